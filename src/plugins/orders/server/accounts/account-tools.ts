import type { Core } from '@strapi/strapi';
import {
  clockKey,
  environmentKey,
  httpKey,
  keyringKey,
  knexKey,
  transactionKey,
} from '../../../../kernel/kernel';
import { service } from '../../../../kernel/service';
import type { StripeReach } from '../../adapters/stripe/stripe-payments';
import type { AccountTools } from './channel-accounts';

export function accountTools(strapi: Core.Strapi): AccountTools {
  return {
    db: service(strapi, knexKey),
    transaction: service(strapi, transactionKey),
    keyring: service(strapi, keyringKey),
    clock: service(strapi, clockKey),
    reach: stripeReach(strapi),
  };
}

function stripeReach(strapi: Core.Strapi): StripeReach {
  const { SELVEDGE_STRIPE_URL: baseUrl, SELVEDGE_OUTBOUND_PRIVATE: allowPrivate } = service(
    strapi,
    environmentKey,
  );
  return { http: service(strapi, httpKey), baseUrl, allowPrivate };
}
