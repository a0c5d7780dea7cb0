/** A field that does not add up, and why. */
export interface SumFault {
  field: string;
  message: string;
}

interface SaleSums {
  lines: readonly { external_line: string; quantity: number; price_minor: number; tax_minor: number }[];
  total_minor: number;
  tax_minor: number;
}

interface RefundSums {
  amount_minor: number;
  lines?: readonly { external_line: string; amount_minor: number }[] | undefined;
  partial?: boolean | undefined;
  sum?: boolean | undefined;
}

/** A line's whole price in minor units. */
export function lineTotal({ quantity, price_minor }: { quantity: number; price_minor: number }): number {
  return quantity * price_minor;
}

/** What is wrong with a sale's money: totals are exact, each line is named once, no line is more tax than price. */
export function saleFaults({ lines, total_minor, tax_minor }: SaleSums): SumFault[] {
  return [
    ...lineFaults(lines),
    ...lines.flatMap((line, index) =>
      line.tax_minor > lineTotal(line)
        ? [{ field: `lines.${index}.tax_minor`, message: 'is more than the line costs' }]
        : [],
    ),
    ...differs('total_minor', total_minor, sum(lines.map(lineTotal))),
    ...differs('tax_minor', tax_minor, sum(lines.map((line) => line.tax_minor))),
  ];
}

/** What is wrong with a refund's money: its lines, where it names any, add up to its amount. */
export function refundFaults({ amount_minor, lines, partial, sum: isSum }: RefundSums): SumFault[] {
  if (lines === undefined)
    return isSum === true && partial === true
      ? [{ field: 'sum', message: 'is of the whole, not of a part' }]
      : [];
  return [
    ...(partial === true ? [{ field: 'partial', message: 'is for a refund that names no lines' }] : []),
    ...(isSum === true ? [{ field: 'sum', message: 'is for a refund that names no lines' }] : []),
    ...lineFaults(lines),
    ...differs('amount_minor', amount_minor, sum(lines.map((line) => line.amount_minor))),
  ];
}

function differs(field: string, said: number, found: number): SumFault[] {
  return said === found ? [] : [{ field, message: `says ${said}, but the lines add up to ${found}` }];
}

/** Each line is named once. */
export function lineFaults(lines: readonly { external_line: string }[]): SumFault[] {
  const seen = new Set<string>();
  return lines.flatMap(({ external_line }, index) => {
    if (seen.has(external_line))
      return [{ field: `lines.${index}.external_line`, message: 'is there twice' }];
    seen.add(external_line);
    return [];
  });
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
