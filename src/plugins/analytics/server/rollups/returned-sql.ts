/**
 * Whether money went back for all of an order's `line`: with the whole order, or by its name up to its price. The
 * same rule by which orders revoke a right (`isRefunded` in their domain).
 */
export const isReturned = `coalesce((
  select bool_or(refund.order_line_id is null and not refund.partial)
    or sum(refund.amount_minor) filter (where refund.order_line_id = line.id) >= line.quantity * line.price_minor
  from ledger.standing_refund refund where refund.order_id = line.order_id
), false)`;
