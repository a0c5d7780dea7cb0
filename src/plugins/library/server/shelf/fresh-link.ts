import { table } from '../../../../kernel/ledger/rows';
import type { LibraryTools } from '../library-tools';
import { rightRevoked, unknownRight } from '../refusals';

/**
 * A new download link for a right of this customer; it leads to the page that every link leads to, with its own
 * limits. The gate is asked here as at every later step. @throws DomainError `library/unknown-right`,
 * `library/right-revoked`, `library/too-many-tries`
 */
export async function freshLink(
  { db, transaction, entitlements, links, limits }: LibraryTools,
  customerId: string,
  entitlementId: string,
): Promise<string> {
  const own = await table<{ id: string; customer_id: string }>(db(), 'entitlement')
    .where({ id: entitlementId, customer_id: customerId })
    .first('id');
  if (own === undefined) throw unknownRight();
  await limits.take('link', entitlementId);
  return transaction(async (trx) => {
    const right = await entitlements.mayDownload({ entitlementId }, undefined, trx);
    if (right.kind === 'refused') throw right.reason === 'revoked' ? rightRevoked() : unknownRight();
    if (right.entitlement.customerId !== customerId) throw unknownRight();
    const [link] = await links.make(trx, [right.entitlement]);
    return link!.url;
  });
}
