import type { Knex } from 'knex';
import { table } from '../../../../kernel/ledger/rows';
import type { Trx } from '../../../../kernel/ledger/transaction';
import type { InboundRefund } from '../../inbound-contract';
import type { OrderState, RefundFact, Sale } from '../../domain/order-state';
import { loadHeld } from './inbox';

/** An order as the ledger has it, and the rows it consists of. */
export interface KnownOrder {
  orderId: string | null;
  /** Row ids by the sender's name of the line. */
  lineIds: ReadonlyMap<string, string>;
  /** Events that wait for this order, by the refund's own id. */
  held: ReadonlyMap<string, { inboxId: string; refund: InboundRefund }>;
  state: OrderState;
}

interface OrderRow {
  id: string;
  channel_account_id: string;
  external_id: string;
  currency: string;
  fingerprint: string;
}

interface LineRow {
  id: string;
  order_id: string;
  external_line: string;
  quantity: number;
  price_minor: string;
}

interface RefundRow {
  order_id: string;
  external_id: string;
  order_line_id: string | null;
  amount_minor: string;
  partial: boolean;
  fingerprint: string;
}

/** Whether a sale of this name is in the ledger. */
export async function isKnownOrder(db: Knex, accountId: string, order: string): Promise<boolean> {
  const row = await table<OrderRow>(db, 'orders')
    .where({ channel_account_id: accountId, external_id: order })
    .first('id');
  return row !== undefined;
}

/** Reads what is known of an order, but for the event `except` of the inbox. The caller holds the order's lock. */
export async function loadOrder(
  trx: Trx,
  { accountId, source, order, except }: { accountId: string; source: string; order: string; except: string },
): Promise<KnownOrder> {
  const held = await loadHeld(trx, { source, order, except });
  const waiting = [...held.values()].map(({ refund, fingerprint }) => refundFact(refund, fingerprint));
  const row = await table<OrderRow>(trx, 'orders')
    .where({ channel_account_id: accountId, external_id: order })
    .first('id', 'currency', 'fingerprint');
  if (row === undefined) {
    return { orderId: null, lineIds: new Map(), held, state: { sale: null, refunds: [], held: waiting } };
  }
  const lines = await table<LineRow>(trx, 'order_line').where({ order_id: row.id });
  const refunds = await table<RefundRow>(trx, 'refund').where({ order_id: row.id });
  const lineIds = new Map(lines.map(({ external_line, id }) => [external_line, id]));
  const sale: Sale = {
    currency: row.currency,
    fingerprint: row.fingerprint,
    lines: lines.map(({ external_line, quantity, price_minor }) => ({
      line: external_line,
      totalMinor: quantity * Number(price_minor),
    })),
  };
  return {
    orderId: row.id,
    lineIds,
    held,
    state: { sale, refunds: refundFacts(refunds, lineIds), held: waiting },
  };
}

export function refundFact(refund: InboundRefund, fingerprint: string): RefundFact {
  return {
    refund: refund.refund,
    currency: refund.currency ?? null,
    amountMinor: refund.amount_minor,
    lines: (refund.lines ?? []).map(({ external_line, amount_minor }) => ({
      line: external_line,
      amountMinor: amount_minor,
    })),
    isPartial: refund.partial === true,
    fingerprint,
  };
}

/** Rows of one refund are its lines; a row without a line says "the whole order". */
function refundFacts(rows: readonly RefundRow[], lineIds: ReadonlyMap<string, string>): RefundFact[] {
  const lineOf = new Map([...lineIds].map(([line, id]) => [id, line]));
  const byRefund = Map.groupBy(rows, ({ external_id }) => external_id);
  return [...byRefund].map(([refund, parts]) => ({
    refund,
    currency: null,
    amountMinor: parts.reduce((sum, { amount_minor }) => sum + Number(amount_minor), 0),
    lines: parts.flatMap(({ order_line_id, amount_minor }) => {
      const line = order_line_id === null ? undefined : lineOf.get(order_line_id);
      return line === undefined ? [] : [{ line, amountMinor: Number(amount_minor) }];
    }),
    isPartial: parts.some(({ partial }) => partial),
    fingerprint: parts[0]?.fingerprint ?? '',
  }));
}
