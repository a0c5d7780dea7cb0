import { fitScale } from '../scale/fit-scale';
import type { Rule } from '../rule';

/** Percent, with the sign that tells a large print from a small one. */
function percentOff(scale: number): string {
  const off = (scale - 1) * 100;
  return `${off > 0 ? '+' : ''}${off.toFixed(2)} %`;
}

export const pdfScale: Rule = {
  id: 'pdf-scale',
  title: 'Is true to scale',
  severity: 'error',
  source: 'Its own test squares: one scale fitted to all of them. 1 % is 1 cm on a metre of hem.',
  check: (facts, { role, profile }) => {
    if (facts.format !== 'pdf' || (role !== 'template' && role !== 'cut-file')) return [];
    const fit = fitScale(facts.pdf.scans);
    if (fit.kind === 'none') return [];
    const off = Math.abs(fit.scale - 1) * 100;
    const { good, most } = profile.scalePercent;
    if (off <= good) return [];
    return [
      {
        severity: off > most ? 'error' : 'warning',
        message:
          'The test square is not as long as it says: the whole sheet is off. Export it again at 100 %.',
        page: fit.page,
        place: fit.place,
        measured: `${percentOff(fit.scale)} (1 prints as ${fit.scale.toFixed(4)})`,
        limit: `± ${String(off > most ? most : good)} %`,
        quote: fit.labels.join(', '),
      },
    ];
  },
};
