import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  type PDFRawStream,
  type PDFContext,
  type PDFObject,
} from '@cantoo/pdf-lib';
import { streamText } from '../../../content/stream-text';
import type { PdfPageNode } from '../page-tree';
import { readFont, type FontReading } from './fonts/read-font';
import { formMatrix, Resources } from './resources';
import { scanContent, type Names, type Painted } from './scan-content';
import { emptyScan, type Scan } from './scan';

const deepestForm = 12;
const mostOperators = 20_000_000;

/**
 * Scans pages one after the other. A form XObject is walked once, in its own space, and remembered: tiled patterns draw
 * one sheet on every page. Loops end where they come back to themselves.
 */
export function pageScanner(context: PDFContext): (page: PdfPageNode) => Scan {
  const budget = { operators: mostOperators };
  const forms = new Map<PDFRawStream, Painted>();

  const fonts = new Map<PDFDict, FontReading>();
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
    state: (name) => resources.state(name),
    font: (name) => fontOf(resources.font(name)),
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
    const matrix = formMatrix(stream);
    // Whoever paints itself, directly or through others, finds itself empty.
    forms.set(stream, { kind: 'form', matrix, scan: emptyScan(), isTransparent: false });
    const text = depth < deepestForm ? streamText(stream) : undefined;
    const painted: Painted =
      text === undefined
        ? { kind: 'unreadable' }
        : {
            kind: 'form',
            matrix,
            scan: scanContent(text, namesOf(resources.inner(stream), depth + 1), budget),
            isTransparent: isTransparencyGroup(stream.dict),
          };
    forms.set(stream, painted);
    return painted;
  };

  return ({ dict, resources }) => {
    const parts = contentParts(dict, context).map(streamText);
    const readable = parts.filter((part) => part !== undefined);
    const scan = scanContent(readable.join('\n'), namesOf(new Resources(resources), 0), budget);
    return { ...scan, isComplete: scan.isComplete && readable.length === parts.length };
  };
}

function contentParts(page: PDFDict, context: PDFContext): (PDFObject | undefined)[] {
  const contents = page.lookup(PDFName.of('Contents'));
  if (contents instanceof PDFArray) return contents.asArray().map((part) => context.lookup(part));
  return contents === undefined ? [] : [contents];
}

function imageOf(stream: PDFRawStream, resources: Resources): Painted {
  const size = (key: string): number => {
    const value = stream.dict.lookup(PDFName.of(key));
    return value instanceof PDFNumber && value.asNumber() > 0 ? Math.round(value.asNumber()) : 0;
  };
  const image = {
    widthPx: size('Width'),
    heightPx: size('Height'),
    colour: resources.imageColour(stream.dict),
  };
  return { kind: 'image', image, isTransparent: stream.dict.has(PDFName.of('SMask')) };
}

function isTransparencyGroup(form: PDFDict): boolean {
  const group = form.lookup(PDFName.of('Group'));
  return group instanceof PDFDict && group.lookup(PDFName.of('S')) === PDFName.of('Transparency');
}
