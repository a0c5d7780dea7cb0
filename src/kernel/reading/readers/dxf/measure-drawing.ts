import type { DxfDrawing } from '../../facts/dxf-facts';
import { findDoubtfulSegments } from './doubtful-segments';
import { findOpenOutlines } from './open-outlines';
import { boxOfDrawing, placedBlocks } from './placed-blocks';
import type { Plan } from './plan';

/** Values of `$INSUNITS` that a pattern may be drawn in (AutoCAD DXF Reference, HEADER section). */
const millimetres = new Map([
  [1, 25.4],
  [2, 304.8],
  [4, 1],
  [5, 10],
  [6, 1_000],
  [9, 0.0254],
  [10, 914.4],
  [13, 0.001],
  [14, 100],
]);

const MOST_LAYERS = 200;

/** All that a rule wants to know of a drawing, in millimetres where it says what its unit is. */
export function measureDrawing(plan: Plan, layers: readonly string[], insUnits: number | null): DxfDrawing {
  const placed = placedBlocks(plan);
  const isPlaced = (block: string | null) => placed.has(block);
  const known = millimetres.get(insUnits ?? 0) ?? null;
  const perUnit = known ?? 1;
  const { closed, open } = findOpenOutlines(plan, isPlaced, perUnit);
  const { duplicatesByLayer, ...doubtful } = findDoubtfulSegments(plan, isPlaced, perUnit);
  const box = boxOfDrawing(plan);
  return {
    millimetresPerUnit: known,
    ...countParts(plan, layers, isPlaced, duplicatesByLayer),
    ...doubtful,
    closed,
    open,
    box:
      box === undefined
        ? null
        : {
            x: box.left * perUnit,
            y: box.bottom * perUnit,
            width: (box.right - box.left) * perUnit,
            height: (box.top - box.bottom) * perUnit,
          },
    isComplete: plan.isComplete,
  };
}

function countParts(
  plan: Plan,
  declared: readonly string[],
  isPlaced: (block: string | null) => boolean,
  duplicates: ReadonlyMap<string, number>,
): Pick<DxfDrawing, 'lines' | 'others' | 'layers'> {
  const counts = new Map(declared.map((name) => [name, { name, lines: 0, others: 0 }]));
  for (const { layer, block, lines, others } of plan.sheets) {
    if (!isPlaced(block)) continue;
    const counted = counts.get(layer) ?? { name: layer, lines: 0, others: 0 };
    counts.set(layer, { name: layer, lines: counted.lines + lines, others: counted.others + others });
  }
  const all = [...counts.values()];
  return {
    lines: all.reduce((sum, { lines }) => sum + lines, 0),
    others: all.reduce((sum, { others }) => sum + others, 0),
    layers: all
      .slice(0, MOST_LAYERS)
      .map((layer) => ({ ...layer, duplicates: duplicates.get(layer.name) ?? 0 })),
  };
}
