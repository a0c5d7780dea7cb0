import type { Knex } from 'knex';
import type { OrderSummary } from '../../contract';

export interface OrderSearch {
  /** A shop's order id or a customer's address, exact. */
  search?: string | undefined;
  /** The last order of the page before. */
  after?: string | undefined;
  limit: number;
}

interface Row {
  id: string;
  account: string;
  external_id: string;
  customer_id: string;
  email: string | null;
  name: string | null;
  currency: string;
  total_minor: string;
  lines: string;
  revoked: string;
  placed_at: Date;
}

/** Apart, so that each of the two ways has its index. */
const matches = `id in (
  select id from ledger.orders where external_id = :search
  union all
  select orders.id from ledger.orders join ledger.customer on customer.id = orders.customer_id
  where customer.email = lower(:search))`;

/** Newest first, by keyset: the millionth page costs what the first does. `after` is null on the last page. */
export async function listOrders(
  db: Knex,
  { search, after, limit }: OrderSearch,
): Promise<{ orders: OrderSummary[]; after: string | null }> {
  const { rows } = (await db.raw(
    `select found.id, account.key as account, found.external_id, found.customer_id, customer.email, customer.name,
       found.currency, found.total_minor, found.placed_at,
       (select count(*) from ledger.order_line line where line.order_id = found.id) as lines,
       (select count(*) from ledger.order_line line join ledger.entitlement entitled on entitled.order_line_id = line.id
        where line.order_id = found.id and entitled.state = 'revoked') as revoked
     from (
       select * from ledger.orders
       where ${search === undefined ? 'true' : matches}
         and (:after::uuid is null or (placed_at, id) < (select placed_at, id from ledger.orders where id = :after::uuid))
       order by placed_at desc, id desc limit :limit
     ) found
     join ledger.customer on customer.id = found.customer_id
     join ledger.channel_account account on account.id = found.channel_account_id
     order by found.placed_at desc, found.id desc`,
    { search: search ?? null, after: after ?? null, limit: limit + 1 },
  )) as { rows: Row[] };
  const orders = rows.slice(0, limit).map(summary);
  return { orders, after: rows.length > limit ? (orders.at(-1)?.id ?? null) : null };
}

function summary(row: Row): OrderSummary {
  return {
    id: row.id,
    channelAccount: row.account,
    externalId: row.external_id,
    customer: { id: row.customer_id, email: row.email, name: row.name },
    currency: row.currency,
    totalMinor: Number(row.total_minor),
    lines: Number(row.lines),
    revoked: Number(row.revoked),
    placedAt: row.placed_at.toISOString(),
  };
}
