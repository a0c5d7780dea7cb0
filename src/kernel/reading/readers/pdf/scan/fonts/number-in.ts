import { type PDFDict, PDFName, PDFNumber } from '@cantoo/pdf-lib';

/** A number of a dictionary; undefined where it is missing or nonsense. */
export function numberIn(dict: PDFDict | undefined, key: string): number | undefined {
  const value = dict?.lookup(PDFName.of(key));
  return value instanceof PDFNumber && Number.isFinite(value.asNumber()) ? value.asNumber() : undefined;
}
