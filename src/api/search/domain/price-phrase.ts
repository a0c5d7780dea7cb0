export interface PricePhrase {
  from: number;
  to: number;
  text: string;
  minor: { from: number | null; to: number | null };
  currency: string;
}

const currencies: Readonly<Record<string, string>> = {
  '€': 'EUR',
  eur: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  $: 'USD',
  usd: 'USD',
  dollars: 'USD',
  '£': 'GBP',
  gbp: 'GBP',
  pounds: 'GBP',
};

const form =
  /(?<![\p{L}\p{N}])(under|below|max|less than|up to|unter|bis|höchstens|moins de|menos de|onder|over|above|from|ab|über)\s{1,3}([€$£])?\s?(\d{1,6}(?:[.,]\d{1,2})?)\s?(€|eur|euros?|\$|usd|dollars|£|gbp|pounds)?(?![\p{L}\p{N}])/iu;
const atLeast = /^(?:over|above|from|ab|über)$/i;

/** `under 10 €`, `unter 8,50 Euro`, `below $12`. Without a currency it is no price. */
export function pricePhrase(query: string): PricePhrase | undefined {
  const match = form.exec(query);
  if (match === null) return undefined;
  const [text, how = '', before = '', amount = '', after = ''] = match;
  const currency = currencies[(before || after).toLowerCase()];
  if (currency === undefined) return undefined;
  const minor = Math.round(Number(amount.replace(',', '.')) * 100);
  return {
    from: match.index,
    to: match.index + text.length,
    text,
    minor: atLeast.test(how) ? { from: minor, to: null } : { from: null, to: minor },
    currency,
  };
}
