import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream, type PDFPage } from '@cantoo/pdf-lib';
import type { Matrix } from '../../../kernel/reading/content/page-view';
import { walkContent, type ContentFindings, type Painted } from '../domain/stamping/walk-content';
import { streamText } from '../../../kernel/reading/content/stream-text';
import { pageContent } from './prepare-master-stream';

const MOST_OPERATORS = 20_000_000;
const DEEPEST_FORM = 12;

/** A walker for the pages of one document; forms are walked once and remembered, endless ones and loops end by themselves. */
export function contentWalker(): (page: PDFPage) => ContentFindings {
  const budget = { operators: MOST_OPERATORS };
  const forms = new Map<PDFRawStream, Painted | undefined>();

  const painted =
    (resources: PDFDict | undefined, depth: number) =>
    (name: string): Painted | undefined => {
      const xObjects = resources?.lookup(PDFName.of('XObject'));
      const stream = xObjects instanceof PDFDict ? xObjects.lookup(PDFName.of(name.slice(1))) : undefined;
      if (!(stream instanceof PDFRawStream)) return undefined;
      if (stream.dict.lookup(PDFName.of('Subtype')) === PDFName.of('Image')) return { kind: 'image' };
      if (forms.has(stream)) return forms.get(stream);
      forms.set(stream, undefined);
      const text = depth < DEEPEST_FORM ? streamText(stream) : undefined;
      if (text === undefined) return { kind: 'unreadable' };
      const own = stream.dict.lookup(PDFName.of('Resources'));
      const inner = painted(own instanceof PDFDict ? own : resources, depth + 1);
      const form: Painted = {
        kind: 'form',
        matrix: formMatrix(stream),
        findings: walkContent(text, inner, budget),
      };
      forms.set(stream, form);
      return form;
    };

  return (page) => {
    const { text, complete } = pageContent(page);
    const found = walkContent(text, painted(page.node.Resources(), 0), budget);
    return { ...found, complete: found.complete && complete };
  };
}

function formMatrix(stream: PDFRawStream): Matrix {
  const value = stream.dict.lookup(PDFName.of('Matrix'));
  const numbers = value instanceof PDFArray ? value.asArray().map((_, index) => value.lookup(index)) : [];
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers.map((number) =>
    number instanceof PDFNumber ? number.asNumber() : 0,
  );
  return [a, b, c, d, e, f];
}
