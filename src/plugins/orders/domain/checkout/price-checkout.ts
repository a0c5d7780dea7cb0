import type { CollectionOffer, Licence, Offers, PatternOffer } from '../../../../api/pattern/contract';
import { shareOut } from '../share-out';

/** What a storefront asks for: one pattern or one collection. */
export interface AskedItem {
  pattern?: string | undefined;
  collection?: string | undefined;
  licence: Licence;
  quantity: number;
  /** What the buyer wants to pay for one, where they name the price. */
  amountMinor?: number | undefined;
}

/** A line of the order that comes of it; amounts in minor units, for all pieces together. */
export interface CheckoutLine {
  line: string;
  patternId: string;
  licence: Licence;
  quantity: number;
  totalMinor: number;
}

/** What the buyer sees on the payment page: a collection is one of these, whatever it holds. */
export interface ShownItem {
  title: string;
  quantity: number;
  unitMinor: number;
}

export interface PricedCheckout {
  currency: string;
  totalMinor: number;
  shown: ShownItem[];
  lines: CheckoutLine[];
}

export type PriceRefusal =
  | { kind: 'not-for-sale'; item: string }
  | { kind: 'no-such-licence'; item: string; licence: Licence }
  | { kind: 'price-not-open'; item: string }
  | { kind: 'below-minimum'; item: string; minimumMinor: number }
  | { kind: 'currencies-differ'; currencies: string[] }
  | { kind: 'too-much' };

/** The most that one checkout may cost, in minor units: what payment services take. */
const mostMinor = 99_999_999;

interface Priced {
  currency: string;
  shown: ShownItem;
  lines: Omit<CheckoutLine, 'line'>[];
}

/**
 * Prices what is asked for from the catalogue alone; a caller's amount counts only where the buyer names the price.
 * The lines add up to the total, and so do the items shown.
 */
export function priceCheckout(
  items: readonly AskedItem[],
  offers: Offers,
  currency?: string,
): { kind: 'priced'; checkout: PricedCheckout } | { kind: 'refused'; refusal: PriceRefusal } {
  const found = items.map((item) => priceItem(item, offers));
  const refusal = found.find((one) => 'kind' in one);
  if (refusal !== undefined) return { kind: 'refused', refusal };
  const priced = found.filter((one): one is Priced => !('kind' in one));
  const currencies = new Set([
    ...priced.map((one) => one.currency),
    ...(currency === undefined ? [] : [currency]),
  ]);
  const [first, ...others] = currencies;
  if (first === undefined || others.length > 0)
    return { kind: 'refused', refusal: { kind: 'currencies-differ', currencies: [...currencies].sort() } };
  const totalMinor = sum(priced.map(({ shown }) => shown.unitMinor * shown.quantity));
  if (totalMinor > mostMinor) return { kind: 'refused', refusal: { kind: 'too-much' } };
  const lines = priced
    .flatMap((one) => one.lines)
    .map((line, index) => ({ line: String(index + 1), ...line }));
  return {
    kind: 'priced',
    checkout: { currency: first, totalMinor, shown: priced.map(({ shown }) => shown), lines },
  };
}

function priceItem(item: AskedItem, { patterns, collections }: Offers): Priced | PriceRefusal {
  if (item.collection !== undefined) {
    const collection = collections.get(item.collection);
    return collection === undefined
      ? { kind: 'not-for-sale', item: item.collection }
      : priceCollection(item, item.collection, collection);
  }
  const word = item.pattern ?? '';
  const pattern = patterns.get(word);
  return pattern === undefined || !pattern.isReleased
    ? { kind: 'not-for-sale', item: word }
    : pricePattern(item, word, pattern);
}

function pricePattern(item: AskedItem, word: string, offer: PatternOffer): Priced | PriceRefusal {
  const unit = unitPrice(item, word, offer);
  if (typeof unit !== 'number') return unit;
  const { licence, quantity } = item;
  const totalMinor = unit * quantity;
  return {
    currency: offer.currency,
    shown: { title: offer.title, quantity, unitMinor: unit },
    lines: [{ patternId: offer.patternId, licence, quantity, totalMinor }],
  };
}

function unitPrice(
  { licence, amountMinor }: AskedItem,
  item: string,
  { priceMinor, openFromMinor, licences }: PatternOffer,
): number | PriceRefusal {
  if (licence !== 'personal') {
    const tier = licences.find((one) => one.licence === licence);
    if (tier === undefined) return { kind: 'no-such-licence', item, licence };
    return amountMinor === undefined ? tier.priceMinor : { kind: 'price-not-open', item };
  }
  if (amountMinor === undefined) return priceMinor;
  if (openFromMinor === null) return { kind: 'price-not-open', item };
  return amountMinor < openFromMinor
    ? { kind: 'below-minimum', item, minimumMinor: openFromMinor }
    : amountMinor;
}

/** Sold whole or not at all; its price is shared out by what its patterns cost alone. */
function priceCollection(item: AskedItem, word: string, offer: CollectionOffer): Priced | PriceRefusal {
  const { priceMinor, patterns, isWhole, currency, title } = offer;
  const isForSale = isWhole && patterns.length > 0 && patterns.every(({ isReleased }) => isReleased);
  if (!isForSale || priceMinor === null) return { kind: 'not-for-sale', item: word };
  if (item.licence !== 'personal') return { kind: 'no-such-licence', item: word, licence: item.licence };
  if (item.amountMinor !== undefined) return { kind: 'price-not-open', item: word };
  const { licence, quantity } = item;
  const shares = shareOut(
    priceMinor * quantity,
    patterns.map((pattern) => pattern.priceMinor),
  );
  return {
    currency,
    shown: { title, quantity, unitMinor: priceMinor },
    lines: patterns.map(({ patternId }, index) => ({
      patternId,
      licence,
      quantity,
      totalMinor: shares[index]!,
    })),
  };
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, one) => total + one, 0);
}
