import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { DomainError } from '../../../../kernel/errors/domain-error';
import { clockKey, knexKey, storeKey, transactionKey } from '../../../../kernel/kernel';
import { table } from '../../../../kernel/ledger/rows';
import { service } from '../../../../kernel/service';
import { erasureKey } from '../../contract';
import { type ErasurePreview } from '../../desk-contract';
import { applyErasure, forgetCustomer, type CustomerRow, type RecordCount } from './apply-erasure';
import { createErasureLog } from './erasure-log';
import { createPseudonyms } from './pseudonyms';

/**
 * Erases a customer for good. It is written down outside the database first: from then on it is done, whatever
 * happens to this process, and again after a restore.
 * @throws DomainError `orders/unknown-customer`, `orders/already-erased`, `orders/not-confirmed`, and as the vault does
 */
export async function eraseCustomer(
  strapi: Core.Strapi,
  { customerId, actor, confirm }: { customerId: string; actor: string; confirm: string },
): Promise<void> {
  const customer = await findErasable(service(strapi, knexKey)(), customerId);
  if (confirm.trim().toLowerCase() !== wordOf(customer)) {
    throw new DomainError('orders/not-confirmed', 'What was typed is not what confirms this erasure.');
  }
  const entry = {
    v: 1 as const,
    customerId,
    pseudonym: createPseudonyms(strapi).of({ customerId, email: customer.email }),
    erasedBy: actor,
    erasedAt: service(strapi, clockKey).now().toISOString(),
  };
  await createErasureLog(service(strapi, storeKey)).write(entry);
  await applyErasure(
    { transaction: service(strapi, transactionKey), erasures: service(strapi, erasureKey) },
    entry,
  );
}

/**
 * What erasing would do: it is done and taken back, so these are the very rows.
 * @throws DomainError `orders/unknown-customer`, `orders/already-erased`
 */
export async function previewErasure(strapi: Core.Strapi, customerId: string): Promise<ErasurePreview> {
  const customer = await findErasable(service(strapi, knexKey)(), customerId);
  const { email, name } = customer;
  const pseudonym = createPseudonyms(strapi).of({ customerId, email });
  const takenBack = new Error('tried out');
  let forgotten: RecordCount[] = [];
  try {
    await service(
      strapi,
      transactionKey,
    )(async (trx) => {
      forgotten = await forgetCustomer(trx, service(strapi, erasureKey), {
        customerId,
        email,
        name,
        pseudonym,
      });
      throw takenBack;
    });
  } catch (error) {
    if (error !== takenBack) throw error;
  }
  return {
    confirm: wordOf(customer),
    forgotten: forgotten.filter(({ rows }) => rows > 0),
    kept: await countKept(service(strapi, knexKey)(), customerId),
  };
}

async function findErasable(db: Knex, customerId: string): Promise<CustomerRow> {
  const customer = await table<CustomerRow>(db, 'customer').where({ id: customerId }).first();
  if (customer === undefined)
    throw new DomainError('orders/unknown-customer', 'There is no such customer.', { kind: 'missing' });
  if (customer.erased_at !== null)
    throw new DomainError('orders/already-erased', 'This customer was erased.', { kind: 'conflict' });
  return customer;
}

function wordOf({ id, email }: CustomerRow): string {
  return email ?? id;
}

const kept: Readonly<Record<string, string>> = {
  orders: 'select count(*) from ledger.orders where customer_id = ?',
  rights: 'select count(*) from ledger.entitlement where customer_id = ?',
  traceTokens: `select count(*) from ledger.trace_token trace
    join ledger.order_line line on line.id = trace.order_line_id
    join ledger.orders on orders.id = line.order_id where orders.customer_id = ?`,
  invoices: `select count(*) from ledger.invoice
    join ledger.orders on orders.id = invoice.order_id where orders.customer_id = ?`,
};

async function countKept(db: Knex, customerId: string): Promise<RecordCount[]> {
  const counts: RecordCount[] = [];
  for (const [name, sql] of Object.entries(kept)) {
    const { rows } = (await db.raw(sql, [customerId])) as { rows: { count: string }[] };
    counts.push({ name, rows: Number(rows[0]?.count ?? 0) });
  }
  return counts.filter(({ rows }) => rows > 0);
}
