import type { Knex } from 'knex';
import type { OrderFilter, OrderSummary } from '../../desk-contract';
import { findCandidates, mostCustomers, numberMatches, what, who } from './find-candidates';
import { keyset, pageOf, type Page, type PageAsked } from './keyset';

export type OrdersAsked = OrderFilter & PageAsked;

/** What a list needs beside the database. */
export interface ListTools {
  db: Knex;
  /** What an address was called when its owner was erased, under each key. */
  pseudonymsOf: (address: string) => readonly string[];
}

interface Row {
  id: string;
  account: string;
  external_id: string;
  customer_id: string;
  email: string | null;
  name: string | null;
  pseudonym: string | null;
  currency: string;
  total_minor: string;
  lines: string;
  revoked: string;
  has_refund: boolean;
  has_dispute: boolean;
  placed_at: Date;
}

const stateColumns = { revoked: 'has_revoked', refunded: 'has_refund', disputed: 'has_dispute' } as const;

/**
 * Orders, newest first, by keyset: the millionth page costs what the first does. Every way to look for them has an
 * index of its own (`2026-11-26-desk.ts`), so no page reads the table through.
 */
export async function listOrders(
  { db, pseudonymsOf }: ListTools,
  asked: OrdersAsked,
): Promise<Page<OrderSummary>> {
  const { sql, bindings } = ordersQuery(asked, pseudonymsOf);
  const { rows } = (await db.raw(sql, bindings as Record<string, Knex.Value>)) as { rows: Row[] };
  return pageOf(rows.map(summary), asked);
}

/** The query of a page; apart, so that a test can ask how the database would run it. */
export function ordersQuery(
  asked: OrdersAsked,
  pseudonymsOf: ListTools['pseudonymsOf'],
): { sql: string; bindings: Record<string, unknown> } {
  const { cursor, way } = keyset(asked);
  const { search, account, from, to, pattern, customer } = asked;
  const found = search === undefined ? undefined : findCandidates(search, pseudonymsOf);
  const sql = `
    ${found === undefined ? '' : `with ${who}, ${what}`}
    select found.id, account.key as account, found.external_id, found.customer_id, customer.email, customer.name,
      customer.pseudonym, found.currency, found.total_minor, found.placed_at, found.has_refund, found.has_dispute,
      (select count(*) from ledger.order_line line where line.order_id = found.id) as lines,
      (select count(*) from ledger.order_line line join ledger.entitlement entitled on entitled.order_line_id = line.id
       where line.order_id = found.id and entitled.state = 'revoked') as revoked
    from (
      select id from (${found === undefined ? one(asked) : several(asked, found.hasNumbers)}) matching
      order by placed_at ${way}, id ${way} limit :more
    ) page
    join ledger.orders found on found.id = page.id
    join ledger.customer on customer.id = found.customer_id
    join ledger.channel_account account on account.id = found.channel_account_id
    order by found.placed_at ${way}, found.id ${way}`;
  const all = { cursor, account, from, to, pattern, customer, more: asked.limit + 1, ...found?.bindings };
  return {
    sql,
    bindings: Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)),
  };
}

/** Orders by what is asked beside a search. */
function one(asked: OrdersAsked): string {
  if (asked.pattern !== undefined) return ofPattern(asked, ':pattern');
  return newest(asked, []);
}

/** Orders that any meaning of the words finds: of each customer and pattern no more than a page. */
function several(asked: OrdersAsked, hasNumbers: boolean): string {
  const more =
    asked.pattern === undefined
      ? []
      : [
          `exists (select 1 from ledger.order_line line
    where line.order_id = orders.id and line.pattern_id = :pattern)`,
        ];
  const ways = [
    `select found.* from who cross join lateral
      (${newest(asked, ['orders.customer_id = who.id', ...more])}) found`,
    `select found.* from what cross join lateral (${ofPattern(asked, 'what.pattern_id')}) found${
      asked.pattern === undefined ? '' : ' where what.pattern_id = :pattern'
    }`,
    ...(hasNumbers
      ? [
          `(select orders.id, orders.placed_at from ledger.orders where ${[numberMatches, ...where(asked), ...more].join(' and ')}
          limit ${mostCustomers})`,
        ]
      : []),
  ];
  return ways.join('\nunion\n');
}

function newest(asked: OrdersAsked, more: readonly string[]): string {
  const { way } = keyset(asked);
  return `select orders.id, orders.placed_at from ledger.orders ${whereAll([...more, ...where(asked)])}
    order by orders.placed_at ${way}, orders.id ${way} limit :more`;
}

/** Once an order, however many of its lines are the pattern; read along the index of the lines. */
function ofPattern(asked: OrdersAsked, pattern: string): string {
  const { cursor, isBehind, way } = keyset(asked);
  const behind =
    cursor === null
      ? []
      : [`(line.placed_at, line.order_id) ${isBehind} ${place('placed_at, id', 'orders')}`];
  return `select distinct on (line.placed_at, line.order_id) line.order_id as id, line.placed_at
    from ledger.order_line line join ledger.orders on orders.id = line.order_id
    ${whereAll([`line.pattern_id = ${pattern}`, ...behind, ...filters(asked)])}
    order by line.placed_at ${way}, line.order_id ${way} limit :more`;
}

function where(asked: OrdersAsked): string[] {
  const { cursor, isBehind } = keyset(asked);
  return [
    ...(cursor === null
      ? []
      : [`(orders.placed_at, orders.id) ${isBehind} ${place('placed_at, id', 'orders')}`]),
    ...filters(asked),
  ];
}

function filters({ account, state, from, to, customer }: OrderFilter): string[] {
  return [
    ...(account === undefined
      ? []
      : ['orders.channel_account_id = (select id from ledger.channel_account where key = :account)']),
    ...(state === undefined ? [] : [`orders.${stateColumns[state]}`]),
    ...during('orders.placed_at', { from, to }),
    ...(customer === undefined ? [] : ['orders.customer_id = :customer']),
  ];
}

/** Whole days of UTC, both ends counted in. */
export function during(column: string, { from, to }: Pick<OrderFilter, 'from' | 'to'>): string[] {
  return [
    ...(from === undefined ? [] : [`${column} >= (:from::date)::timestamp at time zone 'UTC'`]),
    ...(to === undefined ? [] : [`${column} < (:to::date + 1)::timestamp at time zone 'UTC'`]),
  ];
}

/** Where the page begins, as the database has it: a JavaScript date would lose the microseconds. */
export function place(columns: string, table: string): string {
  return `(select ${columns} from ledger.${table} where id = :cursor)`;
}

export function whereAll(conditions: readonly string[]): string {
  return conditions.length === 0 ? '' : `where ${conditions.join(' and ')}`;
}

function summary(row: Row): OrderSummary {
  return {
    id: row.id,
    channelAccount: row.account,
    externalId: row.external_id,
    customer: { id: row.customer_id, email: row.email, name: row.name, pseudonym: row.pseudonym },
    currency: row.currency,
    totalMinor: Number(row.total_minor),
    lines: Number(row.lines),
    revoked: Number(row.revoked),
    isRefunded: row.has_refund,
    isDisputed: row.has_dispute,
    placedAt: row.placed_at.toISOString(),
  };
}
