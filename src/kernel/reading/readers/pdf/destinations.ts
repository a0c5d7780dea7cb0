import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFString,
  type PDFObject,
} from '@cantoo/pdf-lib';
import type { PdfPageNode } from './page-tree';

const mostNames = 50_000;

/** Says of a destination, written out or by its name, whether it is a page of the file (ISO 32000-2 §12.3.2). */
export function destinationsOf(root: PDFDict, pages: readonly PdfPageNode[]): (target: unknown) => boolean {
  const dicts = new Set<unknown>(pages.map(({ dict }) => dict));
  let names: Map<string, PDFObject> | undefined;

  const isPage = (target: unknown): boolean => {
    const array = target instanceof PDFDict ? target.lookup(PDFName.of('D')) : target;
    if (!(array instanceof PDFArray) || array.size() === 0) return false;
    const page = array.lookup(0);
    return page instanceof PDFNumber
      ? page.asNumber() < pages.length && page.asNumber() >= 0
      : dicts.has(page);
  };

  return (target) => {
    const name = nameOf(target);
    if (name === undefined) return isPage(target);
    names ??= namedDestinations(root);
    return isPage(names.get(name));
  };
}

function nameOf(target: unknown): string | undefined {
  return target instanceof PDFName || target instanceof PDFString || target instanceof PDFHexString
    ? target.decodeText()
    : undefined;
}

/** From the name tree and from the dictionary that older files have. */
function namedDestinations(root: PDFDict): Map<string, PDFObject> {
  const found = new Map<string, PDFObject>();
  const old = root.lookup(PDFName.of('Dests'));
  if (old instanceof PDFDict) {
    for (const key of old.keys()) keep(found, key.decodeText(), old.lookup(key));
  }
  const names = root.lookup(PDFName.of('Names'));
  const seen = new Set<unknown>();
  const stack = [names instanceof PDFDict ? names.lookup(PDFName.of('Dests')) : undefined];
  for (let node = stack.pop(); node !== undefined && found.size < mostNames; node = stack.pop()) {
    if (!(node instanceof PDFDict) || seen.has(node)) continue;
    seen.add(node);
    const kids = node.lookup(PDFName.of('Kids'));
    if (kids instanceof PDFArray) {
      for (let index = 0; index < kids.size(); index += 1) stack.push(kids.lookup(index));
    }
    const pairs = node.lookup(PDFName.of('Names'));
    if (!(pairs instanceof PDFArray)) continue;
    for (let index = 0; index + 1 < pairs.size(); index += 2) {
      const name = nameOf(pairs.lookup(index));
      if (name !== undefined) keep(found, name, pairs.lookup(index + 1));
    }
  }
  return found;
}

function keep(found: Map<string, PDFObject>, name: string, target: PDFObject | undefined): void {
  if (found.size < mostNames && target !== undefined) found.set(name, target);
}
