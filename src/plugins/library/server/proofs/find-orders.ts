import type { Trx } from '../../../../kernel/ledger/transaction';
import type { ProofRow } from './proof-row';
import { askProof } from './ask-proof';
import type { Jobs } from '../../../../kernel/jobs/jobs';

/** Numbers are given out by each shop: so many orders of one number are looked at. */
const mostShops = 5;

/**
 * The order of a number that was typed: the mail goes to the address that came with the order, and to no other. Where
 * several shops have that number each gets a proof. What is the asker's already, or was claimed, is left out.
 */
export async function findOrders(jobs: Jobs, trx: Trx, proof: ProofRow): Promise<ProofRow> {
  const { rows } = (await trx.raw(
    `select orders.id, customer.email from ledger.orders
     join ledger.customer on customer.id = orders.customer_id
     where orders.external_id = :number and customer.email is not null and customer.erased_at is null
       and orders.customer_id <> :customerId
       and not exists (select 1 from ledger.library_claim claimed where claimed.order_id = orders.id)
     order by orders.id limit :mostShops`,
    { number: proof.order_number, customerId: proof.customer_id, mostShops },
  )) as { rows: { id: string; email: string }[] };
  const [first, ...others] = rows;
  if (first === undefined) return proof;
  const found = { order_id: first.id, address: first.email };
  await trx.withSchema('ledger').table('library_proof').where({ id: proof.id }).update(found);
  const { purpose, customer_id, locale, order_number } = proof;
  for (const { id, email } of others) {
    await askProof(jobs, trx, { purpose, customer_id, locale, order_number, order_id: id, address: email });
  }
  return { ...proof, ...found };
}
