import type { CountrySign, InboundEvent, InboundGift, InboundSale } from '../../inbound-contract';
import type { CheckoutLine } from './price-checkout';
import { shareOut } from '../share-out';

/** A checkout that was paid, wherever. Amounts in minor units of the currency. */
export interface PaidCheckout {
  order: string;
  placedAt: string;
  currency: string;
  /** What was really paid; it may differ from the catalogue's prices by a coupon or by tax on top. */
  totalMinor: number;
  taxMinor: number;
  customer: InboundSale['customer'];
  countrySigns: CountrySign[];
  gift: InboundGift | null;
  lines: readonly CheckoutLine[];
}

/** The sale that is told of it: what was paid and its tax are shared out over the lines, to the last minor unit. */
export function checkoutSale(paid: PaidCheckout): InboundEvent & { type: 'order.placed' } {
  const { order, placedAt, currency, totalMinor, taxMinor, gift, countrySigns } = paid;
  const prices = shareOut(
    totalMinor,
    paid.lines.map((line) => line.totalMinor),
  );
  const taxes = shareOut(taxMinor, prices);
  return {
    type: 'order.placed',
    timestamp: placedAt,
    data: {
      order,
      placed_at: placedAt,
      currency,
      customer: {
        ...paid.customer,
        ...(countrySigns.length === 0 ? {} : { country_signs: countrySigns }),
      },
      lines: paid.lines.map(({ line, patternId, licence, quantity }, index) => ({
        external_line: line,
        pattern: patternId,
        licence,
        ...pieces(quantity, prices[index]!),
        tax_minor: taxes[index]!,
      })),
      total_minor: totalMinor,
      tax_minor: taxMinor,
      ...(gift === null ? {} : { gift }),
    },
  };
}

/** A share may not divide among the pieces: then the line stands for one piece of them all. */
function pieces(quantity: number, total: number): { quantity: number; price_minor: number } {
  return total % quantity === 0
    ? { quantity, price_minor: total / quantity }
    : { quantity: 1, price_minor: total };
}
