import type { Knex } from 'knex';
import { DomainError } from '../../../../kernel/errors/domain-error';
import { json } from '../../../../kernel/ledger/rows';
import { countryProof, type EvidenceRule } from '../../domain/tax/country-evidence';
import type { CountrySign } from '../../inbound-contract';
import type { TaxEvidence } from '../../views-contract';

interface Row {
  id: string;
  external_id: string;
  account: string;
  placed_at: Date;
  currency: string;
  total_minor: string;
  tax_minor: string;
  tax_country: string | null;
  country: string | null;
  country_signs: unknown;
}

const select = `
  select orders.id, orders.external_id, account.key as account, orders.placed_at, orders.currency, orders.total_minor,
    orders.tax_minor, orders.tax_country, orders.country, orders.country_signs
  from ledger.orders join ledger.channel_account account on account.id = orders.channel_account_id`;

/** What speaks for the country of one order. @throws DomainError `orders/unknown-order` */
export async function evidenceOf(db: Knex, orderId: string, rule: EvidenceRule): Promise<TaxEvidence> {
  const { rows } = (await db.raw(`${select} where orders.id = ?`, [orderId])) as { rows: Row[] };
  if (rows[0] === undefined)
    throw new DomainError('orders/unknown-order', 'There is no such order.', { kind: 'missing' });
  return shown(rows[0], rule);
}

/**
 * Paid orders whose signs contradict each other, or that have none, newest first, by keyset; those of channels that
 * pay the tax themselves are left out.
 */
export async function doubtfulOrders(
  db: Knex,
  {
    rule,
    paidByChannels,
    after,
    limit,
  }: { rule: EvidenceRule; paidByChannels: readonly string[]; after?: string | undefined; limit: number },
): Promise<{ orders: TaxEvidence[]; after: string | null }> {
  const { rows } = (await db.raw(
    `${select}
     where orders.country_standing in ('contradicted', 'none') and orders.total_minor > 0
       and not account.channel = any(:paidByChannels)
       and (:after::uuid is null or (orders.placed_at, orders.id) <
         (select placed_at, id from ledger.orders where id = :after::uuid))
     order by orders.placed_at desc, orders.id desc limit :limit`,
    { paidByChannels: [...paidByChannels], after: after ?? null, limit: limit + 1 },
  )) as { rows: Row[] };
  const orders = rows.slice(0, limit).map((row) => shown(row, rule));
  return { orders, after: rows.length > limit ? (orders.at(-1)?.orderId ?? null) : null };
}

function shown(row: Row, rule: EvidenceRule): TaxEvidence {
  const signs = json<CountrySign[]>(row.country_signs);
  return {
    orderId: row.id,
    externalId: row.external_id,
    channelAccount: row.account,
    placedAt: row.placed_at.toISOString(),
    currency: row.currency,
    totalMinor: Number(row.total_minor),
    taxMinor: Number(row.tax_minor),
    country: row.tax_country ?? row.country,
    signs,
    rule,
    ...countryProof(signs, rule),
  };
}
