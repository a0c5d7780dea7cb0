import type { Knex } from 'knex';
import type { CustomerFilter, CustomerSummary } from '../../desk-contract';
import { findCandidates, numberMatches, who } from './find-candidates';
import { keyset, pageOf, type Page, type PageAsked } from './keyset';
import { during, place, whereAll, type ListTools } from './list-orders';

export type CustomersAsked = CustomerFilter & PageAsked;

interface Row {
  id: string;
  email: string | null;
  name: string | null;
  pseudonym: string | null;
  locale: string;
  created_at: Date;
  erased_at: Date | null;
  orders: string;
  rights: string;
  last_order_at: Date | null;
}

/** Customers, newest first, found by address, name, or the number of one of their orders. */
export async function listCustomers(
  { db, pseudonymsOf }: ListTools,
  asked: CustomersAsked,
): Promise<Page<CustomerSummary>> {
  const { sql, bindings } = customersQuery(asked, pseudonymsOf);
  const { rows } = (await db.raw(sql, bindings as Record<string, Knex.Value>)) as { rows: Row[] };
  return pageOf(rows.map(summary), asked);
}

export function customersQuery(
  asked: CustomersAsked,
  pseudonymsOf: ListTools['pseudonymsOf'],
): { sql: string; bindings: Record<string, unknown> } {
  const { cursor, isBehind, way } = keyset(asked);
  const { search, state, from, to } = asked;
  const found = search === undefined ? undefined : findCandidates(search, pseudonymsOf);
  const conditions = [
    // Two who were one person are told as one.
    'customer.merged_into is null',
    ...(cursor === null
      ? []
      : [`(customer.created_at, customer.id) ${isBehind} ${place('created_at, id', 'customer')}`]),
    ...(state === undefined ? [] : [`customer.erased_at is ${state === 'erased' ? 'not null' : 'null'}`]),
    ...during('customer.created_at', { from, to }),
  ];
  const sql = `
    ${found === undefined ? '' : `with ${who}, found as materialized (${foundIds(found.hasNumbers)})`}
    select page.*,
      (select count(*) from ledger.orders where customer_id = page.id) as orders,
      (select count(*) from ledger.entitlement where customer_id = page.id and state = 'active') as rights,
      (select max(placed_at) from ledger.orders where customer_id = page.id) as last_order_at
    from (
      select customer.id, customer.email, customer.name, customer.pseudonym, customer.locale, customer.created_at,
        customer.erased_at
      from ${found === undefined ? 'ledger.customer' : foundCustomers} ${whereAll(conditions)}
      order by customer.created_at ${way}, customer.id ${way} limit :more
    ) page
    order by page.created_at ${way}, page.id ${way}`;
  const all = { cursor, from, to, more: asked.limit + 1, ...found?.bindings };
  return {
    sql,
    bindings: Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)),
  };
}

/** One after the other by their ids: `offset 0` keeps the planner from reading the table through instead. */
const foundCustomers = `found cross join lateral (select * from ledger.customer where id = found.id offset 0) customer`;

function foundIds(hasNumbers: boolean): string {
  const byNumber = `union (select customer_id from ledger.orders where ${numberMatches} limit 1000)`;
  return `select id from who ${hasNumbers ? byNumber : ''}`;
}

function summary(row: Row): CustomerSummary {
  return {
    id: row.id,
    email: row.email,
    name: row.name,
    pseudonym: row.pseudonym,
    locale: row.locale,
    createdAt: row.created_at.toISOString(),
    erasedAt: row.erased_at?.toISOString() ?? null,
    orders: Number(row.orders),
    rights: Number(row.rights),
    lastOrderAt: row.last_order_at?.toISOString() ?? null,
  };
}
