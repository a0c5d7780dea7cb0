import { lengthText, placeOf, spotText } from '../drawn-lengths';
import type { Rule } from '../rule';

/** The odd one is left over by every program that turns curves into lines. */
const MOST = 20;
const MOST_SHARE = 0.01;

export const dxfTinySegments: Rule = {
  id: 'dxf-tiny-segments',
  title: 'Is drawn in lines a cutter can follow',
  severity: 'warning',
  source: 'Our judgement: a tenth of a millimetre is finer than blades and kerfs; cutters stutter on it.',
  check: (facts, { role }) => {
    if (facts.format !== 'dxf' || facts.dxf.drawing === null) return [];
    if (role !== 'cut-file' && role !== 'template') return [];
    const { drawing } = facts.dxf;
    const { count, places } = drawing.tiny;
    const [first] = places;
    const isFew = count <= MOST && count <= drawing.segments * MOST_SHARE;
    if (drawing.millimetresPerUnit === null || first === undefined || isFew) return [];
    return [
      {
        message: 'The drawing is broken into tiny pieces that make cutters stutter. Simplify its curves.',
        where: spotText(first),
        measured: `${String(count)} of ${String(drawing.segments)} pieces, the first ${lengthText(first.length, drawing)}`,
        limit: 'at most 1 % below 0.1 mm',
        ...placeOf(first, 2, drawing),
      },
    ];
  },
};
