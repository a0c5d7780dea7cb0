import { lengthText, placeOf, spotText, type DxfDrawing } from '../drawn-lengths';
import { areStandardLayers, layerUse } from '../layer-use';
import type { Rule } from '../rule';

type Open = DxfDrawing['open']['nearest'][number];

const MOST_SHOWN = 5;
/** Ends this near were meant to meet, whatever the line is for. */
const NEAR_MM = 2;
/** A dart or a slit keeps more of its length open than this. */
const NEAR_SHARE = 0.1;
/** On a layer for cutting, whatever goes two thirds round is an outline. */
const WIDEST_SHARE = 0.34;
const LEAST_MM = 10;

function isBroken(open: Open, isCut: boolean, perUnit: number | null): boolean {
  const share = open.gap / open.length;
  // Where the unit is unknown, half a per cent of the length has to do.
  if (perUnit === null ? share < 0.005 : open.gap <= NEAR_MM && share <= NEAR_SHARE) return true;
  return isCut && share <= WIDEST_SHARE && perUnit !== null && Math.min(open.width, open.height) >= LEAST_MM;
}

export const dxfOpenOutlines: Rule = {
  id: 'dxf-open-outlines',
  title: 'Has outlines that close',
  severity: 'warning',
  source:
    'A cutter follows a line to its end: what does not close stays attached. Lines within 0.05 mm meet.',
  check: (facts, { role }) => {
    if (facts.format !== 'dxf' || facts.dxf.drawing === null) return [];
    if (role !== 'cut-file' && role !== 'template') return [];
    const { drawing } = facts.dxf;
    const used = drawing.layers.filter(({ lines, others }) => lines + others > 0).map(({ name }) => name);
    const isStandard = areStandardLayers(used);
    const broken = drawing.open.nearest.filter((open) =>
      isBroken(open, layerUse(open.layer, isStandard) === 'cut', drawing.millimetresPerUnit),
    );
    return broken.slice(0, MOST_SHOWN).map((open) => ({
      message: 'An outline does not close, so the cutter leaves the piece attached. Join its ends.',
      where: spotText(open),
      measured: `a gap of ${lengthText(open.gap, drawing)} in ${lengthText(open.length, drawing)}`,
      limit: 'no gap',
      ...placeOf(open, open.gap * 2, drawing),
    }));
  },
};
