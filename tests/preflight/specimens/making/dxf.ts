import type { Specimen } from '../specimen';

export type Point = readonly [x: number, y: number];
type Group = readonly [code: number, value: string | number];

/** One line of a drawing; closed ones end where they began. */
export interface Drawn {
  points: readonly Point[];
  layer: string;
  isClosed?: boolean;
}

export interface DxfMaking {
  seed: number;
  lines: readonly Drawn[];
  texts?: number;
  /** `$INSUNITS`; the points are in millimetres unless `isRaw`. */
  unit?: 1 | 4 | 5;
  isRaw?: boolean;
  /** Layers that are declared besides those in use. */
  layers?: readonly string[];
}

const perUnit = { 1: 25.4, 4: 1, 5: 10 };
const versions = ['AC1009', 'AC1015', 'AC1018', 'AC1024', 'AC1027', 'AC1032'];
const names = ['jacket-cut-file', 'Rock_Schneidedatei', 'sac-decoupe', 'bolso-corte', 'tas-snijbestand'];

/** Written as one of three programs would: with old polylines, with light ones, or line by line. */
export function dxfSpecimen({
  seed,
  lines,
  texts = 0,
  unit = 4,
  isRaw = false,
  layers = [],
}: DxfMaking): Specimen {
  const scale = isRaw ? 1 : 1 / perUnit[unit];
  const at = (value: number) => Number((value * scale).toFixed(6));
  const write = [asPolyline, asLight, asLines][seed % 3]!;
  const drawn = lines.flatMap((line) =>
    write({ ...line, points: line.points.map(([x, y]) => [at(x), at(y)]) }),
  );
  const words = Array.from({ length: texts }, (_, index): Group[] => [
    [0, 'TEXT'],
    [8, 'TEXT'],
    [10, at(10)],
    [20, at(10 + index * 8)],
    [40, at(5)],
    [1, `Piece ${String(index + 1)}`],
  ]).flat();
  const used = [...new Set([...lines.map(({ layer }) => layer), ...layers])];
  const groups: Group[] = [
    [0, 'SECTION'],
    [2, 'HEADER'],
    [9, '$ACADVER'],
    [1, versions[seed % versions.length]!],
    [9, '$INSUNITS'],
    [70, unit],
    [0, 'ENDSEC'],
    [0, 'SECTION'],
    [2, 'TABLES'],
    ...used.flatMap((name): Group[] => [
      [0, 'LAYER'],
      [2, name],
      [70, 0],
    ]),
    [0, 'ENDSEC'],
    [0, 'SECTION'],
    [2, 'ENTITIES'],
    ...drawn,
    ...words,
    [0, 'ENDSEC'],
    [0, 'EOF'],
  ];
  const newline = seed % 2 === 0 ? '\n' : '\r\n';
  const text = groups.map(
    ([code, value]) => `${String(code).padStart(3)}${newline}${String(value)}${newline}`,
  );
  return {
    name: `${names[seed % names.length]!}.dxf`,
    bytes: Buffer.from(text.join(''), 'latin1'),
    role: 'cut-file',
  };
}

function asPolyline({ points, layer, isClosed = false }: Drawn): Group[] {
  return [
    [0, 'POLYLINE'],
    [8, layer],
    [66, 1],
    [70, isClosed ? 1 : 0],
    ...points.flatMap(([x, y]): Group[] => [
      [0, 'VERTEX'],
      [8, layer],
      [10, x],
      [20, y],
    ]),
    [0, 'SEQEND'],
  ];
}

function asLight({ points, layer, isClosed = false }: Drawn): Group[] {
  return [
    [0, 'LWPOLYLINE'],
    [8, layer],
    [90, points.length],
    [70, isClosed ? 1 : 0],
    ...points.flatMap(([x, y]): Group[] => [
      [10, x],
      [20, y],
    ]),
  ];
}

function asLines({ points, layer, isClosed = false }: Drawn): Group[] {
  const ends = isClosed ? [...points, points[0]!] : points;
  return ends.slice(1).flatMap(([x, y], index): Group[] => [
    [0, 'LINE'],
    [8, layer],
    [10, ends[index]![0]],
    [20, ends[index]![1]],
    [11, x],
    [21, y],
  ]);
}

/** A piece of a pattern: round, angular or curved, by its number. */
export function piece(seed: number, x = 0, y = 0): Point[] {
  const corners = 5 + (seed % 7) * 6;
  const [across, up] = [60 + seed * 13, 90 + ((seed * 29) % 210)];
  return Array.from({ length: corners }, (_, at): Point => {
    const angle = (at / corners) * 2 * Math.PI;
    const wave = 1 + 0.15 * Math.sin(angle * (2 + (seed % 3)));
    return [x + across * wave * Math.cos(angle), y + up * wave * Math.sin(angle)];
  });
}

export const cutLayers = ['CUT', '0', 'Schnittlinie', 'Découpe', 'corte', 'Snijlijn', 'Outline M'];
