import type { Knex } from 'knex';
import type { ConsentChoice } from '../../contract';
import type { MailFacts, PatternFacts } from '../../domain/decide-mail';
import type { Entitlement } from '../../../orders/contract';
import type { UpdateTools } from '../update-tools';
import { loadPattern } from './load-pattern';

/** A mail that is due, with what decides about it. */
export interface DueMail {
  customerId: string;
  messageId: string;
  email: string | null;
  name: string | null;
  locale: string;
  facts: MailFacts;
  /** By pattern, of those that they still have a right to. */
  rights: ReadonlyMap<string, Entitlement>;
}

interface Row {
  customer_id: string;
  message_id: string;
  email: string | null;
  name: string | null;
  locale: string;
  choice: ConsentChoice | null;
  pattern_ids: string[];
}

/** Everything as it stands now, not as it was when the mail was ordered. */
export async function loadMail(tools: UpdateTools, id: string): Promise<DueMail> {
  const { rows } = (await tools.db().raw(
    `select message.customer_id, message.message_id, customer.email, customer.name, customer.locale, consent.choice,
       array(
         select distinct notice.pattern_id from ledger.message_notice carried
         join ledger.update_notice notice on notice.id = carried.update_notice_id
         where carried.message_id = message.id order by notice.pattern_id
       ) as pattern_ids
     from ledger.message
     join ledger.customer on customer.id = message.customer_id
     left join ledger.notice_consent consent on consent.customer_id = customer.id
     where message.id = ?`,
    [id],
  )) as { rows: Row[] };
  const [row] = rows;
  if (row === undefined) throw new Error(`Message ${id} is not in the ledger`);
  const { customer_id: customerId, email, name, locale, choice } = row;
  const patterns: PatternFacts[] = [];
  const rights = new Map<string, Entitlement>();
  for (const patternId of row.pattern_ids) {
    const { facts, entitlement } = await loadPattern(tools, { messageId: id, customerId, patternId });
    patterns.push(facts);
    if (entitlement !== null) rights.set(patternId, entitlement);
  }
  const isBounced = email !== null && (await isSuppressed(tools.db(), tools.addresses.all(email)));
  const facts = { consent: choice ?? 'all', hasAddress: email !== null, isBounced, patterns };
  return { customerId, messageId: row.message_id, email, name, locale, facts, rights };
}

async function isSuppressed(db: Knex, hashes: readonly Buffer[]): Promise<boolean> {
  const found = (await db
    .withSchema('ledger')
    .table('suppression')
    .whereIn('address_hash', [...hashes])
    .first('reason')) as { reason: string } | undefined;
  return found !== undefined;
}
