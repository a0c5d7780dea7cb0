/** A code and its value, as a DXF is made of. */
export type Group = [code: number, value: string | number];
export const line = (x1: number, y1: number, x2: number, y2: number, layer = 'CUT'): Group[] => [
  [0, 'LINE'],
  [8, layer],
  [10, x1],
  [20, y1],
  [11, x2],
  [21, y2],
];
export const arc = (x: number, y: number, radius: number, from: number, to: number): Group[] => [
  [0, 'ARC'],
  [8, 'CUT'],
  [10, x],
  [20, y],
  [40, radius],
  [50, from],
  [51, to],
];
export const corners = (points: [number, number][], flags = 1, layer = 'CUT'): Group[] => [
  [0, 'LWPOLYLINE'],
  [8, layer],
  [90, points.length],
  [70, flags],
  ...points.flatMap(([x, y]): Group[] => [
    [10, x],
    [20, y],
  ]),
];
export const block = (name: string, ...inside: Group[][]): Group[] => [
  [0, 'BLOCK'],
  [2, name],
  [10, 0],
  [20, 0],
  ...inside.flat(),
  [0, 'ENDBLK'],
];
export const insert = (name: string, x: number, y: number, ...more: Group[]): Group[] => [
  [0, 'INSERT'],
  [2, name],
  [10, x],
  [20, y],
  ...more,
];

export function file({
  unit = 4,
  blocks = [],
  drawn,
}: {
  unit?: number;
  blocks?: Group[];
  drawn: Group[][];
}): Group[] {
  return [
    [0, 'SECTION'],
    [2, 'HEADER'],
    [9, '$INSUNITS'],
    [70, unit],
    [9, '$MEASUREMENT'],
    [70, 1],
    [0, 'ENDSEC'],
    [0, 'SECTION'],
    [2, 'BLOCKS'],
    ...blocks,
    [0, 'ENDSEC'],
    [0, 'SECTION'],
    [2, 'ENTITIES'],
    ...drawn.flat(),
    [0, 'ENDSEC'],
    [0, 'EOF'],
  ];
}

export const asText = (groups: Group[]) => groups.map(([code, value]) => `${code}\n${value}\n`).join('');
export const square = (side: number): [number, number][] => [
  [0, 0],
  [side, 0],
  [side, side],
  [0, side],
];

const sentinel = Buffer.from('AutoCAD Binary DXF\r\n\x1a\0', 'latin1');

/** Release 12 writes codes in one byte, later ones in two. */
export function asBinary(groups: Group[], codeBytes: 1 | 2): Buffer {
  const parts = groups.flatMap(([code, value]) => {
    const head = Buffer.alloc(codeBytes);
    head.writeUIntLE(code, 0, codeBytes);
    if (typeof value === 'string') return [head, Buffer.from(`${value}\0`, 'latin1')];
    const body = Buffer.alloc(code >= 90 ? 4 : code >= 60 ? 2 : 8);
    if (code >= 90) body.writeInt32LE(value);
    else if (code >= 60) body.writeInt16LE(value);
    else body.writeDoubleLE(value);
    return [head, body];
  });
  return Buffer.concat([sentinel, ...parts]);
}
