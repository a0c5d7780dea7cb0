import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream, type PDFContext } from '@cantoo/pdf-lib';
import type { Matrix } from '../../../content/page-view';
import { formBox, formMatrix } from './resources';
import { moved } from './shown-area';

const mostLooks = 1_000;
/** Hidden, or never shown on a screen (ISO 32000-2 §12.5.3). */
const unseen = 2 | 32;

/** What a page's annotations show, each with the matrix that lays its box into its rectangle (ISO 32000-2 §12.5.5). */
export function annotationLooks(
  page: PDFDict,
  context: PDFContext,
): { stream: PDFRawStream; matrix: Matrix }[] {
  const annotations = page.lookup(PDFName.of('Annots'));
  if (!(annotations instanceof PDFArray)) return [];
  return annotations
    .asArray()
    .slice(0, mostLooks)
    .flatMap((written) => {
      const annotation = context.lookup(written);
      if (!(annotation instanceof PDFDict)) return [];
      const flags = annotation.lookup(PDFName.of('F'));
      if (flags instanceof PDFNumber && (flags.asNumber() & unseen) !== 0) return [];
      const stream = normalLook(annotation);
      const rectangle = numbersIn(annotation.lookup(PDFName.of('Rect')));
      if (stream === undefined || rectangle === undefined) return [];
      return [{ stream, matrix: intoRectangle(stream, rectangle) }];
    });
}

function normalLook(annotation: PDFDict): PDFRawStream | undefined {
  const looks = annotation.lookup(PDFName.of('AP'));
  const normal = looks instanceof PDFDict ? looks.lookup(PDFName.of('N')) : undefined;
  if (normal instanceof PDFRawStream) return normal;
  const state = annotation.lookup(PDFName.of('AS'));
  if (!(normal instanceof PDFDict) || !(state instanceof PDFName)) return undefined;
  const look = normal.lookup(state);
  return look instanceof PDFRawStream ? look : undefined;
}

function intoRectangle(stream: PDFRawStream, [a, b, c, d]: [number, number, number, number]): Matrix {
  const [left, bottom, right, top] = moved(formBox(stream), formMatrix(stream));
  const [x, y] = [Math.min(a, c), Math.min(b, d)];
  const across = right > left && Number.isFinite(right - left) ? Math.abs(c - a) / (right - left) : 1;
  const up = top > bottom && Number.isFinite(top - bottom) ? Math.abs(d - b) / (top - bottom) : 1;
  const [fromX, fromY] = [Number.isFinite(left) ? left : 0, Number.isFinite(bottom) ? bottom : 0];
  return [across, 0, 0, up, x - fromX * across, y - fromY * up];
}

function numbersIn(written: unknown): [number, number, number, number] | undefined {
  if (!(written instanceof PDFArray) || written.size() !== 4) return undefined;
  const [a, b, c, d] = [0, 1, 2, 3].map((index) => {
    const value = written.lookup(index);
    return value instanceof PDFNumber ? value.asNumber() : NaN;
  });
  return [a!, b!, c!, d!].every(Number.isFinite) ? [a!, b!, c!, d!] : undefined;
}
