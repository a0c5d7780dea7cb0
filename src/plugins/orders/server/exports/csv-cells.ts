import type { CustomerSummary, EntitlementSummary, OrderSummary } from '../../desk-contract';
import type { Cell } from './stream-csv';

/** The columns of a file; their names are part of what others read by, so they are the same in every language. */
interface Columns<Row> {
  head: readonly string[];
  cells: (row: Row) => readonly Cell[];
}

export const orderColumns: Columns<OrderSummary> = {
  head: [
    ...[
      'id',
      'shop',
      'order',
      'placed_at',
      'customer_id',
      'email',
      'name',
      'currency',
      'total_minor',
      'lines',
    ],
    ...['revoked', 'refunded', 'disputed'],
  ],
  cells: ({ customer, ...order }) => [
    ...[order.id, order.channelAccount, order.externalId, order.placedAt, customer.id],
    ...[customer.email ?? customer.pseudonym, customer.name, order.currency, order.totalMinor, order.lines],
    ...[order.revoked, yes(order.isRefunded), yes(order.isDisputed)],
  ],
};

export const customerColumns: Columns<CustomerSummary> = {
  head: [
    'id',
    'email',
    'name',
    'locale',
    'known_since',
    'orders',
    'active_rights',
    'last_order_at',
    'erased_at',
  ],
  cells: (customer) => [
    ...[
      customer.id,
      customer.email ?? customer.pseudonym,
      customer.name,
      customer.locale,
      customer.createdAt,
    ],
    ...[customer.orders, customer.rights, customer.lastOrderAt, customer.erasedAt],
  ],
};

export const entitlementColumns: Columns<EntitlementSummary> = {
  head: [
    ...['id', 'shop', 'order', 'pattern_id', 'title', 'bought_version', 'state', 'reason', 'granted_at'],
    ...['changed_at', 'customer_id', 'email', 'name'],
  ],
  cells: ({ order, customer, ...right }) => [
    ...[right.id, order.channelAccount, order.externalId, right.patternId, right.title, right.boughtVersion],
    ...[right.state, right.reason, right.grantedAt, right.changedAt, customer.id],
    ...[customer.email ?? customer.pseudonym, customer.name],
  ],
};

function yes(is: boolean): string {
  return is ? 'yes' : 'no';
}
