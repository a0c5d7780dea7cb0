import type { DxfDrawing } from '../../facts/dxf-facts';
import type { Plan } from './plan';

type Counted = DxfDrawing['duplicates'];

const TINY_MM = 0.1;
/** Two coordinates this near are one. */
const SAME_MM = 0.01;
const MOST_LISTED = 20;

/** Segments that lie on one another, and those that are too short to be cut. `perUnit`: millimetres. */
export function findDoubtfulSegments(
  plan: Plan,
  isPlaced: (block: string | null) => boolean,
  perUnit: number,
): { segments: number; duplicates: Counted; duplicatesByLayer: Map<string, number>; tiny: Counted } {
  const { sheet, x1, y1, x2, y2, middleX, middleY, length, isReal } = plan.segments;
  const found = {
    segments: 0,
    duplicates: newCount(),
    duplicatesByLayer: new Map<string, number>(),
    tiny: newCount(),
  };
  const seen = new Set<string>();
  const step = SAME_MM / perUnit;
  const rounded = (value: number) => Math.round(value / step);
  for (let row = 0; row < sheet.length; row += 1) {
    const at = sheet.at(row);
    const { layer, block } = plan.sheets[at]!;
    if (!isPlaced(block)) continue;
    found.segments += 1;
    const millimetres = length.at(row) * perUnit;
    const place = { layer, block, x: x1.at(row) * perUnit, y: y1.at(row) * perUnit, length: millimetres };
    if (millimetres < TINY_MM) {
      if (isReal.at(row) === 1) count(found.tiny, place);
      continue;
    }
    const one = `${String(rounded(x1.at(row)))} ${String(rounded(y1.at(row)))}`;
    const other = `${String(rounded(x2.at(row)))} ${String(rounded(y2.at(row)))}`;
    const middle = `${String(rounded(middleX.at(row)))} ${String(rounded(middleY.at(row)))}`;
    const key = `${String(at)} ${middle} ${one < other ? `${one} ${other}` : `${other} ${one}`}`;
    if (seen.has(key)) {
      count(found.duplicates, place);
      found.duplicatesByLayer.set(layer, (found.duplicatesByLayer.get(layer) ?? 0) + 1);
    } else {
      seen.add(key);
    }
  }
  return found;
}

const newCount = (): Counted => ({ count: 0, places: [] });

function count(counted: Counted, place: Counted['places'][number]): void {
  counted.count += 1;
  if (counted.places.length < MOST_LISTED) counted.places.push(place);
}
