import { drawingOf, dxfOf, lineOf, pageOf, pdfOf, scanOf, svgOf } from './facts-for-tests.suite';

export const MIB = 1024 * 1024;
export const font = { name: 'Lora', kind: 'TrueType', embedded: false, standard14: false, page: 3 };

export const said = (...texts: string[]) =>
  pdfOf({ scans: [scanOf({ lines: texts.map((text, index) => lineOf(text, 20, 200 - 8 * index)) })] });
export const table = (...waist: (string | null)[]) =>
  [
    ['Size', 'S', 'M', 'L'],
    ['Hip', '88', '92', '96'],
    ['Waist', ...waist],
  ].flatMap((cells, row) =>
    cells.flatMap((text, column) => (text === null ? [] : [lineOf(text, 20 + column * 30, 200 - 8 * row)])),
  );
export const tiled = (...marks: string[]) =>
  pdfOf({
    pageCount: marks.length,
    scans: marks.map((mark, index) =>
      scanOf({ page: index + 1, lines: [lineOf('5 cm', 60, 64), lineOf(mark, 90, 150)] }),
    ),
  });
export const layersOf = (...names: string[]) => names.map((name) => ({ name, isShown: true }));
/** Tiles with a frame; an `odd` one lies elsewhere, a `wide` one is drawn on beyond it. */
export const framed = (...marks: string[]) => {
  const scans = marks.map((mark, index) => {
    const frame = { x: mark.startsWith('odd') ? 14 : 10, y: 12, width: 180, height: 273 };
    const drawn = mark.startsWith('wide') ? { x: 0, y: 12, width: 210, height: 273 } : frame;
    const lines = [lineOf('5 cm', 60, 64), lineOf(mark.replace(/^(?:odd|wide) /, ''), 90, 150)];
    return scanOf({ page: index + 1, frame, drawn, lines: lines.filter(({ text }) => text !== '') });
  });
  const pages = marks.map((_, index) => ({ ...pageOf('A4'), page: index + 1 }));
  return pdfOf({ pageCount: marks.length, pages, scans }, 'skirt-template-a4.pdf');
};
export const square = (side: number) => ({ x: 40, y: 40, width: side, height: side });
export const blank = (page: number) =>
  scanOf({ page, boxes: [], lines: [], colours: [], paintsText: false, paths: 0 });

export const needs = (...metres: string[]) =>
  [
    ['Size', '34', '36', '38', '40'],
    ['Fabric 140 cm', ...metres],
    ['Lining', ...metres],
  ].flatMap((cells, row) => cells.map((text, column) => lineOf(text, 20 + column * 30, 200 - 8 * row)));
export const drawn = (spoiled: Parameters<typeof drawingOf>[0]) => dxfOf({ drawing: drawingOf(spoiled) });
export const open = (layer: string, gap: number, length: number) =>
  drawn({
    open: {
      count: 1,
      nearest: [{ layer, block: null, x: 10, y: 20, gap, length, width: 200, height: 250 }],
    },
    layers: [{ name: layer, lines: 6, others: 0, duplicates: 0 }],
  });
export const doubled = (layer: string) =>
  drawn({
    duplicates: { count: 2, places: [{ layer, block: null, x: 10, y: 20, length: 40 }] },
    layers: [{ name: layer, lines: 6, others: 0, duplicates: 2 }],
  });
export const tiny = (count: number) =>
  drawn({ tiny: { count, places: [{ layer: '0', block: null, x: 10, y: 20, length: 0.01 }] } });
export const layered = (lines: Record<string, number>) =>
  drawn({
    layers: Object.entries(lines).map(([name, count]) => ({
      name,
      lines: count,
      others: 0,
      duplicates: 0,
    })),
  });
const shown = (spoiled: Partial<NonNullable<ReturnType<typeof svgOf>['svg']['drawing']>>) =>
  svgOf({ drawing: { shapes: 8, texts: [], embeddedFonts: [], pictures: [], ...spoiled } });
export const written = (families: string[]) => shown({ texts: [{ line: 7, quote: 'Cut 2', families }] });
export const placed = (widthPx: number, shapes: number) =>
  shown({ shapes, pictures: [{ line: 5, widthPx, heightPx: widthPx, width: 100, height: 100 }] });
