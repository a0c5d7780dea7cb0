import type { VendorLine, VendorRefund } from './vendor-event';

/** What a shop tells of money that went back: amounts without a word about lines. */
interface Told {
  order: string;
  currency: string;
  /** What was paid for all of it. */
  paidMinor: number;
  /** The shop says by itself that everything went back. */
  isWhole: boolean;
  changedAt: string;
  lines: readonly VendorLine[];
  back: readonly { refund: string; reason: string; amountMinor: number; refundedAt: string }[];
}

/**
 * All of an order went back once the sum says so; a part is taken for the line that costs just as much, where one
 * alone does.
 */
export function unnamedRefunds(told: Told): VendorRefund[] {
  const { order, currency, lines, back } = told;
  const about = { kind: 'refund' as const, order, currency };
  const all = back.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  const left = Math.max(0, told.paidMinor - all);
  const parts = back.map((part): VendorRefund => {
    const alike = lines.filter(({ totalMinor }) => totalMinor === part.amountMinor);
    const one = alike.length === 1 ? alike : [];
    return { ...about, ...part, scope: one.length === 1 ? 'lines' : 'part', lines: one };
  });
  if (!told.isWhole && (back.length === 0 || left > 0)) return parts;
  // Parts were told as they came and stand; this takes back what is left.
  const rest = { refund: `whole-${order}`, reason: '', amountMinor: left, refundedAt: told.changedAt };
  return [...parts, { ...about, ...rest, scope: 'order', lines: [] }];
}
