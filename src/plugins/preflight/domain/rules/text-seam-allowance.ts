import { contradiction, readSeamAllowances, type SeamAllowance } from '../words/seam-allowance';
import { placeOfLines } from '../words/place-of-lines';
import type { Rule } from '../rule';

export const textSeamAllowance: Rule = {
  id: 'text-seam-allowance',
  title: 'Says one seam allowance',
  severity: 'error',
  source: 'The complaint that costs a week of mails: two seam allowances in one pattern.',
  check: (facts) => {
    if (facts.format !== 'pdf') return [];
    const said = facts.pdf.scans.flatMap(({ page, lines }) =>
      lines.flatMap((line) =>
        readSeamAllowances([line.text]).map((said) => ({ page, place: placeOfLines([line]), ...said })),
      ),
    );
    const found = contradiction(said);
    if (found === null) return [];
    const [one, other] = found;
    return [
      {
        message: `The seam allowance is said twice and differently, here and on page ${String(one.page)}.`,
        page: other.page,
        ...(other.place === undefined ? {} : { place: other.place }),
        measured: words(other),
        limit: `${words(one)}, as on page ${String(one.page)}`,
        quote: `${one.quote} / ${other.quote}`,
      },
    ];
  },
};

function words({ millimetres, isIncluded }: SeamAllowance): string {
  const parts = [
    millimetres === null ? undefined : `${millimetres.toFixed(1)} mm`,
    isIncluded === null ? undefined : isIncluded ? 'included' : 'not included',
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}
