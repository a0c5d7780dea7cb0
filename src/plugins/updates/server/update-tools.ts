import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { publicHost, publicUrl } from '../../../kernel/config/public-url';
import { jobsKey, type Jobs } from '../../../kernel/jobs/jobs';
import { environmentKey, knexKey, transactionKey } from '../../../kernel/kernel';
import type { InTransaction } from '../../../kernel/ledger/transaction';
import { createMailer, type Mailer } from '../../../kernel/mail/mailer';
import { createKeyedHash, type KeyedHash } from '../../../kernel/secrets/keyed-hash';
import { parseKeys } from '../../../kernel/secrets/parse-keys';
import { service } from '../../../kernel/service';
import { settingsKey, type Settings } from '../../../kernel/settings/settings';
import { downloadLinksKey, type DownloadLinks } from '../../delivery/contract';
import { entitlementsKey, type Entitlements } from '../../orders/contract';
import { createPace, type Pace } from '../adapters/pace';

/** What this room works with, found once. */
export interface UpdateTools {
  db: () => Knex;
  transaction: InTransaction;
  jobs: Jobs;
  settings: Settings;
  entitlements: Entitlements;
  links: DownloadLinks;
  mailer: Mailer;
  pace: Pace;
  /** Marks addresses that were refused for good. */
  addresses: KeyedHash;
  /** Where buyers reach us, and the host in a Message-ID. */
  root: string;
  hostname: string;
}

export function updateTools(strapi: Core.Strapi): UpdateTools {
  const environment = service(strapi, environmentKey);
  const db = service(strapi, knexKey);
  return {
    db,
    transaction: service(strapi, transactionKey),
    jobs: service(strapi, jobsKey),
    settings: service(strapi, settingsKey),
    entitlements: service(strapi, entitlementsKey),
    links: service(strapi, downloadLinksKey),
    mailer: createMailer(strapi),
    pace: createPace(db),
    addresses: createKeyedHash(parseKeys(environment.SELVEDGE_KEYS), 'suppressed address'),
    root: publicUrl(environment),
    hostname: publicHost(environment),
  };
}
