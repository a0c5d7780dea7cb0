import type { InboundEvent, InboundSale } from '../../inbound-contract';

/** A line of a shop's order, before anybody knows whether it is a pattern of ours. Amounts in minor units. */
export interface VendorLine {
  line: string;
  /** What the shop calls the product: its SKU, its number. */
  names: readonly string[];
  quantity: number;
  /** What the buyer pays for all of it, discounts off, tax in. */
  totalMinor: number;
  taxMinor: number;
}

export interface VendorSale {
  kind: 'sale';
  order: string;
  placedAt: string;
  currency: string;
  customer: InboundSale['customer'];
  lines: VendorLine[];
}

export interface VendorRefund {
  kind: 'refund';
  order: string;
  refund: string;
  refundedAt: string;
  currency: string | null;
  /** `lines`: for the lines named. `order`: all of it. `part`: an amount that names nothing. */
  scope: 'lines' | 'order' | 'part';
  amountMinor: number;
  lines: Pick<VendorLine, 'line' | 'names' | 'totalMinor'>[];
  reason: string;
}

/** A fact that needs no translation of lines: a dispute, how it ended, a cancelled order. */
export interface VendorNote {
  kind: 'note';
  order: string;
  lines: Pick<VendorLine, 'line' | 'names' | 'totalMinor'>[];
  event: Exclude<InboundEvent, { type: 'order.placed' | 'order.refunded' }>;
}

export type VendorFact = VendorSale | VendorRefund | VendorNote;

/** `other`: nothing that concerns us, said in words. `no-address`: a sale without an e-mail address cannot be served. */
export type VendorTold =
  | { kind: 'told'; facts: VendorFact[] }
  | { kind: 'other'; what: string }
  | { kind: 'no-address'; order: string }
  | { kind: 'malformed'; issues: readonly { path: readonly PropertyKey[]; message: string }[] };
