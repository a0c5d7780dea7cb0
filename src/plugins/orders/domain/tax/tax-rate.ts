/**
 * The rate that a price with tax in it was taxed by, in tenths of a percent: 190 for 19 %. Shops tell the tax and not
 * its rate, and round it to the smallest coin: of the rates that fit, the plainest is named (a whole percent before a
 * half before a tenth). `pieces` roundings may have been added up.
 */
export function taxRate({
  grossMinor,
  taxMinor,
  pieces = 1,
}: {
  grossMinor: number;
  taxMinor: number;
  pieces?: number;
}): number {
  if (taxMinor === 0 || grossMinor <= taxMinor) return 0;
  const exact = (1_000 * taxMinor) / (grossMinor - taxMinor);
  const steps = [10, 5, 1].map((step) => Math.round(exact / step) * step);
  const isNear = (rate: number) => Math.abs(taxIn(grossMinor, rate) - taxMinor) <= 0.5 * pieces + 0.5;
  return steps.find((rate) => rate > 0 && isNear(rate)) ?? Math.round(exact);
}

function taxIn(grossMinor: number, rate: number): number {
  return (grossMinor * rate) / (1_000 + rate);
}
