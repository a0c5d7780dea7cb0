import type { Core } from '@strapi/strapi';
import { eventsKey } from '../../../../kernel/events/events';
import { environmentKey } from '../../../../kernel/kernel';
import { publicUrl } from '../../../../kernel/config/public-url';
import { service } from '../../../../kernel/service';
import { accountTools } from '../accounts/account-tools';
import type { AccountTools } from '../accounts/channel-accounts';
import type { InboundTools } from '../inbound/take-event';

export interface CheckoutTools extends AccountTools {
  strapi: Core.Strapi;
  /** For the order that comes of it. */
  inbound: InboundTools;
  /** Where the world reaches us. */
  publicUrl: string;
  /** Whether a pretend payment takes the place of a payment service that is not connected. */
  isPretending: boolean;
}

export function checkoutTools(strapi: Core.Strapi): CheckoutTools {
  const environment = service(strapi, environmentKey);
  const tools = accountTools(strapi);
  return {
    ...tools,
    strapi,
    inbound: { strapi, transaction: tools.transaction, events: service(strapi, eventsKey) },
    publicUrl: publicUrl(environment),
    isPretending: environment.SELVEDGE_DEMO && environment.NODE_ENV !== 'production',
  };
}
