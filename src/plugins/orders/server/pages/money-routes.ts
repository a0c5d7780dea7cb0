import type { Core } from '@strapi/strapi';
import { mountAdminRoutes } from '../../../../kernel/doors/admin-door';
import { service } from '../../../../kernel/service';
import { settingsKey } from '../../../../kernel/settings/settings';
import { sellerSetting } from '../seller-setting';
import { taxSetting } from '../tax-setting';
import { billRoutes } from './bill-routes';
import { addMoneyChapters } from './money-chapters';
import { rightRoutes } from './right-routes';
import { taxRoutes } from './tax-routes';

/** What the operator does about money and rights: reinstate, give copies, issue bills, look at tax. */
export function openMoney(strapi: Core.Strapi): void {
  service(strapi, settingsKey).register(sellerSetting);
  service(strapi, settingsKey).register(taxSetting);
  addMoneyChapters(strapi);
  mountAdminRoutes(strapi, [...rightRoutes(strapi), ...billRoutes(strapi), ...taxRoutes(strapi)]);
}
