import type { Knex } from 'knex';
import type { Owner } from '../../contract';

interface Row {
  customer_id: string;
  id: string;
  released_version_id: string | null;
}

/**
 * Who owned a pattern before a moment and has bought it no more since, a page by keyset: the last page costs what the
 * first does. Of several rights a customer is told by the newest version they bought.
 */
export async function findOwners(
  db: Knex,
  patternId: string,
  { grantedBefore, after, limit }: { grantedBefore: Date; after?: string | undefined; limit: number },
): Promise<Owner[]> {
  const { rows } = (await db.raw(
    `select distinct on (entitled.customer_id) entitled.customer_id, entitled.id, line.released_version_id
     from ledger.entitlement entitled
     join ledger.order_line line on line.id = entitled.order_line_id
     left join ledger.released_version bought on bought.id = line.released_version_id
     where entitled.pattern_id = :patternId and entitled.state = 'active'
       and (:after::uuid is null or entitled.customer_id > :after::uuid)
       and not exists (
         select 1 from ledger.entitlement later
         where later.pattern_id = :patternId and later.customer_id = entitled.customer_id
           and later.state = 'active' and later.granted_at >= :grantedBefore
       )
     order by entitled.customer_id, bought.major desc nulls last, bought.minor desc nulls last,
       bought.patch desc nulls last, entitled.granted_at desc
     limit :limit`,
    { patternId, grantedBefore, after: after ?? null, limit },
  )) as { rows: Row[] };
  return rows.map(({ customer_id: customerId, id: entitlementId, released_version_id: boughtVersionId }) => ({
    customerId,
    entitlementId,
    boughtVersionId,
  }));
}
