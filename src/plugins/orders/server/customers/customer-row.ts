import type { CustomerSummary } from '../../desk-contract';

/** A customer with what they bought, as read by `customerRowColumns` and `boughtBy`. */
export interface CustomerRow {
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

export const customerRowColumns = `customer.id, customer.email, customer.name, customer.pseudonym, customer.locale,
  customer.created_at, customer.erased_at`;

/** Columns of what a customer bought; `id` is where the query has theirs. */
export function boughtBy(id: string): string {
  return `(select count(*) from ledger.orders where customer_id = ${id}) as orders,
    (select count(*) from ledger.entitlement where customer_id = ${id} and state = 'active') as rights,
    (select max(placed_at) from ledger.orders where customer_id = ${id}) as last_order_at`;
}

export function summaryOf(row: CustomerRow): CustomerSummary {
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
