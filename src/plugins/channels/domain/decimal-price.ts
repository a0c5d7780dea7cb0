/** An amount of minor units with a point, as ISO 4217 divides the currency: 950 EUR are 9.50, 950 JPY are 950. */
export function decimalPrice({ minor, currency }: { minor: number; currency: string }): string {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return (minor / 10 ** digits).toFixed(digits);
}
