import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { publicHost, publicUrl } from '../../../kernel/config/public-url';
import { eventsKey, type Events } from '../../../kernel/events/events';
import { jobsKey, type Jobs } from '../../../kernel/jobs/jobs';
import { environmentKey, keyringKey, knexKey, transactionKey } from '../../../kernel/kernel';
import type { InTransaction } from '../../../kernel/ledger/transaction';
import { createMailer, type Mailer } from '../../../kernel/mail/mailer';
import { createKeyedHash, type KeyedHash } from '../../../kernel/secrets/keyed-hash';
import type { Keyring } from '../../../kernel/secrets/keyring';
import { parseKeys } from '../../../kernel/secrets/parse-keys';
import { service } from '../../../kernel/service';
import { settingsKey, type Settings } from '../../../kernel/settings/settings';
import { downloadLinksKey, receiptsKey, type DownloadLinks, type Receipts } from '../../delivery/contract';
import { entitlementsKey, ownershipKey, type Entitlements, type Ownership } from '../../orders/contract';
import { createLimits, type Limits } from './limits';

/** What this room works with, found once. */
export interface LibraryTools {
  strapi: Core.Strapi;
  db: () => Knex;
  transaction: InTransaction;
  jobs: Jobs;
  events: Events;
  settings: Settings;
  entitlements: Entitlements;
  ownership: Ownership;
  links: DownloadLinks;
  receipts: Receipts;
  mailer: Mailer;
  keyring: Keyring;
  /** Marks the address that an account has proven, and counts how often one was asked for. */
  addresses: KeyedHash;
  /** Finds an order by its claim code. */
  claimCodes: KeyedHash;
  limits: Limits;
  /** Where buyers reach us, and the host in a Message-ID. */
  root: string;
  hostname: string;
}

export function libraryTools(strapi: Core.Strapi): LibraryTools {
  const environment = service(strapi, environmentKey);
  const keys = parseKeys(environment.SELVEDGE_KEYS);
  const db = service(strapi, knexKey);
  return {
    strapi,
    db,
    transaction: service(strapi, transactionKey),
    jobs: service(strapi, jobsKey),
    events: service(strapi, eventsKey),
    settings: service(strapi, settingsKey),
    entitlements: service(strapi, entitlementsKey),
    ownership: service(strapi, ownershipKey),
    links: service(strapi, downloadLinksKey),
    receipts: service(strapi, receiptsKey),
    mailer: createMailer(strapi),
    keyring: service(strapi, keyringKey),
    addresses: createKeyedHash(keys, 'library address'),
    claimCodes: createKeyedHash(keys, 'claim code'),
    limits: createLimits(db()),
    root: publicUrl(environment),
    hostname: publicHost(environment),
  };
}
