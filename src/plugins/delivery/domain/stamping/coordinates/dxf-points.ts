import type { DxfGroup } from '../drawing/dxf-groups';
import type { DrawnPoint } from './drawn-point';
import { isRectangle } from './drop-rectangles';

const MILLIMETRES: Readonly<Record<number, number>> = {
  1: 25.4,
  2: 304.8,
  4: 1,
  5: 10,
  6: 1_000,
  9: 0.0254,
  10: 914.4,
  13: 0.001,
  14: 100,
};
/** A drawing without a unit is taken for inches: in any other, points move by less. */
const UNKNOWN_UNIT = 25.4;
const MOST_POINTS = 100_000;

/** Groups that say a point's x, and those that say its y, by entity: vertices of outlines, ends of lines. */
const ACROSS: Readonly<Record<string, readonly number[]>> = {
  LINE: [10, 11],
  LWPOLYLINE: [10],
  VERTEX: [10],
};

/**
 * The points that a drawing's lines and outlines go through. Points of blocks only where every block is placed in its
 * own size, or they would move by more than they may.
 */
export function dxfPoints(groups: readonly DxfGroup[]): DrawnPoint[] {
  const mm = MILLIMETRES[unitOf(groups)] ?? UNKNOWN_UNIT;
  const sections = blocksKeepTheirSize(groups) ? ['ENTITIES', 'BLOCKS'] : ['ENTITIES'];
  const points: DrawnPoint[] = [];
  let [section, entity] = ['', ''];
  let across: DxfGroup | undefined;
  let first = 0;
  for (const group of groups) {
    const { code, value } = group;
    if (points.length >= MOST_POINTS) break;
    if (code === 0) {
      if (entity === 'LWPOLYLINE' && isRectangle(points.slice(first))) points.length = first;
      [entity, across, first] = [value, undefined, points.length];
    }
    if (code === 2 && entity === 'SECTION') section = value;
    if (!sections.includes(section)) continue;
    if (ACROSS[entity]?.includes(code) === true) across = group;
    else if (across !== undefined && code === across.code + 10) {
      const [x, y] = [Number(across.value), Number(value)];
      if (Number.isFinite(x) && Number.isFinite(y) && across.value !== '')
        points.push({
          x: x * mm,
          y: y * mm,
          at: across.at,
          length: across.length,
          value: x,
          perMm: 1 / mm,
        });
      across = undefined;
    }
  }
  return points;
}

/** Value of `$INSUNITS`; 0 where it is absent. */
export function unitOf(groups: readonly DxfGroup[]): number {
  const at = groups.findIndex(({ code, value }) => code === 9 && value === '$INSUNITS');
  const unit = groups[at + 1];
  return at >= 0 && unit?.code === 70 ? Number(unit.value) : 0;
}

export function millimetresOf(unit: number): number | undefined {
  return MILLIMETRES[unit];
}

function blocksKeepTheirSize(groups: readonly DxfGroup[]): boolean {
  let entity = '';
  return groups.every(({ code, value }) => {
    if (code === 0) entity = value;
    return (
      entity !== 'INSERT' || (code !== 41 && code !== 42) || Math.abs(Math.abs(Number(value)) - 1) < 1e-9
    );
  });
}
