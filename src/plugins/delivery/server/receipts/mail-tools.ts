import type { Core } from '@strapi/strapi';
import { jobsKey, type Jobs } from '../../../../kernel/jobs/jobs';
import { knexKey, transactionKey } from '../../../../kernel/kernel';
import type { InTransaction, Trx } from '../../../../kernel/ledger/transaction';
import { createMailer, type Mail, type Mailer } from '../../../../kernel/mail/mailer';
import {
  createSuppressedAddresses,
  type SuppressedAddresses,
} from '../../../../kernel/mail/suppressed-addresses';
import { service } from '../../../../kernel/service';
import { settingsKey, type Settings } from '../../../../kernel/settings/settings';
import type { Knex } from 'knex';

/** What the sending of this room's mails works with, found once. */
export interface MailTools {
  strapi: Core.Strapi;
  db: () => Knex;
  transaction: InTransaction;
  jobs: Jobs;
  settings: Settings;
  mailer: Mailer;
  suppressed: SuppressedAddresses;
}

/** A mail ready to send with what was made for it, or why there is none to send. */
export type WrittenMail =
  | {
      kind: 'mail';
      mail: Mail;
      /** Takes back what was made for it: it was surely not delivered. */
      unmake: (trx: Trx) => Promise<void>;
    }
  | { kind: 'none'; reason: string };

export function mailTools(strapi: Core.Strapi): MailTools {
  return {
    strapi,
    db: service(strapi, knexKey),
    transaction: service(strapi, transactionKey),
    jobs: service(strapi, jobsKey),
    settings: service(strapi, settingsKey),
    mailer: createMailer(strapi),
    suppressed: createSuppressedAddresses(strapi),
  };
}
