import { type PDFContext, PDFDict, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import type { PdfFacts } from '../../facts/pdf-facts';
import { destinationsOf } from './destinations';
import type { PdfPageNode } from './page-tree';

const mostBookmarks = 5_000;
const mostTitles = 200;
const mostBroken = 50;

/** The outline of a file (ISO 32000-2 §12.3.3) in reading order; whatever loops it has, each entry counts once. */
export function readBookmarks(
  context: PDFContext,
  pages: readonly PdfPageNode[],
): NonNullable<PdfFacts['bookmarks']> {
  const found: NonNullable<PdfFacts['bookmarks']> = { count: 0, titles: [], broken: [] };
  const root = context.lookup(context.trailerInfo.Root);
  if (!(root instanceof PDFDict)) return found;
  const leadsToPage = destinationsOf(root, pages);
  const outlines = root.lookup(PDFName.of('Outlines'));
  const seen = new Set<unknown>();
  const stack = [first(outlines)];
  while (stack.length > 0 && found.count < mostBookmarks) {
    const entry = stack.pop();
    if (entry === undefined || seen.has(entry)) continue;
    seen.add(entry);
    const title = titleOf(entry);
    const child = first(entry);
    found.count += 1;
    if (found.titles.length < mostTitles) found.titles.push(title);
    if (isBroken(entry, child !== undefined, leadsToPage) && found.broken.length < mostBroken) {
      found.broken.push(title);
    }
    const next = entry.lookup(PDFName.of('Next'));
    stack.push(next instanceof PDFDict ? next : undefined, child);
  }
  return found;
}

/** An entry without any destination may still be a heading of those below it. */
function isBroken(entry: PDFDict, hasChildren: boolean, leadsToPage: (target: unknown) => boolean): boolean {
  const target = entry.lookup(PDFName.of('Dest'));
  if (target !== undefined) return !leadsToPage(target);
  const action = entry.lookup(PDFName.of('A'));
  if (!(action instanceof PDFDict)) return !hasChildren;
  // Addresses and other files are not ours to follow.
  return (
    action.lookup(PDFName.of('S')) === PDFName.of('GoTo') && !leadsToPage(action.lookup(PDFName.of('D')))
  );
}

function first(entry: unknown): PDFDict | undefined {
  const found = entry instanceof PDFDict ? entry.lookup(PDFName.of('First')) : undefined;
  return found instanceof PDFDict ? found : undefined;
}

function titleOf(entry: PDFDict): string {
  const title = entry.lookup(PDFName.of('Title'));
  const isText = title instanceof PDFString || title instanceof PDFHexString;
  return isText ? title.decodeText().trim().slice(0, 200) : '';
}
