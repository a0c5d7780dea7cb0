import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRawStream,
  type PDFContext,
  type PDFObject,
} from '@cantoo/pdf-lib';
import { streamText } from '../../../content/stream-text';
import type { PdfPageNode } from '../page-tree';
import { annotationLooks } from './annotation-looks';
import { readFont, type FontReading } from './fonts/read-font';
import { jpxFacts } from './jpx-facts';
import { formBox, formMatrix, Resources } from './resources';
import { scanContent, type Names, type Painted } from './scan-content';
import { addScan, emptyScan, type Scan } from './scan';
import { moved } from './shown-area';
import { multiply } from '../../../content/page-view';

const deepestForm = 12;
/** Operators of a whole file; past them the rest is said not to have been read. */
const mostOperators = 20_000_000;
const mostGlyphs = 256;

/**
 * Scans pages one after the other. A form XObject is walked once, in its own space, and remembered: tiled patterns draw
 * one sheet on every page. Loops end where they come back to themselves.
 */
export function pageScanner(
  context: PDFContext,
  budget = { operators: mostOperators },
): (page: PdfPageNode) => Scan {
  const forms = new Map<PDFRawStream, Painted>();
  const fonts = new Map<PDFDict, FontReading>();
  const glyphs = new Map<PDFDict, ReadonlySet<string>>();

  const fontOf = (dict: PDFDict | undefined): FontReading | undefined => {
    if (dict === undefined) return undefined;
    const reading = fonts.get(dict) ?? readFont(dict);
    fonts.set(dict, reading);
    return reading;
  };

  const namesOf = (resources: Resources, depth: number): Names => ({
    painted: (name) => paintedOf(resources.xObject(name), resources, depth),
    colour: (name) => resources.colour(name),
    shading: (name) => resources.shading(name),
    pattern: (name) => patternOf(resources.pattern(name), resources, depth),
    state: (name) => resources.state(name),
    font: (name) => fontOf(resources.font(name)),
    glyphColours: (name) => glyphColoursOf(resources.font(name), resources, depth),
  });

  const paintedOf = (
    stream: PDFRawStream | undefined,
    resources: Resources,
    depth: number,
  ): Painted | undefined => {
    if (stream === undefined) return undefined;
    if (stream.dict.lookup(PDFName.of('Subtype')) === PDFName.of('Image')) return imageOf(stream, resources);
    const known = forms.get(stream);
    if (known !== undefined) return known;
    const [matrix, box] = [formMatrix(stream), formBox(stream)];
    // Whoever paints itself, directly or through others, finds itself empty.
    forms.set(stream, { kind: 'form', matrix, box, scan: emptyScan(), isTransparent: false });
    const text = depth < deepestForm ? streamText(stream) : undefined;
    const painted: Painted =
      text === undefined
        ? { kind: 'unreadable' }
        : {
            kind: 'form',
            matrix,
            box,
            scan: scanContent(text, namesOf(resources.inner(stream), depth + 1), budget),
            isTransparent: isTransparencyGroup(stream.dict),
          };
    forms.set(stream, painted);
    return painted;
  };

  /** A tiling pattern is content of its own, a shading pattern is a colour space (ISO 32000-2 §8.7). */
  const patternOf = (
    pattern: PDFDict | PDFRawStream | undefined,
    resources: Resources,
    depth: number,
  ): Scan => {
    const scan = emptyScan();
    if (pattern instanceof PDFDict) {
      scan.colours.add(resources.shadingColour(pattern.lookup(PDFName.of('Shading'))));
      return scan;
    }
    const painted = paintedOf(pattern, resources, depth);
    if (painted?.kind !== 'form') return scan;
    for (const { colour } of painted.scan.images) scan.colours.add(colour);
    for (const colour of painted.scan.colours) scan.colours.add(colour);
    return {
      ...scan,
      hasTransparency: painted.scan.hasTransparency,
      hasOverprint: painted.scan.hasOverprint,
    };
  };

  const glyphColoursOf = (
    font: PDFDict | undefined,
    resources: Resources,
    depth: number,
  ): ReadonlySet<string> => {
    const known = font === undefined ? undefined : glyphs.get(font);
    if (known !== undefined) return known;
    const colours = new Set<string>();
    if (font === undefined) return colours;
    // A glyph that shows text in its own font finds it empty.
    glyphs.set(font, colours);
    const procedures = font.lookup(PDFName.of('CharProcs'));
    if (!(procedures instanceof PDFDict)) return colours;
    const inner = font.lookup(PDFName.of('Resources'));
    const own = inner instanceof PDFDict ? new Resources(inner) : resources;
    for (const name of procedures.keys().slice(0, mostGlyphs)) {
      const glyph = procedures.lookup(name);
      const painted = paintedOf(glyph instanceof PDFRawStream ? glyph : undefined, own, depth);
      if (painted?.kind !== 'form') continue;
      for (const colour of painted.scan.colours) colours.add(colour);
      for (const { colour } of painted.scan.images) colours.add(colour);
    }
    return colours;
  };

  return ({ dict, resources }) => {
    const parts = contentParts(dict, context).map(streamText);
    const readable = parts.filter((part) => part !== undefined);
    const page = new Resources(resources);
    const scan = scanContent(readable.join('\n'), namesOf(page, 0), budget);
    for (const look of annotationLooks(dict, context)) {
      const painted = paintedOf(look.stream, page, 0);
      if (painted?.kind !== 'form') continue;
      const inner = multiply(painted.matrix, look.matrix);
      addScan(scan, painted.scan, inner, moved(painted.box, inner));
    }
    return { ...scan, isComplete: scan.isComplete && readable.length === parts.length };
  };
}

function contentParts(page: PDFDict, context: PDFContext): (PDFObject | undefined)[] {
  const contents = page.lookup(PDFName.of('Contents'));
  if (contents instanceof PDFArray) return contents.asArray().map((part) => context.lookup(part));
  return contents === undefined ? [] : [contents];
}

function imageOf(stream: PDFRawStream, resources: Resources): Painted {
  const jpx = jpxFacts(stream);
  const size = (key: string): number => {
    const value = stream.dict.lookup(PDFName.of(key));
    return value instanceof PDFNumber && value.asNumber() > 0 ? Math.round(value.asNumber()) : 0;
  };
  const written = resources.imageColour(stream.dict);
  const image = {
    widthPx: jpx?.widthPx ?? size('Width'),
    heightPx: jpx?.heightPx ?? size('Height'),
    colour: written === 'unknown' ? (jpx?.colour ?? written) : written,
  };
  return { kind: 'image', image, isTransparent: stream.dict.has(PDFName.of('SMask')) };
}

function isTransparencyGroup(form: PDFDict): boolean {
  const group = form.lookup(PDFName.of('Group'));
  return group instanceof PDFDict && group.lookup(PDFName.of('S')) === PDFName.of('Transparency');
}
