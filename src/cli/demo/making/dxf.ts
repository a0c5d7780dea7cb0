import { boxOf, flatten } from './geometry/flatten';
import { parsePath } from './geometry/parse-path';
import { movePath, type Path, type Point } from './geometry/path';

/** One outline or line of a drawing, on the layer it belongs to. */
export interface DxfLine {
  layer: string;
  path: Path;
}

export interface DxfBlock {
  name: string;
  /** What stands beside the piece, a line each. */
  notes: readonly string[];
  lines: readonly DxfLine[];
  points?: readonly { layer: string; at: Point }[];
  /** Where it lies in the drawing. */
  at: Point;
}

type Group = readonly [code: number, value: string | number];

/**
 * A drawing as ASCII DXF of release 12 with one block a piece, as pattern programs exchange it; the layers are those
 * of ASTM D6673 (1 boundary, 4 notches, 7 grain line, 8 internal line, 14 sew line). Millimetres, y upwards.
 */
export function dxf(blocks: readonly DxfBlock[]): string {
  const flipped = blocks.map((block) => ({
    ...block,
    at: flip(block.at),
    lines: block.lines.map(({ layer, path }) => ({ layer, path: movePath(path, flip) })),
    points: (block.points ?? []).map(({ layer, at }) => ({ layer, at: flip(at) })),
  }));
  const layers = [
    ...new Set(flipped.flatMap(({ lines, points }) => [...lines, ...points].map(({ layer }) => layer))),
  ];
  const groups: Group[] = [
    ...section('HEADER', header()),
    ...section('TABLES', [
      [0, 'TABLE'],
      [2, 'LAYER'],
      [70, layers.length],
      ...layers.flatMap((layer): Group[] => [
        [0, 'LAYER'],
        [2, layer],
        [70, 0],
        [62, 7],
        [6, 'CONTINUOUS'],
      ]),
      [0, 'ENDTAB'],
    ]),
    ...section('BLOCKS', flipped.flatMap(blockGroups)),
    ...section(
      'ENTITIES',
      flipped.flatMap(({ name, at }): Group[] => [
        [0, 'INSERT'],
        [8, '1'],
        [2, name],
        [10, number(at[0])],
        [20, number(at[1])],
      ]),
    ),
    [0, 'EOF'],
  ];
  return `${groups.map(([code, value]) => `${code}\n${value}`).join('\n')}\n`;
}

/** A drafted path and where it goes. */
export const dxfLine = (layer: string, text: string): DxfLine => ({ layer, path: parsePath(text) });

const flip = ([x, y]: Point): Point => [x, -y];
const number = (value: number) => (Math.round(value * 1000) / 1000 || 0).toFixed(3);
const section = (name: string, groups: readonly Group[]): Group[] => [
  [0, 'SECTION'],
  [2, name],
  ...groups,
  [0, 'ENDSEC'],
];

function header(): Group[] {
  return [
    [9, '$ACADVER'],
    [1, 'AC1009'],
    [9, '$INSUNITS'],
    [70, 4],
    [9, '$MEASUREMENT'],
    [70, 1],
  ];
}

function blockGroups({ name, notes, lines, points }: Omit<DxfBlock, 'at'>): Group[] {
  const { left, bottom } = boxOf(lines.map(({ path }) => path));
  const texts = notes.flatMap((note, index): Group[] => [
    [0, 'TEXT'],
    [8, '15'],
    [10, number(left + 10)],
    [20, number(bottom - 20 - index * 8)],
    [40, '5.0'],
    [1, note],
  ]);
  const places = (points ?? []).flatMap(({ layer, at }): Group[] => [
    [0, 'POINT'],
    [8, layer],
    [10, number(at[0])],
    [20, number(at[1])],
  ]);
  return [
    [0, 'BLOCK'],
    [8, '1'],
    [2, name],
    [70, 0],
    [10, '0.0'],
    [20, '0.0'],
    ...lines.flatMap(({ layer, path }) =>
      path.flatMap((subpath) => polyline(layer, flatten(subpath), subpath.closed)),
    ),
    ...places,
    ...texts,
    [0, 'ENDBLK'],
    [8, '1'],
  ];
}

function polyline(layer: string, points: readonly Point[], closed: boolean): Group[] {
  return [
    [0, 'POLYLINE'],
    [8, layer],
    [66, 1],
    [70, closed ? 1 : 0],
    ...points.flatMap(([x, y]): Group[] => [
      [0, 'VERTEX'],
      [8, layer],
      [10, number(x)],
      [20, number(y)],
    ]),
    [0, 'SEQEND'],
    [8, layer],
  ];
}
