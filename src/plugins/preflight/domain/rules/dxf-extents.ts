import type { Rule } from '../rule';

/** Smaller than any piece of a pattern; inches taken for millimetres end here. */
const LEAST_MM = 20;
/** Longer than any lay; or larger both ways than any table: millimetres taken for inches end here. */
const MOST_MM = 20_000;
const MOST_BOTH_MM = 4_000;

export const dxfExtents: Rule = {
  id: 'dxf-extents',
  title: 'Is drawn in the unit it says',
  severity: 'warning',
  source: 'Our judgement: 12 inches read as millimetres are 12 mm, 300 mm read as inches are 7.6 m.',
  check: (facts) => {
    if (facts.format !== 'dxf' || facts.dxf.drawing === null) return [];
    const { box, millimetresPerUnit } = facts.dxf.drawing;
    if (box === null || millimetresPerUnit === null) return [];
    const longer = Math.max(box.width, box.height);
    const shorter = Math.min(box.width, box.height);
    const isTooSmall = longer < LEAST_MM;
    if (!isTooSmall && longer <= MOST_MM && shorter <= MOST_BOTH_MM) return [];
    const side = (value: number) => String(Number(value.toPrecision(4)));
    return [
      {
        message: `The whole drawing is ${isTooSmall ? 'tiny' : 'huge'} for a pattern: its unit is most likely wrong. Set the unit it is drawn in.`,
        measured: `${side(box.width)} × ${side(box.height)} mm, $INSUNITS ${String(facts.dxf.insUnits)}`,
        limit: isTooSmall ? `at least ${String(LEAST_MM)} mm` : 'at most 20 m long and 4 m wide',
      },
    ];
  },
};
