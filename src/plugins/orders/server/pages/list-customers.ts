import type { CustomerFilter, CustomerSummary } from '../../desk-contract';
import { boughtBy, customerRowColumns, summaryOf } from '../customers/customer-row';
import {
  behindCursor,
  deskQuery,
  during,
  readPage,
  whereAll,
  type DeskQuery,
  type ListTools,
} from './desk-query';
import { findCandidates, numberMatches, who } from './find-candidates';
import { keyset, type Page, type PageAsked } from './keyset';

export type CustomersAsked = CustomerFilter & PageAsked;

/** Customers, newest first, found by address, name, or the number of one of their orders. */
export function listCustomers(
  { db, pseudonymsOf }: ListTools,
  asked: CustomersAsked,
): Promise<Page<CustomerSummary>> {
  return readPage(db, customersQuery(asked, pseudonymsOf), summaryOf, asked);
}

export function customersQuery(asked: CustomersAsked, pseudonymsOf: ListTools['pseudonymsOf']): DeskQuery {
  const { cursor, way } = keyset(asked);
  const { search, state, from, to } = asked;
  const found = search === undefined ? undefined : findCandidates(search, pseudonymsOf);
  const conditions = [
    // Two who were one person are told as one.
    'customer.merged_into is null',
    ...behindCursor(asked, 'customer.created_at, customer.id', { moment: 'created_at', table: 'customer' }),
    ...(state === undefined ? [] : [`customer.erased_at is ${state === 'erased' ? 'not null' : 'null'}`]),
    ...during('customer.created_at', { from, to }),
  ];
  const sql = `
    ${found === undefined ? '' : `with ${who}, found as materialized (${foundIds(found.hasNumbers)})`}
    select page.*,
      ${boughtBy('page.id')}
    from (
      select ${customerRowColumns}
      from ${found === undefined ? 'ledger.customer' : foundCustomers} ${whereAll(conditions)}
      order by customer.created_at ${way}, customer.id ${way} limit :more
    ) page
    order by page.created_at ${way}, page.id ${way}`;
  return deskQuery(sql, { cursor, from, to, more: asked.limit + 1, ...found?.bindings });
}

/** One after the other by their ids: `offset 0` keeps the planner from reading the table through instead. */
const foundCustomers = `found cross join lateral (select * from ledger.customer where id = found.id offset 0) customer`;

function foundIds(hasNumbers: boolean): string {
  const byNumber = `union (select customer_id from ledger.orders where ${numberMatches} limit 1000)`;
  return `select id from who ${hasNumbers ? byNumber : ''}`;
}
