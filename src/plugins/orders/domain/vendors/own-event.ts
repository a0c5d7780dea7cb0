import type { InboundEvent } from '../../inbound-contract';
import type { VendorFact, VendorLine, VendorRefund, VendorSale } from './vendor-event';

/**
 * A shop's fact as an event of ours, with those of its lines that are patterns: `patternOf` says which. Null where
 * none is: the order was for other goods.
 */
export function ownEvent(
  fact: VendorFact,
  patternOf: (names: readonly string[]) => string | undefined,
): InboundEvent | null {
  switch (fact.kind) {
    case 'sale':
      return ownSale(fact, patternOf);
    case 'refund':
      return ownRefund(fact, patternOf);
    case 'note':
      return fact.event;
  }
}

function ownSale(
  { order, placedAt, currency, customer, lines }: VendorSale,
  patternOf: (names: readonly string[]) => string | undefined,
): InboundEvent | null {
  const own = lines.flatMap((line) => {
    const pattern = patternOf(line.names);
    return pattern === undefined
      ? []
      : [{ ...perPiece(line), external_line: line.line, pattern, tax_minor: line.taxMinor }];
  });
  if (own.length === 0) return null;
  return {
    type: 'order.placed',
    timestamp: placedAt,
    data: {
      order,
      placed_at: placedAt,
      currency,
      customer,
      lines: own,
      total_minor: sum(own.map(({ quantity, price_minor }) => quantity * price_minor)),
      tax_minor: sum(own.map(({ tax_minor }) => tax_minor)),
    },
  };
}

/** A discounted price may not divide among the pieces: then the line stands for one piece of them all. */
function perPiece({ quantity, totalMinor }: VendorLine): { quantity: number; price_minor: number } {
  return totalMinor % quantity === 0
    ? { quantity, price_minor: totalMinor / quantity }
    : { quantity: 1, price_minor: totalMinor };
}

function ownRefund(
  { order, refund, refundedAt, currency, scope, amountMinor, lines, reason }: VendorRefund,
  patternOf: (names: readonly string[]) => string | undefined,
): InboundEvent | null {
  const own = lines
    .filter(({ names }) => patternOf(names) !== undefined)
    .map(({ line, totalMinor }) => ({ external_line: line, amount_minor: totalMinor }));
  if (scope === 'lines' && own.length === 0) return null;
  return {
    type: 'order.refunded',
    timestamp: refundedAt,
    data: {
      order,
      refund,
      refunded_at: refundedAt,
      reason,
      ...(currency === null ? {} : { currency }),
      ...(scope === 'lines'
        ? { amount_minor: sum(own.map(({ amount_minor }) => amount_minor)), lines: own }
        : { amount_minor: amountMinor, ...(scope === 'part' ? { partial: true } : {}) }),
    },
  };
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, one) => total + one, 0);
}
