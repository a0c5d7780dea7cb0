import type { Core } from '@strapi/strapi';
import { mountPublicRoutes } from '../../../../kernel/doors/public-door';
import { sealedColumnsKey } from '../../../../kernel/secrets/sealed-columns';
import { service } from '../../../../kernel/service';
import { settingsKey } from '../../../../kernel/settings/settings';
import { sealedApiKeys } from '../accounts/api-key';
import { checkoutRoutes } from './checkout-doors';
import { checkoutSetting } from './checkout-setting';
import { checkoutTools } from './checkout-tools';
import { openForgetting } from './forget-buyers';
import { pretendRoutes } from './pretend-doors';

/** What a storefront's buyer pays by. */
export function openCheckouts(strapi: Core.Strapi): void {
  service(strapi, sealedColumnsKey).add(sealedApiKeys);
  service(strapi, settingsKey).register(checkoutSetting);
  openForgetting(strapi);
  const tools = checkoutTools(strapi);
  mountPublicRoutes(strapi, [...checkoutRoutes(tools), ...pretendRoutes(tools)]);
}
