import type { Core } from '@strapi/strapi';
import { clockKey, keyringKey, knexKey, transactionKey } from '../../../../kernel/kernel';
import { service } from '../../../../kernel/service';
import type { AccountTools } from './channel-accounts';

export function accountTools(strapi: Core.Strapi): AccountTools {
  return {
    db: service(strapi, knexKey),
    transaction: service(strapi, transactionKey),
    keyring: service(strapi, keyringKey),
    clock: service(strapi, clockKey),
  };
}
