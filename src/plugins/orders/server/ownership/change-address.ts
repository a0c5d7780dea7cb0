import type { Events } from '../../../../kernel/events/events';
import type { Trx } from '../../../../kernel/ledger/transaction';
import { customerMerged } from '../../contract';

interface Row {
  id: string;
  email: string | null;
}

/** See `Ownership.changeAddress`. Both customers are locked in the order of their ids: two changes cannot wait for each other. */
export async function changeAddress(
  trx: Trx,
  events: Events,
  customerId: string,
  email: string,
): Promise<string | null> {
  const { rows } = (await trx.raw(
    `select id, email from ledger.customer where id = :customerId or email = lower(:email) order by id for update`,
    { customerId, email },
  )) as { rows: Row[] };
  const other = rows.find(({ id }) => id !== customerId);
  if (other !== undefined) {
    await merge(trx, { from: other.id, into: customerId });
    await events.publish(trx, customerMerged, { customerId, fromCustomerId: other.id });
  }
  await trx.raw('update ledger.customer set email = lower(:email) where id = :customerId', {
    customerId,
    email,
  });
  return other?.id ?? null;
}

/** What the one has becomes the other's. The emptied row stays: history points at it. */
async function merge(trx: Trx, both: { from: string; into: string }): Promise<void> {
  const statements = [
    'update ledger.orders set customer_id = :into where customer_id = :from',
    'update ledger.entitlement set customer_id = :into where customer_id = :from',
    'update ledger.gift set recipient_id = :into where recipient_id = :from',
    'update ledger.customer_identity set customer_id = :into where customer_id = :from',
    // A digest that still collects is for its own room to move: a customer has one.
    'update ledger.message set customer_id = :into where customer_id = :from and not collecting',
    `update ledger.customer survivor set name = coalesce(survivor.name, gone.name)
     from ledger.customer gone where survivor.id = :into and gone.id = :from`,
    'update ledger.customer set merged_into = :into where merged_into = :from',
    'update ledger.customer set email = null, name = null, merged_into = :into where id = :from',
  ];
  for (const statement of statements) await trx.raw(statement, both);
}
