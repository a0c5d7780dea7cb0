/** A cut file of our own making: nested sizes of a rounded piece, relative and absolute paths, a test square. */
export function sampleSvg(sizes = 12, extra = ''): string {
  const pieces = Array.from({ length: sizes }, (_, size) => {
    const steps = Array.from({ length: 24 }, (_, step) => {
      const turn = (step / 24) * 2 * Math.PI;
      const radius = 40 + 3 * size;
      return [100 + radius * Math.cos(turn) * 1.3, 140 + radius * Math.sin(turn)] as const;
    });
    const data = steps.map(([x, y], at) => {
      const [px, py] = steps[at - 1] ?? [0, 0];
      if (at === 0) return `m${x.toFixed(3)},${y.toFixed(3)}`;
      return size % 2 === 0
        ? `c0.4 0.3 0.5-.2 ${(x - px).toFixed(3)} ${(y - py).toFixed(3)}`
        : `L ${x.toFixed(3)} ${y.toFixed(3)}`;
    });
    return `<path fill="none" stroke="#000" d="${data.join(' ')}z"/>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<svg xmlns="http://www.w3.org/2000/svg" width="210mm" height="297mm" viewBox="0 0 210 297">',
    `<g transform="translate(3 4)"><path d="M150 250h50v-50h-50z"/>${pieces.join('\n')}</g>`,
    '<path d="M20 20 A10 10 0 0120 40 A10 10 0 0120 20z"/>',
    extra,
    '</svg>\n',
  ].join('\n');
}

/** A drawing in millimetres as CAD programs write it: outlines, lines that meet, an arc. */
export function sampleDxf(version: 'AC1009' | 'AC1015' = 'AC1015', outlines = 10): string {
  const isNew = version !== 'AC1009';
  let handle = 0x30;
  const next = (): string[] => (isNew ? ['5', (handle += 1).toString(16).toUpperCase()] : []);
  const sub = (name: string): string[] => (isNew ? ['100', name] : []);
  const entities: string[] = [];
  for (let piece = 0; piece < outlines; piece += 1) {
    const points = Array.from({ length: 20 }, (_, step) => {
      const turn = (step / 20) * 2 * Math.PI;
      return [200 + (60 + 9 * piece) * Math.cos(turn), 300 + (80 + 7 * piece) * Math.sin(turn)] as const;
    });
    if (isNew)
      entities.push(
        ...['0', 'LWPOLYLINE', ...next(), ...sub('AcDbEntity'), '8', 'Piece', ...sub('AcDbPolyline')],
        ...['90', '20', '70', '1'],
        ...points.flatMap(([x, y]) => ['10', x.toFixed(4), '20', y.toFixed(4)]),
      );
    else
      points.forEach(([x, y], at) => {
        const [toX, toY] = points[(at + 1) % points.length] ?? [x, y];
        entities.push(
          ...['0', 'LINE', '8', 'Piece', '10', x.toFixed(4), '20', y.toFixed(4), '30', '0.0'],
          ...['11', toX.toFixed(4), '21', toY.toFixed(4), '31', '0.0'],
        );
      });
  }
  const header = ['0', 'SECTION', '2', 'HEADER', '9', '$ACADVER', '1', version, '9', '$INSUNITS', '70', '4'];
  const tables = [
    ...['0', 'SECTION', '2', 'TABLES', '0', 'TABLE', '2', 'LAYER', ...(isNew ? ['5', '2'] : []), '70', '1'],
    ...['0', 'LAYER', ...(isNew ? ['5', '10', '330', '2'] : []), ...sub('AcDbSymbolTableRecord')],
    ...[...sub('AcDbLayerTableRecord'), '2', 'Piece', '70', '0', '62', '7', '6', 'CONTINUOUS'],
    ...['0', 'ENDTAB', '0', 'ENDSEC'],
  ];
  const groups = [
    ...header,
    ...(isNew ? ['9', '$HANDSEED', '5', 'FFF'] : []),
    ...['0', 'ENDSEC', ...tables, '0', 'SECTION', '2', 'ENTITIES', ...entities, '0', 'ENDSEC', '0', 'EOF'],
  ];
  return `${groups.join('\r\n')}\r\n`;
}
