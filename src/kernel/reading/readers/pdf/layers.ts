import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFRef,
  PDFString,
  type PDFContext,
} from '@cantoo/pdf-lib';
import type { PdfFacts } from '../../facts/pdf-facts';

const mostLayers = 200;

/** Layers of a PDF (optional content groups, ISO 32000-2 §8.11), in the file's order, and whether each is shown at first. */
export function readLayers(context: PDFContext): PdfFacts['layers'] {
  const root = context.lookup(context.trailerInfo.Root);
  const properties = root instanceof PDFDict ? root.lookup(PDFName.of('OCProperties')) : undefined;
  const groups = properties instanceof PDFDict ? properties.lookup(PDFName.of('OCGs')) : undefined;
  if (!(properties instanceof PDFDict) || !(groups instanceof PDFArray)) return [];
  const initial = properties.lookup(PDFName.of('D'));
  const config = initial instanceof PDFDict ? initial : undefined;
  const [on, off] = [refsIn(config, 'ON'), refsIn(config, 'OFF')];
  const isOffAtFirst = config?.lookup(PDFName.of('BaseState')) === PDFName.of('OFF');
  return groups
    .asArray()
    .slice(0, mostLayers)
    .flatMap((ref) => {
      const group = context.lookup(ref);
      if (!(group instanceof PDFDict)) return [];
      const key = String(ref);
      return [{ name: nameOf(group), isShown: isOffAtFirst ? on.has(key) : !off.has(key) }];
    });
}

function refsIn(config: PDFDict | undefined, key: string): Set<string> {
  const listed = config?.lookup(PDFName.of(key));
  const refs = listed instanceof PDFArray ? listed.asArray() : [];
  return new Set(refs.filter((ref) => ref instanceof PDFRef).map(String));
}

function nameOf(group: PDFDict): string {
  const name = group.lookup(PDFName.of('Name'));
  const isText = name instanceof PDFString || name instanceof PDFHexString;
  return isText ? name.decodeText().slice(0, 200) : '';
}
