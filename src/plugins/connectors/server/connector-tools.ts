import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Clock } from '../../../kernel/clock/clock';
import { eventsKey, type Events } from '../../../kernel/events/events';
import type { HttpClient } from '../../../kernel/http/http-client';
import { systemResolve, type Resolve } from '../../../kernel/http/resolve-host';
import { jobsKey, type Jobs } from '../../../kernel/jobs/jobs';
import {
  clockKey,
  environmentKey,
  httpKey,
  keyringKey,
  knexKey,
  logKey,
  transactionKey,
} from '../../../kernel/kernel';
import type { InTransaction } from '../../../kernel/ledger/transaction';
import type { Log } from '../../../kernel/log/log';
import type { Keyring } from '../../../kernel/secrets/keyring';
import { service } from '../../../kernel/service';
import { settingsKey, type Settings } from '../../../kernel/settings/settings';

export interface ConnectorTools {
  strapi: Core.Strapi;
  db: () => Knex;
  transaction: InTransaction;
  events: Events;
  jobs: Jobs;
  keyring: Keyring;
  clock: Clock;
  settings: Settings;
  log: Log;
  http: HttpClient;
  resolve: Resolve;
  /** Webhooks may go to this machine and over http; never in production. */
  allowPrivate: boolean;
  /** From 0 to 1. */
  random: () => number;
}

export function connectorTools(strapi: Core.Strapi): ConnectorTools {
  return {
    strapi,
    db: service(strapi, knexKey),
    transaction: service(strapi, transactionKey),
    events: service(strapi, eventsKey),
    jobs: service(strapi, jobsKey),
    keyring: service(strapi, keyringKey),
    clock: service(strapi, clockKey),
    settings: service(strapi, settingsKey),
    log: service(strapi, logKey).child({ room: 'connectors' }),
    http: service(strapi, httpKey),
    resolve: systemResolve,
    allowPrivate: service(strapi, environmentKey).SELVEDGE_OUTBOUND_PRIVATE,
    random: Math.random,
  };
}
