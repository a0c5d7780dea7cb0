import { audit } from '../../../../kernel/ledger/audit';
import type { Forgotten } from '../../../../kernel/ledger/customer-record';
import { table } from '../../../../kernel/ledger/rows';
import type { InTransaction, Trx } from '../../../../kernel/ledger/transaction';
import type { Erasures } from '../../contract';
import type { ErasureEntry } from './erasure-log';

export interface CustomerRow {
  id: string;
  email: string | null;
  name: string | null;
  erased_at: Date | null;
}

export interface RecordCount {
  name: string;
  rows: number;
}

/**
 * Erases a customer in this database, as the log says it was decided; once, however often it is told. One whom this
 * database does not know is written down all the same. Resolves to whether anything was done.
 */
export function applyErasure(
  { transaction, erasures }: { transaction: InTransaction; erasures: Erasures },
  entry: ErasureEntry,
): Promise<boolean> {
  const { customerId, pseudonym, erasedBy, erasedAt } = entry;
  return transaction(async (trx) => {
    const customer = await table<CustomerRow>(trx, 'customer').where({ id: customerId }).forUpdate().first();
    const known = await trx
      .withSchema('ledger')
      .table('erasure')
      .where({ customer_id: customerId })
      .first('customer_id');
    if (known !== undefined) return false;
    const forgotten =
      customer === undefined
        ? []
        : await forgetCustomer(trx, erasures, {
            customerId,
            email: customer.email,
            name: customer.name,
            pseudonym,
          });
    await trx
      .withSchema('ledger')
      .table('erasure')
      .insert({
        customer_id: customerId,
        pseudonym,
        erased_by: erasedBy,
        erased_at: erasedAt,
        forgotten: JSON.stringify(Object.fromEntries(forgotten.map(({ name, rows }) => [name, rows]))),
      });
    const subject = `customer:${customerId}`;
    await audit(trx, { actor: erasedBy, action: 'customer.erased', subject, details: { pseudonym } });
    return true;
  });
}

/** Every room forgets, then the customer is nobody. The words of operators may change for as long as this lasts. */
export async function forgetCustomer(
  trx: Trx,
  { records }: Erasures,
  customer: Forgotten,
): Promise<RecordCount[]> {
  await trx.raw(`select set_config('selvedge.erasing', 'on', true)`);
  const forgotten: RecordCount[] = [];
  for (const { name, forget } of records) forgotten.push({ name, rows: await forget(trx, customer) });
  await trx.raw(
    `update ledger.customer set email = null, name = null, name_told = '', locale_told = '', consent = '{}',
       pseudonym = :pseudonym, erased_at = coalesce(erased_at, now())
     where id = :customerId`,
    { customerId: customer.customerId, pseudonym: customer.pseudonym },
  );
  await trx.raw(`select set_config('selvedge.erasing', 'off', true)`);
  return forgotten;
}
