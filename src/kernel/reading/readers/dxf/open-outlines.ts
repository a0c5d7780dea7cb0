import type { DxfDrawing } from '../../facts/dxf-facts';
import { NearPoints } from './near-points';
import type { Plan } from './plan';

type Open = DxfDrawing['open']['nearest'][number];

/** Ends this near are one point to every cutter. */
const MEETING_MM = 0.05;
/** An end this near another was meant to meet it. */
const NEAR_MM = 1;
const MOST_LISTED = 20;
/** What keeps more than half of its length open is a stroke, not an outline. */
const WIDEST_GAP = 0.5;

export interface Outlines {
  closed: number;
  open: DxfDrawing['open'];
}

/**
 * Joins open lines at their ends, sheet by sheet, and says which chains do not close: those with an end that no
 * other line meets. Linear in the number of lines. `perUnit`: millimetres.
 */
export function findOpenOutlines(
  plan: Plan,
  isPlaced: (block: string | null) => boolean,
  perUnit: number,
): Outlines {
  const found: Outlines = { closed: 0, open: { count: 0, nearest: [] } };
  const rows = new Map<number, number[]>();
  for (let row = 0; row < plan.paths.sheet.length; row += 1) {
    const sheet = plan.paths.sheet.at(row);
    if (!isPlaced(plan.sheets[sheet]!.block)) continue;
    const same = rows.get(sheet);
    if (same === undefined) rows.set(sheet, [row]);
    else same.push(row);
  }
  for (const { closed, block } of plan.sheets) if (isPlaced(block)) found.closed += closed;
  for (const [sheet, paths] of rows) addSheet(plan, sheet, paths, perUnit, found);
  found.open.nearest = found.open.nearest
    .sort((one, other) => one.gap / one.length - other.gap / other.length)
    .slice(0, MOST_LISTED);
  return found;
}

interface Chain {
  ends: number[];
  endCount: number;
  length: number;
  left: number;
  bottom: number;
  right: number;
  top: number;
}

function addSheet(plan: Plan, sheet: number, rows: number[], perUnit: number, found: Outlines): void {
  const { paths } = plan;
  const joints = new NearPoints(MEETING_MM / perUnit);
  const places: [number, number][] = [];
  const degrees: number[] = [];
  const parents: number[] = [];
  const jointAt = (x: number, y: number) => {
    const point = joints.nearest(x, y, () => true)?.point ?? joints.add(x, y);
    if (point === places.length) {
      places.push([x, y]);
      degrees.push(0);
      parents.push(point);
    }
    degrees[point]! += 1;
    return point;
  };
  const starts = rows.map((row) => {
    const from = jointAt(paths.x1.at(row), paths.y1.at(row));
    const to = jointAt(paths.x2.at(row), paths.y2.at(row));
    parents[rootOf(parents, to)] = rootOf(parents, from);
    return from;
  });
  const chains = new Map<number, Chain>();
  rows.forEach((row, index) => {
    const root = rootOf(parents, starts[index]!);
    const chain = chains.get(root) ?? {
      ends: [],
      endCount: 0,
      length: 0,
      left: Infinity,
      bottom: Infinity,
      right: -Infinity,
      top: -Infinity,
    };
    chain.length += paths.length.at(row);
    chain.left = Math.min(chain.left, paths.left.at(row));
    chain.bottom = Math.min(chain.bottom, paths.bottom.at(row));
    chain.right = Math.max(chain.right, paths.right.at(row));
    chain.top = Math.max(chain.top, paths.top.at(row));
    chains.set(root, chain);
  });
  const loose = new NearPoints(NEAR_MM / perUnit);
  const looseJoints: number[] = [];
  degrees.forEach((degree, joint) => {
    if (degree !== 1) return;
    const chain = chains.get(rootOf(parents, joint))!;
    chain.endCount += 1;
    if (chain.ends.length < 2) chain.ends.push(joint);
    loose.add(...places[joint]!);
    looseJoints.push(joint);
  });
  const { layer, block } = plan.sheets[sheet]!;
  for (const chain of chains.values()) {
    if (chain.endCount === 0) {
      found.closed += 1;
      continue;
    }
    found.open.count += 1;
    const [end = NaN] = chain.ends;
    const [x, y] = places[end]!;
    const gap = gapOf(chain, places, loose, looseJoints);
    if (!(gap < chain.length * WIDEST_GAP)) continue;
    const open: Open = {
      layer,
      block,
      x: x * perUnit,
      y: y * perUnit,
      gap: gap * perUnit,
      length: chain.length * perUnit,
      width: (chain.right - chain.left) * perUnit,
      height: (chain.top - chain.bottom) * perUnit,
    };
    found.open.nearest.push(open);
  }
}

/** Between its two ends, or from one of them to an end of something else that is nearer. */
function gapOf(chain: Chain, places: [number, number][], loose: NearPoints, looseJoints: number[]): number {
  const [one, other] = chain.ends;
  const gaps = chain.ends.map((joint) => {
    const [x, y] = places[joint]!;
    return loose.nearest(x, y, (point) => looseJoints[point] !== joint)?.distance ?? Infinity;
  });
  if (chain.endCount === 2 && one !== undefined && other !== undefined) {
    gaps.push(Math.hypot(places[one]![0] - places[other]![0], places[one]![1] - places[other]![1]));
  }
  return Math.min(...gaps);
}

/** The joint that stands for all that are joined to this one; paths are halved on the way. */
function rootOf(parents: number[], joint: number): number {
  let at = joint;
  while (parents[at] !== at) {
    const above = parents[at]!;
    parents[at] = parents[above]!;
    at = parents[at]!;
  }
  return at;
}
