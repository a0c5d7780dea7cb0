/**
 * How many decimals Stripe's amounts have: mostly two, in some currencies none, in a few three
 * (docs.stripe.com/currencies; ISK, UGX and HUF are told with two there for old times' sake).
 */
const without = new Set('BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF VND VUV XAF XOF XPF'.split(' '));
const withThree = new Set('BHD JOD KWD OMR TND'.split(' '));

/** Our minor units as Stripe counts; undefined where Stripe cannot take so fine an amount. */
export function toStripeAmount(minor: number, currency: string): number | undefined {
  const amount = scaled(minor, stripeDecimals(currency) - ownDecimals(currency));
  // Of the three decimals the last must be 0.
  return Number.isInteger(amount) && (!withThree.has(currency) || amount % 10 === 0) ? amount : undefined;
}

/** Stripe's amount in our minor units; what is finer than our smallest coin is rounded. */
export function fromStripeAmount(amount: number, currency: string): number {
  return Math.round(scaled(amount, ownDecimals(currency) - stripeDecimals(currency)));
}

function scaled(amount: number, decimals: number): number {
  return decimals < 0 ? amount / 10 ** -decimals : amount * 10 ** decimals;
}

function stripeDecimals(currency: string): number {
  if (without.has(currency)) return 0;
  return withThree.has(currency) ? 3 : 2;
}

function ownDecimals(currency: string): number {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}
