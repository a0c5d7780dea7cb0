import type { Knex } from 'knex';
import { json, table } from '../../../../kernel/ledger/rows';
import type { Trx } from '../../../../kernel/ledger/transaction';
import type { InboxVerdict } from '../../../../kernel/webhooks/inbox';
import type { OrderFact, OrderState, RefundFact, Sale } from '../../domain/order-state';
import type { Erasure } from '../erasure/people-unless-erased';
import { heldEvents, type HeldEvent } from './inbox';
import { orderFact } from './order-fact';

/** An order as the ledger has it, and the rows it consists of. */
export interface KnownOrder {
  orderId: string | null;
  /** Row ids by the sender's name of the line. */
  lineIds: ReadonlyMap<string, string>;
  /** Events that wait for this order, by the fact's key. */
  held: ReadonlyMap<string, HeldEvent>;
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
  sum: boolean;
  refunded_at: Date;
  fingerprint: string;
}

interface FactRow {
  order_id: string;
  kind: 'dispute' | 'dispute-closed' | 'withdrawal' | 'refund-failed';
  external_id: string;
  lines: unknown;
  outcome: 'won' | 'lost' | null;
  happened_at: Date;
  fingerprint: string;
}

/** Whether a sale of this name is in the ledger. */
export async function isKnownOrder(db: Knex, accountId: string, order: string): Promise<boolean> {
  const row = await table<OrderRow>(db, 'orders')
    .where({ channel_account_id: accountId, external_id: order })
    .first('id');
  return row !== undefined;
}

/** What the inbox says of an event that came before. */
interface ToldBefore {
  id: string;
  sha256: string;
  verdict: InboxVerdict;
}

interface KnownRow {
  told: unknown;
  held: unknown;
  recorded: unknown;
  erasures: unknown;
}

/**
 * Whether an event came before, what is known of its order, and who of those with these pseudonyms was erased; one
 * statement where nothing is known. The caller holds the order's lock.
 */
export async function loadOrder(
  trx: Trx,
  asked: {
    accountId: string;
    source: string;
    order: string;
    externalId: string;
    pseudonyms: readonly string[];
  },
): Promise<{ told: ToldBefore } | { told: null; known: KnownOrder; erasures: Erasure[] }> {
  const { rows } = (await trx.raw(
    `select
       (select json_build_object('id', id, 'sha256', sha256, 'verdict', verdict)
        from ledger.inbox where source = :source and external_id = :externalId) as told,
       (select json_agg(json_build_object('id', id, 'body', body))
        from ledger.inbox where source = :source and about = :order and verdict = 'held' and body is not null) as held,
       (select json_build_object('id', id, 'currency', currency, 'fingerprint', fingerprint)
        from ledger.orders where channel_account_id = :accountId and external_id = :order) as recorded,
       (select json_agg(json_build_object('customerId', customer_id, 'pseudonym', pseudonym, 'erasedAt', erased_at))
        from ledger.erasure where pseudonym = any(:pseudonyms::text[])) as erasures`,
    { ...asked, pseudonyms: [...asked.pseudonyms] },
  )) as { rows: KnownRow[] };
  const told = json<ToldBefore | null>(rows[0]?.told ?? null);
  if (told !== null) return { told };
  const held = heldEvents(json<{ id: string; body: unknown }[] | null>(rows[0]?.held) ?? []);
  const waiting = [...held.values()].map(({ event, fingerprint }) => orderFact(event, fingerprint));
  const erasures = json<Erasure[] | null>(rows[0]?.erasures ?? null) ?? [];
  const row = json<Pick<OrderRow, 'id' | 'currency' | 'fingerprint'> | null>(rows[0]?.recorded ?? null);
  if (row === null) {
    const state = { sale: null, facts: [], held: waiting };
    return { told, known: { orderId: null, lineIds: new Map(), held, state }, erasures };
  }
  const { state, lineIds } = await loadState(trx, row);
  return { told, known: { orderId: row.id, lineIds, held, state: { ...state, held: waiting } }, erasures };
}

/** What is known of a recorded order, but for what waits. */
export async function loadState(
  trx: Trx,
  { id, currency, fingerprint }: Pick<OrderRow, 'id' | 'currency' | 'fingerprint'>,
): Promise<Pick<KnownOrder, 'state' | 'lineIds'>> {
  const lines = await table<LineRow>(trx, 'order_line').where({ order_id: id });
  const refunds = await table<RefundRow>(trx, 'refund').where({ order_id: id });
  const others = await table<FactRow>(trx, 'order_fact').where({ order_id: id });
  const lineIds = new Map(lines.map(({ external_line, id: lineId }) => [external_line, lineId]));
  const sale: Sale = {
    currency,
    fingerprint,
    lines: lines.map(({ external_line, quantity, price_minor }) => ({
      line: external_line,
      totalMinor: quantity * Number(price_minor),
    })),
  };
  const facts = [...refundFacts(refunds, lineIds), ...others.map(otherFact)];
  return { lineIds, state: { sale, facts, held: [] } };
}

/** Rows of one refund are its lines; a row without a line says "the whole order". */
function refundFacts(rows: readonly RefundRow[], lineIds: ReadonlyMap<string, string>): RefundFact[] {
  const lineOf = new Map([...lineIds].map(([line, id]) => [id, line]));
  const byRefund = Map.groupBy(rows, ({ external_id }) => external_id);
  return [...byRefund].map(([id, parts]) => ({
    kind: 'refund',
    id,
    currency: null,
    amountMinor: parts.reduce((sum, { amount_minor }) => sum + Number(amount_minor), 0),
    lines: parts.flatMap(({ order_line_id, amount_minor }) => {
      const line = order_line_id === null ? undefined : lineOf.get(order_line_id);
      return line === undefined ? [] : [{ line, amountMinor: Number(amount_minor) }];
    }),
    isPartial: parts.some(({ partial }) => partial),
    sumAt: parts.find(({ sum }) => sum)?.refunded_at.getTime() ?? null,
    fingerprint: parts[0]?.fingerprint ?? '',
  }));
}

function otherFact(row: FactRow): OrderFact {
  const { kind, external_id: id, lines, outcome, fingerprint } = row;
  if (kind === 'refund-failed') return { kind, id, failedAt: row.happened_at.getTime(), fingerprint };
  if (kind === 'dispute-closed') return { kind, id, outcome: outcome ?? 'lost', fingerprint };
  return { kind, id, lines: json<string[]>(lines).map((line) => ({ line })), fingerprint };
}
