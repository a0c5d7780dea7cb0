import fc from 'fast-check';
import {
  defaultProfile,
  fileRole,
  report,
  type FileFacts,
  type FileRole,
  type PatternAbout,
  type Profile,
} from '../contract';
import {
  drawingOf,
  dxfOf,
  imageOf,
  lineOf,
  otherOf,
  pageOf,
  pdfOf,
  pictureOf,
  scanOf,
  svgOf,
  unreadableOf,
} from './facts-for-tests.suite';
import { inspect } from './inspect';
import { rules } from './rules';

const MIB = 1024 * 1024;
const font = { name: 'Lora', kind: 'TrueType', embedded: false, standard14: false, page: 3 };

const said = (...texts: string[]) =>
  pdfOf({ scans: [scanOf({ lines: texts.map((text, index) => lineOf(text, 20, 200 - 8 * index)) })] });
const table = (...waist: (string | null)[]) =>
  [
    ['Size', 'S', 'M', 'L'],
    ['Hip', '88', '92', '96'],
    ['Waist', ...waist],
  ].flatMap((cells, row) =>
    cells.flatMap((text, column) => (text === null ? [] : [lineOf(text, 20 + column * 30, 200 - 8 * row)])),
  );
const tiled = (...marks: string[]) =>
  pdfOf({
    pageCount: marks.length,
    scans: marks.map((mark, index) =>
      scanOf({ page: index + 1, lines: [lineOf('5 cm', 60, 64), lineOf(mark, 90, 150)] }),
    ),
  });
const layersOf = (...names: string[]) => names.map((name) => ({ name, isShown: true }));
/** Tiles with a frame; an `odd` one lies elsewhere, a `wide` one is drawn on beyond it. */
const framed = (...marks: string[]) => {
  const scans = marks.map((mark, index) => {
    const frame = { x: mark.startsWith('odd') ? 14 : 10, y: 12, width: 180, height: 273 };
    const drawn = mark.startsWith('wide') ? { x: 0, y: 12, width: 210, height: 273 } : frame;
    const lines = [lineOf('5 cm', 60, 64), lineOf(mark.replace(/^(?:odd|wide) /, ''), 90, 150)];
    return scanOf({ page: index + 1, frame, drawn, lines: lines.filter(({ text }) => text !== '') });
  });
  const pages = marks.map((_, index) => ({ ...pageOf('A4'), page: index + 1 }));
  return pdfOf({ pageCount: marks.length, pages, scans }, 'skirt-template-a4.pdf');
};
const square = (side: number) => ({ x: 40, y: 40, width: side, height: side });
const blank = (page: number) =>
  scanOf({ page, boxes: [], lines: [], colours: [], paintsText: false, paths: 0 });

const needs = (...metres: string[]) =>
  [
    ['Size', '34', '36', '38', '40'],
    ['Fabric 140 cm', ...metres],
    ['Lining', ...metres],
  ].flatMap((cells, row) => cells.map((text, column) => lineOf(text, 20 + column * 30, 200 - 8 * row)));
const drawn = (spoiled: Parameters<typeof drawingOf>[0]) => dxfOf({ drawing: drawingOf(spoiled) });
const open = (layer: string, gap: number, length: number) =>
  drawn({
    open: {
      count: 1,
      nearest: [{ layer, block: null, x: 10, y: 20, gap, length, width: 200, height: 250 }],
    },
    layers: [{ name: layer, lines: 6, others: 0, duplicates: 0 }],
  });
const doubled = (layer: string) =>
  drawn({
    duplicates: { count: 2, places: [{ layer, block: null, x: 10, y: 20, length: 40 }] },
    layers: [{ name: layer, lines: 6, others: 0, duplicates: 2 }],
  });
const tiny = (count: number) =>
  drawn({ tiny: { count, places: [{ layer: '0', block: null, x: 10, y: 20, length: 0.01 }] } });
const layered = (lines: Record<string, number>) =>
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
const written = (families: string[]) => shown({ texts: [{ line: 7, quote: 'Cut 2', families }] });
const placed = (widthPx: number, shapes: number) =>
  shown({ shapes, pictures: [{ line: 5, widthPx, heightPx: widthPx, width: 100, height: 100 }] });
const known: PatternAbout = {
  craft: 'sewing',
  sizes: [],
  olderCovers: [
    { patternId: 'a', hash: '0000ffff0000ffff', pattern: 'Alder skirt', version: '1.0.0' },
    { patternId: 'h', hash: '9f3a5c7be1d20486', pattern: 'Hazel top', version: '1.1.0' },
  ],
};

/** Each rule is seen to find what it is for: facts, role, rule, severity. */
const spoiled: [FileFacts, FileRole, string, string, PatternAbout?][] = [
  [otherOf('unknown', 'nothing.pdf', 0), 'instructions', 'file-not-empty', 'error'],
  [unreadableOf('timeout'), 'instructions', 'reading-failed', 'error'],
  [unreadableOf('memory'), 'instructions', 'reading-failed', 'error'],
  [unreadableOf('crash'), 'instructions', 'reading-failed', 'error'],
  [unreadableOf('refused'), 'instructions', 'reading-failed', 'error'],
  [otherOf('text', 'pattern.pdf'), 'instructions', 'name-matches-content', 'error'],
  [pdfOf({}, 'pattern.pdf', 201 * MIB), 'instructions', 'file-size', 'error'],
  [otherOf('executable', 'pattern.pdf'), 'template', 'name-matches-content', 'error'],
  [{ ...pdfOf(), name: 'pattern.txt', extension: 'txt' }, 'template', 'name-matches-content', 'error'],
  [otherOf('zip', 'all.zip'), 'instructions', 'format-fits-role', 'error'],
  [svgOf(), 'instructions', 'format-fits-role', 'error'],
  [pdfOf(), 'cover', 'format-fits-role', 'error'],
  [
    pdfOf({ opened: 'failed', problems: ['no page can be found'], pageCount: 0, pages: [] }),
    'template',
    'pdf-opens',
    'error',
  ],
  [
    pdfOf({ scans: [scanOf({ lines: needs('1.20 m', '1.30 m', '—', '1.50 m') })] }),
    'instructions',
    'text-yardage',
    'error',
  ],
  [
    pdfOf({
      scans: [scanOf({ lines: [lineOf('Sizes 34–42', 20, 250), ...needs('1 m', '1 m', '1 m', '1 m')] })],
    }),
    'instructions',
    'text-sizes-agree',
    'warning',
  ],
  [said('R1: 6 sc in magic ring (6)', 'R2: inc around (14)'), 'instructions', 'row-count', 'warning'],
  [pdfOf({ opened: 'repaired', problems: ['object 3 is damaged'] }), 'template', 'pdf-opens', 'warning'],
  [
    pdfOf({ opened: 'repaired', truncated: true, problems: ['the end'] }),
    'template',
    'pdf-complete',
    'error',
  ],
  [pdfOf({ encryption: 'password' }), 'template', 'pdf-password', 'error'],
  [pdfOf({ encryption: 'unknown' }), 'template', 'pdf-password', 'error'],
  [pdfOf({ encryption: 'owner-only' }), 'template', 'pdf-restricted', 'warning'],
  [pdfOf({ pageCount: 501 }), 'template', 'pdf-page-count', 'error'],
  [pdfOf({ active: [{ kind: 'javascript', object: '4 0 R' }] }), 'template', 'pdf-active-content', 'error'],
  [pdfOf({ active: [{ kind: 'launch', object: '4 0 R' }] }), 'template', 'pdf-active-content', 'error'],
  [pdfOf({ active: [{ kind: 'rich-media', object: '4 0 R' }] }), 'template', 'pdf-active-content', 'warning'],
  [pdfOf({ attachments: [{ name: 'a.exe', executable: true }] }), 'template', 'pdf-attachments', 'error'],
  [pdfOf({ attachments: [{ name: 'a.csv', executable: false }] }), 'template', 'pdf-attachments', 'warning'],
  [pdfOf({ fonts: [font] }), 'instructions', 'pdf-fonts', 'warning'],
  [pdfOf({ fonts: [{ ...font, standard14: true }] }), 'instructions', 'pdf-standard-fonts', 'warning'],
  [
    pdfOf({ pageCount: 2, pages: [pageOf('A4'), pageOf('A0', 841, 1189)] }),
    'template',
    'pdf-page-mix',
    'info',
  ],
  [
    pdfOf({ largestStream: { object: '5 0 R', bytes: 300 * MIB, ratio: 1_020, isOverLimit: true } }),
    'template',
    'pdf-unfolds',
    'error',
  ],
  [pdfOf({ scans: [scanOf(pictureOf(99))] }), 'template', 'pdf-image-resolution', 'error'],
  [pdfOf({ scans: [scanOf(pictureOf(149))] }), 'instructions', 'pdf-image-resolution', 'warning'],
  [pdfOf({ scans: [scanOf(pictureOf(300, 'cmyk'))] }), 'template', 'pdf-print-colours', 'warning'],
  [pdfOf({ scans: [scanOf({ colours: ['rgb', 'spot'] })] }), 'template', 'pdf-print-colours', 'warning'],
  [pdfOf({ pageCount: 2, scans: [scanOf(), blank(2)] }), 'template', 'pdf-blank-pages', 'warning'],
  [pdfOf({ scans: [blank(1)] }), 'instructions', 'pdf-blank-pages', 'error'],
  [
    pdfOf({ scans: [scanOf({ lines: [lineOf('Hem by ⅜ in', 20, 200, 1)] })] }),
    'instructions',
    'pdf-missing-glyphs',
    'error',
  ],
  [pdfOf({ scans: [scanOf({ lines: [], paintsText: false })] }), 'instructions', 'pdf-no-words', 'warning'],
  [pdfOf({ scans: [scanOf({ hasOverprint: true })] }), 'template', 'pdf-overprint', 'info'],
  [
    pdfOf({
      layers: [
        { name: 'Size 8', isShown: false },
        { name: 'Grid', isShown: true },
      ],
    }),
    'template',
    'pdf-layers',
    'warning',
  ],
  [
    pdfOf({ layers: ['M', 'Size M'].map((name) => ({ name, isShown: true })) }),
    'template',
    'pdf-layers',
    'warning',
  ],
  [pdfOf({ pages: [{ ...pageOf('A4'), userUnit: 2 }] }), 'template', 'pdf-page-boxes', 'warning'],
  [pdfOf({ pages: [{ ...pageOf('A4'), cropBox: [0, 0, 595, 900] }] }), 'chart', 'pdf-page-boxes', 'warning'],
  [pdfOf({ pages: [{ ...pageOf('A4'), trimBox: [-9, 0, 595, 800] }] }), 'chart', 'pdf-page-boxes', 'warning'],
  [
    pdfOf({ pages: [{ ...pageOf('A4'), cropBox: [100, 100, 500, 500] }] }),
    'template',
    'pdf-page-boxes',
    'warning',
  ],
  [
    pdfOf({ pageCount: 2, pages: [pageOf('A4'), { ...pageOf('A4'), page: 2, rotate: 180 }] }),
    'template',
    'pdf-page-boxes',
    'info',
  ],
  [
    pdfOf({ pageCount: 13, bookmarks: { count: 0, titles: [], broken: [] } }),
    'instructions',
    'pdf-bookmarks',
    'info',
  ],
  [
    pdfOf({ bookmarks: { count: 2, titles: ['Cut', 'Sew'], broken: ['Sew'] } }),
    'instructions',
    'pdf-bookmarks',
    'warning',
  ],
  [
    {
      ...pdfOf({ hasOutputIntent: true, scans: [scanOf({ hasTransparency: true, colours: ['cmyk'] })] }),
    },
    'instructions',
    'pdf-transparency',
    'info',
  ],
  [pdfOf({ layers: layersOf('Size 8', 'Sizes 10 + 12') }), 'template', 'pdf-layer-sizes', 'warning'],
  [
    pdfOf({
      scans: [scanOf(pictureOf(300, 'cmyk'))],
      hasOutputIntent: true,
      outputIntentColour: 'rgb',
    }),
    'template',
    'pdf-print-colours',
    'warning',
  ],
  [tiled('A1', 'B1', '', 'A2', 'B2', 'A3', 'B3'), 'template', 'tiles-marked', 'warning'],
  [framed('', '', '', ''), 'template', 'tiles-marked', 'info'],
  [framed('A1', 'B1', 'A2', 'B2', 'odd A3', 'B3'), 'template', 'tiles-even', 'warning'],
  [framed('A1', 'B1', 'A2', 'wide B2'), 'template', 'tiles-fit-papers', 'warning'],
  [{ ...framed('A1', 'B1', 'A2', 'B2'), name: 'skirt.pdf' }, 'template', 'tiles-fit-papers', 'info'],
  [tiled('A1', 'B1', 'C1', 'A2', 'C2'), 'template', 'tiles-complete', 'warning'],
  [tiled('A1', 'B1', 'A2', 'A2'), 'template', 'tiles-complete', 'error'],
  [
    {
      ...tiled('A1', 'B1', 'A2', 'B2'),
      pdf: {
        ...tiled('A1', 'B1', 'A2', 'B2').pdf,
        pages: [1, 2, 3, 4].map((page) => ({ ...pageOf('A4', 210, page === 3 ? 279 : 297), page })),
      },
    },
    'template',
    'tiles-same-size',
    'error',
  ],
  [said('Hem 1.5 cm (3/8″)'), 'instructions', 'text-unit-pairs', 'error'],
  [said('Cut 20 cm (9 in) of elastic'), 'instructions', 'text-unit-pairs', 'warning'],
  [
    said('Seam allowance 1 cm, included.', 'Sew with a seam allowance of 5/8″.'),
    'instructions',
    'text-seam-allowance',
    'error',
  ],
  [
    pdfOf({ scans: [scanOf({ lines: table('62', null, '70') })] }),
    'instructions',
    'text-table-gaps',
    'error',
  ],
  [
    pdfOf({ scans: [scanOf({ lines: table('62', '60', '70') })] }),
    'instructions',
    'text-table-grading',
    'warning',
  ],
  [pdfOf({ scans: [scanOf({ boxes: [square(48.5)] })] }), 'template', 'pdf-scale', 'error'],
  [pdfOf({ scans: [scanOf({ boxes: [square(50.4)] })] }), 'cut-file', 'pdf-scale', 'warning'],
  [pdfOf({ scans: [scanOf({ boxes: [] })] }), 'template', 'pdf-test-square', 'warning'],
  [svgOf({ problem: { line: 3, message: 'unclosed tag' } }), 'cut-file', 'svg-opens', 'error'],
  [svgOf({ isSvg: false }), 'cut-file', 'svg-opens', 'error'],
  [svgOf({ isOverLimit: true }), 'cut-file', 'svg-opens', 'error'],
  [
    svgOf({ active: [{ kind: 'script', line: 4, what: '<script>' }] }),
    'cut-file',
    'svg-active-content',
    'error',
  ],
  [svgOf({ external: [{ line: 4, what: 'photo.jpg' }] }), 'cut-file', 'svg-external', 'error'],
  [svgOf({ width: { value: 800, unit: 'px' } }), 'cut-file', 'svg-scale', 'warning'],
  [svgOf({ viewBox: null }), 'cut-file', 'svg-scale', 'warning'],
  [svgOf({ viewBox: [0, 0, 210, 280] }), 'template', 'svg-aspect', 'warning'],
  [svgOf({ viewBox: [0, 0, 210, 280], preserveAspectRatio: 'none' }), 'template', 'svg-aspect', 'error'],
  [svgOf({ viewBox: [0, 0, 0, 280] }), 'template', 'svg-aspect', 'error'],
  [svgOf({ viewBox: [0, 0, 205.9, 291.2] }), 'template', 'svg-unit-scale', 'warning'],
  [written(['DejaVu Sans', 'sans-serif']), 'cut-file', 'svg-fonts', 'warning'],
  [written(['Garamond']), 'template', 'svg-fonts', 'warning'],
  [written(['Knit Symbols', 'sans-serif']), 'chart', 'svg-fonts', 'warning'],
  [placed(1_000, 3), 'cut-file', 'svg-pictures', 'warning'],
  [placed(1_000, 0), 'cut-file', 'svg-pictures', 'error'],
  [placed(500, 3), 'template', 'svg-pictures', 'warning'],
  [placed(300, 3), 'template', 'svg-pictures', 'error'],
  [dxfOf({ hasEof: false }), 'cut-file', 'dxf-complete', 'error'],
  [dxfOf({ problem: { line: 9, message: 'no code' } }), 'cut-file', 'dxf-complete', 'error'],
  [dxfOf({ isOverLimit: true, entities: 500_001 }), 'cut-file', 'dxf-complete', 'error'],
  [dxfOf({ insUnits: null }), 'cut-file', 'dxf-units', 'warning'],
  [dxfOf({ insUnits: 0 }), 'cut-file', 'dxf-units', 'warning'],
  [dxfOf({ encoding: 'binary' }), 'cut-file', 'dxf-binary', 'warning'],
  [drawn({ lines: 0, others: 3 }), 'cut-file', 'dxf-draws-lines', 'error'],
  [dxfOf({ drawing: null, sections: ['HEADER'] }), 'cut-file', 'dxf-draws-lines', 'error'],
  [drawn({ box: { x: 0, y: 0, width: 12, height: 8 } }), 'cut-file', 'dxf-extents', 'warning'],
  [drawn({ box: { x: 0, y: 0, width: 7_620, height: 5_080 } }), 'template', 'dxf-extents', 'warning'],
  [open('0', 0.4, 900), 'cut-file', 'dxf-open-outlines', 'warning'],
  [open('Schnitt', 250, 900), 'cut-file', 'dxf-open-outlines', 'warning'],
  [doubled('CUT'), 'cut-file', 'dxf-duplicates', 'warning'],
  [tiny(21), 'cut-file', 'dxf-tiny-segments', 'warning'],
  [layered({ 'Size S': 4, 'Size M': 0 }), 'cut-file', 'dxf-layers', 'warning'],
  [layered({ '0': 4 }), 'cut-file', 'dxf-layers', 'warning', { craft: 'sewing', sizes: ['S', 'M'] }],
  [
    layered({ 'EU 36': 4, 'EU 38': 4 }),
    'cut-file',
    'dxf-layers',
    'warning',
    { craft: 'sewing', sizes: ['36', '38', '40'] },
  ],
  [imageOf({ problem: 'premature end' }), 'cover', 'image-complete', 'error'],
  [imageOf({ frames: 12 }), 'cover', 'image-still', 'warning'],
  [imageOf({ width: 499, height: 700 }), 'cover', 'cover-size', 'error'],
  [imageOf({ height: 999 }), 'cover', 'cover-size', 'warning'],
  [imageOf({ colourSpace: 'cmyk' }), 'cover', 'cover-colour', 'warning'],
  [imageOf({ profile: { gamut: 'display-p3', name: 'Display P3' } }), 'cover', 'cover-profile', 'warning'],
  [imageOf({ width: 1_000, height: 2_001 }), 'cover', 'cover-aspect', 'warning'],
  [{ ...imageOf(), bytes: 11 * MIB }, 'cover', 'cover-bytes', 'warning'],
  [imageOf({ sharpness: 0.39 }), 'cover', 'cover-blur', 'warning'],
  [imageOf({ hash: '9f3a5c7be1d20487' }), 'cover', 'cover-duplicate', 'warning', known],
];

const sound: [FileFacts, FileRole][] = [
  [pdfOf(), 'instructions'],
  [pdfOf({ pageCount: 500, fonts: [{ ...font, embedded: true }] }), 'template'],
  [tiled('A1', 'B1', 'C1', 'A2', 'C2', 'Left out because blank: B2'), 'template'],
  [framed('A1', 'B1', 'A2', 'B2'), 'template'],
  [pdfOf({ layers: layersOf('Size 8', 'Size 10', 'Grid') }), 'template'],
  [pdfOf({ pages: [{ ...pageOf('A4'), cropBox: [20, 20, 575, 820] }] }), 'template'],
  [pdfOf({ pageCount: 12, bookmarks: { count: 0, titles: [], broken: [] } }), 'instructions'],
  [pdfOf({ scans: [scanOf({ hasTransparency: true })] }), 'instructions'],
  [pdfOf({ scans: [scanOf(pictureOf(150))] }), 'template'],
  [pdfOf({ scans: [scanOf(pictureOf(300, 'cmyk'))], hasOutputIntent: true }), 'template'],
  [pdfOf({ scans: [scanOf(pictureOf(20, 'mask'))] }), 'template'],
  [pdfOf({ scans: [scanOf({ boxes: [square(50.2)] })] }), 'template'],
  [pdfOf({ scans: [scanOf({ boxes: [], isComplete: false })] }), 'template'],
  [pdfOf({ scans: [scanOf({ lines: [], hasInvisibleText: true })] }), 'instructions'],
  [pdfOf({}, 'pattern.pdf', 200 * MIB), 'template'],
  [svgOf(), 'cut-file'],
  [
    svgOf({
      width: { value: 8.5, unit: 'in' },
      height: { value: 11, unit: 'in' },
      viewBox: [0, 0, 8.5, 11],
    }),
    'template',
  ],
  [dxfOf(), 'cut-file'],
  [dxfOf({ insUnits: 1 }), 'template'],
  [dxfOf({ drawing: null }), 'cut-file'],
  [open('0', 250, 900), 'cut-file'],
  [open('CUT', 400, 900), 'cut-file'],
  [open('fold', 250, 900), 'cut-file'],
  [doubled('fold'), 'cut-file'],
  [tiny(4), 'cut-file'],
  [layered({ '1': 4, '7': 0, '8': 2 }), 'cut-file'],
  [written(['DejaVu Sans', 'sans-serif']), 'template'],
  [written([]), 'chart'],
  [placed(1_000, 3), 'template'],
  [svgOf({ drawing: null }), 'cut-file'],
  [svgOf({ viewBox: [0, 0, 84.7, 119.8] }), 'template'],
  [imageOf({ profile: null, sharpness: null, hash: null }), 'cover'],
  [imageOf({ width: 1_000, height: 1_000 }), 'cover'],
  [imageOf({ width: 200, colourSpace: 'cmyk' }), 'chart'],
];

describe('inspect', () => {
  it.each(sound)('finds nothing wrong with a sound file (%#)', (facts, role) => {
    expect(inspect(facts, role, defaultProfile)).toMatchObject({ verdict: 'pass', findings: [] });
  });

  it.each(spoiled)(
    'finds one thing in a spoiled file (%#: %s)',
    (...[facts, role, rule, severity, about]) => {
      const { findings, verdict } = inspect(facts, role, defaultProfile, about);
      const found = findings.map((finding) => [finding.rule, finding.severity]);
      expect(found).toContainEqual([rule, severity]);
      // What is not what it says seldom fits its role either; everything else is one fault and one finding.
      if (facts.format !== 'other') expect(found).toHaveLength(1);
      expect(verdict).toBe({ error: 'reject', warning: 'warn', info: 'pass' }[severity]);
    },
  );

  it('is shown to find something by every rule there is', () => {
    expect(new Set(spoiled.map(([, , rule]) => rule))).toEqual(new Set(rules.map(({ id }) => id)));
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  it('compares the layers of a template with the sizes of its pattern', () => {
    const facts = pdfOf({ layers: layersOf('Größe 36', 'Größe 38', 'Raster') });
    const judged = (...sizes: string[]) =>
      inspect(facts, 'template', defaultProfile, { craft: 'sewing', sizes }).findings.map(
        ({ severity, measured, quote }) => [severity, measured ?? quote],
      );
    expect(judged('36', 'EU 38')).toEqual([]);
    expect(judged('36', '38', '40')).toEqual([['warning', '40']]);
    expect(judged('36')).toEqual([['info', '38']]);
    // Another way to count sizes says nothing about these.
    expect(judged('S', 'M')).toEqual([]);
  });

  it('tells where a picture, a line and a square lie', () => {
    const place = { x: 20, y: 30, width: 120, height: 80 };
    const poor = pictureOf(99).images!.map((image) => ({ ...image, place }));
    const found = [
      pdfOf({ scans: [scanOf({ images: poor, imageCount: 1 })] }),
      pdfOf({ scans: [scanOf({ lines: [lineOf('Hem by ⅜ in', 20, 200, 1)] })] }),
      pdfOf({ scans: [scanOf({ boxes: [square(48.5)] })] }),
    ].map((facts) => inspect(facts, 'template', defaultProfile).findings[0]?.place);
    expect(found).toEqual([place, { x: 20, y: 199, width: 22, height: 4.8 }, square(48.5)]);
  });

  it('says the scale of a sheet with a square, though it is right', () => {
    const scaleOf = (side: number, role: FileRole) =>
      inspect(pdfOf({ scans: [scanOf({ boxes: [square(side)] })] }), role, defaultProfile).facts.scale;
    expect(scaleOf(50, 'template')).toBe(1);
    expect(scaleOf(48.5, 'cut-file')).toBe(0.97);
    expect(scaleOf(50, 'instructions')).toBeUndefined();
  });

  it('puts errors first', () => {
    const facts = pdfOf({
      fonts: [font],
      encryption: 'password',
      active: [{ kind: 'xfa', object: '1 0 R' }],
    });
    const severities = inspect(facts, 'template', defaultProfile).findings.map(({ severity }) => severity);
    expect(severities).toEqual(['error', 'warning', 'warning']);
  });

  it('lets the profile decide limits and severities', () => {
    const severities: Profile['severities'] = { 'pdf-fonts': 'error', 'pdf-page-count': 'off' };
    const strict: Profile = { ...defaultProfile, name: 'etsy', mostBytes: 20 * MIB, severities };
    const facts = pdfOf({ fonts: [font], pageCount: 900 }, 'pattern.pdf', 21 * MIB);
    const { findings, profile } = inspect(facts, 'template', strict);
    expect(profile).toBe('etsy');
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['file-size', 'error'],
      ['pdf-fonts', 'error'],
    ]);
    expect(findings[0]).toMatchObject({ measured: '21 MB', limit: '20 MB' });
  });

  it('gives the few facts to show beside the verdict', () => {
    const mixed = pdfOf({ pageCount: 3, pages: [pageOf('A0', 841, 1189), pageOf('A4'), pageOf('A4')] });
    expect(inspect(mixed, 'template', defaultProfile).facts).toEqual({
      bytes: 1_000,
      pages: 3,
      pageFormat: 'A4',
      size: '841 × 1189 mm',
    });
    expect(inspect(imageOf(), 'cover', defaultProfile).facts).toEqual({
      bytes: 1_000,
      size: '1600 × 1200 px',
    });
  });

  it('always answers in the shape of the contract, and rejects exactly where there is an error', () => {
    const anything = fc.constantFrom(...spoiled.map(([facts]) => facts), ...sound.map(([facts]) => facts));
    fc.assert(
      fc.property(anything, fc.constantFrom(...fileRole.options), (facts, role) => {
        const answer = inspect(facts, role, defaultProfile);
        expect(report.parse(answer)).toEqual(answer);
        const hasError = answer.findings.some(({ severity }) => severity === 'error');
        expect(answer.verdict === 'reject').toBe(hasError);
      }),
    );
  });
});
