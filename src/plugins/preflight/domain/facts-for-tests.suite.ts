import type { PageScan } from '../../../kernel/reading/facts/pdf-scan';
import type { FileFacts } from '../contract';

type Of<Format extends FileFacts['format']> = Extract<FileFacts, { format: Format }>;
export type PdfFacts = Of<'pdf'>['pdf'];
export type PdfPage = PdfFacts['pages'][number];

/** Facts of sound files, for tests to spoil. */
export function pageOf(format: PdfPage['format'], widthMm = 210, heightMm = 297): PdfPage {
  const box: PdfPage['mediaBox'] = [0, 0, (widthMm * 72) / 25.4, (heightMm * 72) / 25.4];
  return { page: 1, mediaBox: box, cropBox: box, userUnit: 1, rotate: 0, widthMm, heightMm, format };
}

export function pdfOf(spoiled: Partial<PdfFacts> = {}, name = 'pattern.pdf', bytes = 1_000): Of<'pdf'> {
  const pdf: PdfFacts = {
    opened: 'clean',
    problems: [],
    truncated: false,
    encryption: 'none',
    pageCount: 1,
    pages: [pageOf('A4')],
    active: [],
    attachments: [],
    fonts: [],
    scans: [],
    layers: [],
    hasOutputIntent: false,
    outputIntentColour: null,
    largestStream: null,
    ...spoiled,
  };
  return { name, extension: 'pdf', bytes, sniffed: 'pdf', format: 'pdf', pdf };
}

export function scanOf(spoiled: Partial<PageScan> = {}): PageScan {
  return {
    page: 1,
    images: [],
    imageCount: 0,
    boxes: [{ x: 40, y: 40, width: 50, height: 50 }],
    lines: [lineOf('5 cm', 60, 64)],
    hasInvisibleText: false,
    colours: ['rgb'],
    paintsText: true,
    paths: 10,
    hasTransparency: false,
    hasOverprint: false,
    isComplete: true,
    ...spoiled,
  };
}

export function lineOf(text: string, x = 20, y = 200, missing = 0): PageScan['lines'][number] {
  return { text, x, y, width: text.length * 2, size: 4, missing };
}

export function pictureOf(
  dpi: number,
  colour: PageScan['images'][number]['colour'] = 'rgb',
): Partial<PageScan> {
  const image = { widthPx: 900, heightPx: 600, dpi, widthMm: 120, heightMm: 80, colour };
  return { images: [image], imageCount: 1 };
}

export function svgOf(spoiled: Partial<Of<'svg'>['svg']> = {}, name = 'piece.svg'): Of<'svg'> {
  const svg: Of<'svg'>['svg'] = {
    isSvg: true,
    problem: null,
    active: [],
    external: [],
    hasDoctype: false,
    width: { value: 210, unit: 'mm' },
    height: { value: 297, unit: 'mm' },
    viewBox: [0, 0, 210, 297],
    preserveAspectRatio: null,
    drawing: { shapes: 8, texts: [], embeddedFonts: [], pictures: [] },
    nodes: 10,
    depth: 3,
    isOverLimit: false,
    ...spoiled,
  };
  return { name, extension: 'svg', bytes: 1_000, sniffed: 'svg', format: 'svg', svg };
}

export function dxfOf(spoiled: Partial<Of<'dxf'>['dxf']> = {}, name = 'piece.dxf'): Of<'dxf'> {
  const dxf: Of<'dxf'>['dxf'] = {
    encoding: 'text',
    version: 'AC1015',
    insUnits: 4,
    measurement: 1,
    sections: ['HEADER', 'ENTITIES'],
    entities: 10,
    hasEof: true,
    problem: null,
    isOverLimit: false,
    drawing: drawingOf(),
    ...spoiled,
  };
  return { name, extension: 'dxf', bytes: 1_000, sniffed: 'dxf', format: 'dxf', dxf };
}

type Drawing = NonNullable<Of<'dxf'>['dxf']['drawing']>;

export function drawingOf(spoiled: Partial<Drawing> = {}): Drawing {
  return {
    millimetresPerUnit: 1,
    lines: 6,
    others: 2,
    segments: 400,
    closed: 6,
    open: { count: 0, nearest: [] },
    duplicates: { count: 0, places: [] },
    tiny: { count: 0, places: [] },
    box: { x: 0, y: 0, width: 600, height: 400 },
    layers: [{ name: 'CUT', lines: 6, others: 2, duplicates: 0 }],
    isComplete: true,
    ...spoiled,
  };
}

export function imageOf(spoiled: Partial<Of<'image'>['image']> = {}, name = 'cover.jpg'): Of<'image'> {
  const image: Of<'image'>['image'] = {
    kind: 'jpeg',
    width: 1_600,
    height: 1_200,
    dpi: 72,
    colourSpace: 'srgb',
    hasProfile: true,
    profile: { gamut: 'srgb', name: 'sRGB' },
    hasAlpha: false,
    frames: 1,
    problem: null,
    sharpness: 0.75,
    hash: '9f3a5c7be1d20486',
    ...spoiled,
  };
  return { name, extension: 'jpg', bytes: 1_000, sniffed: 'jpeg', format: 'image', image };
}

export function otherOf(sniffed: FileFacts['sniffed'], name: string, bytes = 1_000): Of<'other'> {
  const extension = name.includes('.') ? name.slice(name.lastIndexOf('.') + 1).toLowerCase() : '';
  return { name, extension, bytes, sniffed, format: 'other' };
}

export function unreadableOf(reason: Of<'unreadable'>['reason']): Of<'unreadable'> {
  const named = { name: 'bomb.pdf', extension: 'pdf', bytes: 1_000, sniffed: 'pdf' } as const;
  return { ...named, format: 'unreadable', reason, message: 'took longer than 30000 ms' };
}
