import type { OrderFilter, OrderSummary } from '../../desk-contract';
import {
  behindCursor,
  deskQuery,
  during,
  ofAccount,
  ownerOf,
  readPage,
  whereAll,
  type DeskQuery,
  type ListTools,
  type OwnerColumns,
} from './desk-query';
import { findCandidates, mostCustomers, numberMatches, what, who } from './find-candidates';
import { keyset, type Page, type PageAsked } from './keyset';

export type OrdersAsked = OrderFilter & PageAsked;

interface Row extends OwnerColumns {
  id: string;
  account: string;
  external_id: string;
  currency: string;
  total_minor: string;
  lines: string;
  revoked: string;
  has_refund: boolean;
  has_dispute: boolean;
  placed_at: Date;
}

const ordersPlace = { moment: 'placed_at', table: 'orders' };
const stateColumns = { revoked: 'has_revoked', refunded: 'has_refund', disputed: 'has_dispute' } as const;

/**
 * Orders, newest first, by keyset: the millionth page costs what the first does. Every way to look for them has an
 * index of its own (`2026-11-26-desk.ts`), so no page reads the table through.
 */
export function listOrders({ db, pseudonymsOf }: ListTools, asked: OrdersAsked): Promise<Page<OrderSummary>> {
  return readPage(db, ordersQuery(asked, pseudonymsOf), summary, asked);
}

export function ordersQuery(asked: OrdersAsked, pseudonymsOf: ListTools['pseudonymsOf']): DeskQuery {
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
  const more = asked.limit + 1;
  return deskQuery(sql, { cursor, account, from, to, pattern, customer, more, ...found?.bindings });
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
  const { way } = keyset(asked);
  return `select distinct on (line.placed_at, line.order_id) line.order_id as id, line.placed_at
    from ledger.order_line line join ledger.orders on orders.id = line.order_id
    ${whereAll([`line.pattern_id = ${pattern}`, ...behindCursor(asked, 'line.placed_at, line.order_id', ordersPlace), ...filters(asked)])}
    order by line.placed_at ${way}, line.order_id ${way} limit :more`;
}

function where(asked: OrdersAsked): string[] {
  return [...behindCursor(asked, 'orders.placed_at, orders.id', ordersPlace), ...filters(asked)];
}

function filters({ account, state, from, to, customer }: OrderFilter): string[] {
  return [
    ...ofAccount('orders.channel_account_id', account),
    ...(state === undefined ? [] : [`orders.${stateColumns[state]}`]),
    ...during('orders.placed_at', { from, to }),
    ...(customer === undefined ? [] : ['orders.customer_id = :customer']),
  ];
}

function summary(row: Row): OrderSummary {
  return {
    id: row.id,
    channelAccount: row.account,
    externalId: row.external_id,
    customer: ownerOf(row),
    currency: row.currency,
    totalMinor: Number(row.total_minor),
    lines: Number(row.lines),
    revoked: Number(row.revoked),
    isRefunded: row.has_refund,
    isDisputed: row.has_dispute,
    placedAt: row.placed_at.toISOString(),
  };
}
