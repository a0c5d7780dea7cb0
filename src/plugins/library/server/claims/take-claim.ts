import { readCode } from '../../domain/code';
import type { LibraryTools } from '../library-tools';
import { countTry, takeCode } from '../proofs/use-proof';
import { wrongCode } from '../refusals';
import { claimOrder } from './claim-order';
import { findOrderOfCode } from './claim-code';

/**
 * Claims an order for a customer whose address is proven: by the code that the shop told the buyer, or by the one that
 * was mailed to the address that came with the order. Resolves to the order's id. @throws DomainError
 * `library/wrong-code`, `library/too-many-tries`
 */
export async function takeClaim(tools: LibraryTools, customerId: string, typed: string): Promise<string> {
  await tools.limits.take('code', customerId);
  const mailed = readCode('mailed', typed);
  return mailed === undefined
    ? byShopsCode(tools, customerId, typed)
    : byMailedCode(tools, customerId, mailed);
}

async function byShopsCode(tools: LibraryTools, customerId: string, typed: string): Promise<string> {
  return tools.transaction(async (trx) => {
    const orderId = await findOrderOfCode(trx, tools, typed);
    const isTheirs =
      orderId !== undefined && (await claimOrder(tools, trx, { orderId, customerId, way: 'code' }));
    if (!isTheirs) throw wrongCode();
    return orderId;
  });
}

async function byMailedCode(tools: LibraryTools, customerId: string, code: string): Promise<string> {
  const open = await countTry(tools.db(), { customerId }, 'order');
  return tools.transaction(async (trx) => {
    const proof = await takeCode(trx, open, code);
    const orderId = proof?.order_id ?? null;
    if (orderId === null || !(await isStillTheirs(trx, orderId, proof?.address ?? ''))) throw wrongCode();
    if (!(await claimOrder(tools, trx, { orderId, customerId, way: 'mail' }))) throw wrongCode();
    return orderId;
  });
}

/** The code went to the address that the order had then; it proves nothing once the order has another. */
async function isStillTheirs(
  trx: Parameters<typeof takeCode>[0],
  orderId: string,
  address: string,
): Promise<boolean> {
  const { rows } = (await trx.raw(
    `select 1 from ledger.orders join ledger.customer on customer.id = orders.customer_id
     where orders.id = :orderId and customer.email = :address`,
    { orderId, address },
  )) as { rows: unknown[] };
  return rows.length > 0;
}
