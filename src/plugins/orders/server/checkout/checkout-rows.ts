import type { Knex } from 'knex';
import { json, table } from '../../../../kernel/ledger/rows';
import type { Trx } from '../../../../kernel/ledger/transaction';
import type { CheckoutView } from '../../checkout-contract';
import {
  checkoutState,
  mayBecome,
  type CheckoutOutcome,
  type CheckoutWay,
} from '../../domain/checkout/checkout-state';
import type { CheckoutLine, PricedCheckout, ShownItem } from '../../domain/checkout/price-checkout';
import type { InboundGift } from '../../inbound-contract';

/** Who buys and who is given; kept until it is paid. */
export interface Buyer {
  email?: string | undefined;
  gift?: InboundGift | undefined;
}

export interface Checkout {
  id: string;
  accountId: string;
  way: CheckoutWay;
  fingerprint: string;
  /** Of the call to the payment service. */
  state: string;
  lastError: string | null;
  round: number;
  outcome: CheckoutOutcome;
  priced: PricedCheckout;
  locale: string;
  buyer: Buyer;
  successUrl: string;
  cancelUrl: string;
  url: string | null;
  createdAt: Date;
}

interface Row {
  id: string;
  key_sha256: string;
  fingerprint: string;
  channel_account_id: string;
  way: CheckoutWay;
  state: string;
  last_error: string | null;
  round: number;
  outcome: CheckoutOutcome;
  currency: string;
  total_minor: string;
  shown: unknown;
  lines: unknown;
  locale: string;
  buyer: unknown;
  success_url: string;
  cancel_url: string;
  url: string | null;
  created_at: Date;
}

export type NewCheckoutRow = Pick<
  Checkout,
  | 'id'
  | 'accountId'
  | 'way'
  | 'fingerprint'
  | 'priced'
  | 'locale'
  | 'buyer'
  | 'successUrl'
  | 'cancelUrl'
  | 'url'
> & { keySha256: string };

export async function findCheckout(
  db: Knex | Trx,
  by: { id: string } | { key_sha256: string },
): Promise<Checkout | undefined> {
  const row = await table<Row>(db, 'checkout').where(by).first();
  return row === undefined ? undefined : checkout(row as Row);
}

/** Writes a new one down; false where its key was used meanwhile. Ways without a payment service need no call. */
export async function insertCheckout(trx: Trx, row: NewCheckoutRow): Promise<boolean> {
  const { priced } = row;
  const written = (await trx
    .withSchema('ledger')
    .table('checkout')
    .insert({
      id: row.id,
      key_sha256: row.keySha256,
      fingerprint: row.fingerprint,
      channel_account_id: row.accountId,
      way: row.way,
      state: row.way === 'stripe' ? 'ready' : 'sent',
      currency: priced.currency,
      total_minor: priced.totalMinor,
      shown: JSON.stringify(priced.shown),
      lines: JSON.stringify(priced.lines),
      locale: row.locale,
      buyer: JSON.stringify(row.buyer),
      success_url: row.successUrl,
      cancel_url: row.cancelUrl,
      url: row.url,
    })
    .onConflict('key_sha256')
    .ignore()
    .returning('id')) as unknown[];
  return written.length > 0;
}

/** What became of it; names and addresses are forgotten once it is paid. Nothing undoes a payment. */
export async function endCheckout(
  trx: Trx,
  id: string,
  outcome: CheckoutOutcome,
  order?: string,
): Promise<void> {
  const rows = () => table<Row>(trx, 'checkout').where({ id });
  const row = await rows().forUpdate().first('outcome');
  if (row === undefined || !mayBecome(row.outcome, outcome)) return;
  const forgotten = outcome === 'paid' ? { buyer: null } : {};
  await trx
    .withSchema('ledger')
    .table('checkout')
    .where({ id })
    .update({ outcome, order_name: order ?? null, settled_at: trx.fn.now(), ...forgotten });
}

export function viewCheckout({ id, state, outcome, url, successUrl, priced }: Checkout): CheckoutView {
  const shown = checkoutState(state, outcome);
  const next = shown === 'paid' ? successUrl : shown === 'open' ? url : null;
  return {
    id,
    url: next,
    state: shown,
    total: { minor: priced.totalMinor, currency: priced.currency },
  };
}

function checkout(row: Row): Checkout {
  return {
    id: row.id,
    accountId: row.channel_account_id,
    way: row.way,
    fingerprint: row.fingerprint,
    state: row.state,
    lastError: row.last_error,
    round: row.round,
    outcome: row.outcome,
    priced: {
      currency: row.currency,
      totalMinor: Number(row.total_minor),
      shown: json<ShownItem[]>(row.shown),
      lines: json<CheckoutLine[]>(row.lines),
    },
    locale: row.locale,
    buyer: row.buyer === null ? {} : json<Buyer>(row.buyer),
    successUrl: row.success_url,
    cancelUrl: row.cancel_url,
    url: row.url,
    createdAt: row.created_at,
  };
}
