import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Clock } from '../../../../kernel/clock/clock';
import { publicUrl } from '../../../../kernel/config/public-url';
import type { HttpClient } from '../../../../kernel/http/http-client';
import { jobsKey, type Jobs } from '../../../../kernel/jobs/jobs';
import {
  clockKey,
  environmentKey,
  httpKey,
  keyringKey,
  knexKey,
  logKey,
  transactionKey,
} from '../../../../kernel/kernel';
import type { InTransaction } from '../../../../kernel/ledger/transaction';
import type { Log } from '../../../../kernel/log/log';
import type { Keyring } from '../../../../kernel/secrets/keyring';
import { service } from '../../../../kernel/service';

export interface PollTools {
  strapi: Core.Strapi;
  db: () => Knex;
  transaction: InTransaction;
  jobs: Jobs;
  http: HttpClient;
  keyring: Keyring;
  clock: Clock;
  log: Log;
  /** Whether addresses of our own network may be asked, for trying. */
  allowPrivate: boolean;
  publicUrl: string;
}

export function pollTools(strapi: Core.Strapi): PollTools {
  const environment = service(strapi, environmentKey);
  return {
    strapi,
    db: service(strapi, knexKey),
    transaction: service(strapi, transactionKey),
    jobs: service(strapi, jobsKey),
    http: service(strapi, httpKey),
    keyring: service(strapi, keyringKey),
    clock: service(strapi, clockKey),
    log: service(strapi, logKey).child({ room: 'orders' }),
    allowPrivate: environment.SELVEDGE_OUTBOUND_PRIVATE,
    publicUrl: publicUrl(environment),
  };
}
