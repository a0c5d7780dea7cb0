import type { Knex } from 'knex';
import type { AskedEntitlement, Entitlement } from '../../contract';
import type { RightFacts } from '../../domain/download-right';
import type { Licence } from '../../inbound-contract';

interface RightRow {
  id: string;
  customer_id: string;
  order_id: string;
  order_line_id: string;
  pattern_id: string;
  released_version_id: string | null;
  licence: Licence;
  state: 'active' | 'revoked';
  file_pattern_id: string | null;
  file_recalled: boolean | null;
}

const selectRight = `
  select entitled.id, entitled.customer_id, line.order_id, entitled.order_line_id, entitled.pattern_id,
    line.released_version_id, line.licence, entitled.state,
    version.pattern_id as file_pattern_id, standing.recalled as file_recalled
  from ledger.entitlement entitled
  join ledger.order_line line on line.id = entitled.order_line_id
  left join ledger.released_file file on file.id = :releasedFileId
  left join ledger.released_version version on version.id = file.released_version_id
  left join ledger.released_standing standing on standing.released_version_id = version.id`;

/** What the ledger says of a right; of several that a customer has to one pattern, an active one. */
export async function findRight(
  db: Knex,
  asked: AskedEntitlement,
  releasedFileId: string | null,
): Promise<RightFacts | undefined> {
  const where =
    'entitlementId' in asked
      ? 'where entitled.id = :entitlementId'
      : `where entitled.customer_id = :customerId and entitled.pattern_id = :patternId
         order by (entitled.state = 'active') desc, entitled.id limit 1`;
  const { rows } = (await db.raw(`${selectRight} ${where}`, { ...asked, releasedFileId })) as {
    rows: RightRow[];
  };
  const [row] = rows;
  if (row === undefined) return undefined;
  const { file_pattern_id: patternId, file_recalled: isRecalled } = row;
  const file = patternId === null ? ('unknown' as const) : { patternId, isRecalled: isRecalled === true };
  return { ...entitlement(row), state: row.state, file: releasedFileId === null ? null : file };
}

export async function findActiveOfOrder(db: Knex, orderId: string): Promise<Entitlement[]> {
  const { rows } = (await db.raw(
    `${selectRight} where line.order_id = :orderId and entitled.state = 'active' order by line.external_line`,
    { orderId, releasedFileId: null },
  )) as { rows: RightRow[] };
  return rows.map(entitlement);
}

function entitlement(row: RightRow): Entitlement {
  return {
    entitlementId: row.id,
    customerId: row.customer_id,
    orderId: row.order_id,
    orderLineId: row.order_line_id,
    patternId: row.pattern_id,
    boughtVersionId: row.released_version_id,
    licence: row.licence,
  };
}
