/** A quarter of a year, for example `2026-Q4`. */
export const quarterForm = /^(20\d\d)-Q([1-4])$/;

/** The first day of a quarter and the first after it, as `2026-10-01`. */
export function daysOfQuarter(quarter: string): { from: string; until: string } {
  const [, year = '', number = ''] = quarterForm.exec(quarter) ?? [];
  const first = (Number(number) - 1) * 3;
  const day = (month: number) => new Date(Date.UTC(Number(year), month, 1)).toISOString().slice(0, 10);
  return { from: day(first), until: day(first + 3) };
}
