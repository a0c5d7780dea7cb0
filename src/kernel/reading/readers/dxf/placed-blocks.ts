import { around, type Box, type Placing, type Plan } from './plan';

/** Blocks within blocks, as deep as any program nests them. */
const DEEPEST = 16;

/** The blocks that are placed in the drawing, themselves or within others; null is the drawing. */
export function placedBlocks({ placings }: Plan): Set<string | null> {
  const within = byBlock(placings);
  const found = new Set<string | null>([null]);
  const left: (string | null)[] = [null];
  for (let block = left.pop(); block !== undefined; block = left.pop()) {
    for (const { name } of within.get(block) ?? []) {
      if (found.has(name)) continue;
      found.add(name);
      left.push(name);
    }
  }
  return found;
}

/** Around the whole drawing, blocks where they are placed; a turned block counts by the box around its box. */
export function boxOfDrawing(plan: Plan): Box | undefined {
  const within = byBlock(plan.placings);
  const known = new Map<string | null, Box | undefined>();
  const boxOf = (block: string | null, depth: number): Box | undefined => {
    if (known.has(block)) return known.get(block);
    // Whoever holds itself has no more to add.
    known.set(block, plan.boxes.get(block));
    let box = plan.boxes.get(block);
    for (const placing of depth < DEEPEST ? (within.get(block) ?? []) : []) {
      const inner = boxOf(placing.name, depth + 1);
      if (inner !== undefined) box = around(box, placed(inner, placing));
    }
    known.set(block, box);
    return box;
  };
  return boxOf(null, 0);
}

function byBlock(placings: readonly Placing[]): Map<string | null, Placing[]> {
  const found = new Map<string | null, Placing[]>();
  for (const placing of placings) {
    const same = found.get(placing.block);
    if (same === undefined) found.set(placing.block, [placing]);
    else same.push(placing);
  }
  return found;
}

function placed(box: Box, placing: Placing): Box {
  const [cos, sin] = [Math.cos(placing.turn), Math.sin(placing.turn)];
  const across = Math.max(0, placing.columns - 1) * placing.acrossBy;
  const up = Math.max(0, placing.rows - 1) * placing.upBy;
  const corners = [box.left, box.right].flatMap((left) =>
    [box.bottom, box.top].flatMap((bottom) =>
      [0, across].flatMap((right) =>
        [0, up].map((higher) => {
          const x = left * placing.scaleX + right;
          const y = bottom * placing.scaleY + higher;
          return { x: placing.x + x * cos - y * sin, y: placing.y + x * sin + y * cos };
        }),
      ),
    ),
  );
  const xs = corners.map(({ x }) => x);
  const ys = corners.map(({ y }) => y);
  return { left: Math.min(...xs), bottom: Math.min(...ys), right: Math.max(...xs), top: Math.max(...ys) };
}
