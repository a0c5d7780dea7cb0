import type { Rule } from '../rule';
import { svgMillimetres } from '../svg-millimetres';

/** What programs draw in: millimetres, and dots of 1/72, 1/90, 1/96 and 1/254 inch. */
const usual: readonly [string, number][] = [
  ['1 mm', 1],
  ['1/72 in', 25.4 / 72],
  ['1/90 in', 25.4 / 90],
  ['1/96 in', 25.4 / 96],
  ['0.1 mm', 0.1],
  ['1 cm', 10],
  ['1 in', 25.4],
];
/** Rounding of a page's sides is below, another unit above. */
const FROM_PERCENT = 0.5;
const TO_PERCENT = 3;

export const svgUnitScale: Rule = {
  id: 'svg-unit-scale',
  title: 'Is drawn to the scale of its unit',
  severity: 'warning',
  source: 'Our judgement: a unit that is almost a millimetre or a dot is one that was fitted to a page.',
  check: (facts, { role }) => {
    if (facts.format !== 'svg' || facts.svg.viewBox === null) return [];
    if (role !== 'cut-file' && role !== 'template') return [];
    const page = svgMillimetres(facts.svg);
    const [, , width, height] = facts.svg.viewBox;
    if (page === undefined || !(width > 0 && height > 0)) return [];
    // Where the two differ, `svg-aspect` says so; the smaller is the scale it is shown at (SVG 2 §8.6, meet).
    const unit = Math.min(page.width / width, page.height / height);
    const near = usual.find(([, size]) => Math.abs(unit / size - 1) * 100 < TO_PERCENT);
    if (near === undefined) return [];
    const [name, size] = near;
    const off = (unit / size - 1) * 100;
    // The size of a page is often written without decimals.
    const rounding = Math.min(50 / width / size, 50 / height / size);
    if (Math.abs(off) < Math.max(FROM_PERCENT, rounding)) return [];
    return [
      {
        message:
          'The drawing seems fitted to its page: its unit is not quite what programs draw in. Export it at 100 %.',
        measured: `${off > 0 ? '+' : ''}${off.toFixed(2)} % against ${name}`,
        limit: `± ${String(FROM_PERCENT)} %`,
      },
    ];
  },
};
