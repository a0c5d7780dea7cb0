import type { Core } from '@strapi/strapi';
import { jobsKey, type Jobs } from '../../../../kernel/jobs/jobs';
import { transactionKey } from '../../../../kernel/kernel';
import type { InTransaction } from '../../../../kernel/ledger/transaction';
import { service } from '../../../../kernel/service';
import { settingsKey } from '../../../../kernel/settings/settings';
import { shopSetting } from '../../../../kernel/settings/shop-setting';

/** What counting needs. */
export interface RollupTools {
  transaction: InTransaction;
  /** The shop's zone as its setting says now. */
  timeZone: () => Promise<string>;
}

export interface JobTools extends RollupTools {
  jobs: Jobs;
}

export function rollupTools(strapi: Core.Strapi): JobTools {
  return {
    transaction: service(strapi, transactionKey),
    jobs: service(strapi, jobsKey),
    timeZone: async () => (await service(strapi, settingsKey).get(shopSetting)).timeZone,
  };
}
