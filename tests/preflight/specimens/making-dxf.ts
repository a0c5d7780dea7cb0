import { chanceOf } from './making-chance';

export type Group = readonly [code: number, value: string | number];

/** Groups of a drawing of outlines; `units` is $INSUNITS, null leaves it out. */
export function dxfGroups(seed: number, units: number | null = 4): Group[] {
  const chance = chanceOf(seed, 'dxf');
  const version = chance.pick(['AC1009', 'AC1015', 'AC1018', 'AC1027']);
  const header: Group[] = [
    [0, 'SECTION'],
    [2, 'HEADER'],
    [9, '$ACADVER'],
    [1, version],
    ...(units === null
      ? []
      : ([
          [9, '$INSUNITS'],
          [70, units],
        ] as Group[])),
    [9, '$EXTMIN'],
    [10, 0],
    [20, 0],
    [0, 'ENDSEC'],
  ];
  const shapes = Array.from({ length: chance.whole(3, 40) }, (): Group[] => {
    const [x, y, side] = [chance.between(0, 300), chance.between(0, 300), chance.between(5, 200)];
    const corners: [number, number][] = [
      [x, y],
      [x + side, y],
      [x + side, y + side],
      [x, y + side],
    ];
    const outline = corners.flatMap(([cx, cy]): Group[] => [
      [10, cx],
      [20, cy],
    ]);
    return seed % 2 === 0
      ? [[0, 'LWPOLYLINE'], [8, 'CUT'], [90, 4], [70, 1], ...outline]
      : corners.flatMap(([cx, cy], index): Group[] => {
          const [nx, ny] = corners[(index + 1) % 4]!;
          return [
            [0, 'LINE'],
            [8, chance.pick(['CUT', 'MARK'])],
            [10, cx],
            [20, cy],
            [11, nx],
            [21, ny],
          ];
        });
  });
  return [...header, [0, 'SECTION'], [2, 'ENTITIES'], ...shapes.flat(), [0, 'ENDSEC'], [0, 'EOF']];
}

/** As text, with the line ends and the indents of different programs. */
export function dxfText(groups: readonly Group[], seed: number): Buffer {
  const end = seed % 3 === 0 ? '\r\n' : '\n';
  const lines = groups.flatMap(([code, value]) => [
    seed % 2 === 0 ? String(code).padStart(3) : String(code),
    String(value),
  ]);
  return Buffer.from(lines.join(end) + end, 'latin1');
}

/** As binary DXF: codes of two bytes, numbers as doubles or shorts (AutoCAD DXF Reference, binary files). */
export function dxfBinaryBytes(groups: readonly Group[]): Buffer {
  const parts = groups.flatMap(([code, value]) => {
    const key = Buffer.alloc(2);
    key.writeUInt16LE(code);
    if (typeof value === 'string') return [key, Buffer.from(`${value}\0`, 'latin1')];
    const isShort = code >= 60 && code < 80;
    const bytes = Buffer.alloc(isShort ? 2 : code === 90 ? 4 : 8);
    if (isShort) bytes.writeInt16LE(value);
    else if (code === 90) bytes.writeInt32LE(value);
    else bytes.writeDoubleLE(value);
    return [key, bytes];
  });
  return Buffer.concat([Buffer.from('AutoCAD Binary DXF\r\n\x1a\0', 'latin1'), ...parts]);
}
