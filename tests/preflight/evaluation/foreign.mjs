import { addTo, emptyCount } from './count.mjs';
import { truths } from './truths.mjs';

/** Compares our findings with what others say of the same files. */
export function judgeForeign(rows) {
  return truths.map((truth) => {
    const count = emptyCount();
    for (const row of rows) {
      const isFaulty = truth.isFaulty(row);
      if (isFaulty === undefined) continue;
      const ours = row.findings.filter(({ rule }) => truth.rules.includes(rule));
      const isNamed = ours.some((finding) => truth.isNamed?.(finding) ?? true);
      addTo(count, { isFaulty, isNamed, what: `${row.file}${detailOf(row, ours)}` });
    }
    return { ...truth, count };
  });
}

function detailOf({ labels }, ours) {
  const check = labels.qpdf_check === undefined ? '' : `, qpdf ${labels.qpdf_check}`;
  const [first] = ours;
  return `${check}${first === undefined ? '' : `, ours: ${first.rule} ${first.measured ?? first.quote ?? ''}`.trimEnd()}`;
}
