import { minorUnits } from './minor-units';

/** Etsy's `Money` (`amount / divisor`) in minor units of its currency; undefined for what is finer than a coin. */
export function moneyMinor(given: {
  amount: number;
  divisor: number;
  currency_code: string;
}): number | undefined {
  const { amount, divisor, currency_code: currency } = given;
  const places = Math.round(Math.log10(divisor));
  if (10 ** places !== divisor || places > 6) return undefined;
  const digits = String(Math.abs(amount)).padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const fraction = places === 0 ? '' : `.${digits.slice(-places)}`;
  return minorUnits(`${amount < 0 ? '-' : ''}${whole}${fraction}`, currency);
}
