/**
 * A vendor's decimal amount in minor units, as ISO 4217 divides the currency: `9.5` EUR are 950, `950` JPY are 950.
 * Undefined for what is no amount, or finer than the currency's smallest coin.
 */
export function minorUnits(amount: string | number, currency: string): number | undefined {
  const written = String(amount).trim();
  const parts = /^(-?)(\d{1,12})(?:\.(\d{1,12}))?$/.exec(written);
  if (parts === null) return undefined;
  const [, sign, whole = '', fraction = ''] = parts;
  const digits = digitsOf(currency);
  if (/[1-9]/.test(fraction.slice(digits))) return undefined;
  const minor = Number(whole) * 10 ** digits + Number(fraction.slice(0, digits).padEnd(digits, '0') || '0');
  if (!Number.isSafeInteger(minor)) return undefined;
  return sign === '-' && minor !== 0 ? -minor : minor;
}

function digitsOf(currency: string): number {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}
