import { readFile } from 'node:fs/promises';
import { PDFDict, PDFInvalidObject } from '@cantoo/pdf-lib';
import type { PdfFacts } from '../facts/pdf-facts';
import type { OperationRun } from '../operation';
import { activeKindOf } from './pdf/active-content';
import { readAttachment } from './pdf/attachment';
import { checkXref } from './pdf/check-xref';
import { eachDict } from './pdf/each-dict';
import { readFileEnd } from './pdf/file-end';
import { readFonts } from './pdf/fonts';
import { readBookmarks } from './pdf/bookmarks';
import { readLayers } from './pdf/layers';
import { openPdf, type OpenedPdf } from './pdf/open-pdf';
import { outputIntentOf } from './pdf/output-intent';
import { type PageTree, readPageTree } from './pdf/page-tree';
import { pageScanner } from './pdf/scan/scan-pages';
import { shownPage } from './pdf/scan/shown-page';
import { findWrongLength } from './pdf/stream-lengths';
import { measureStreams } from './pdf/stream-sizes';

const MOST_LISTED = 100;
const MOST_PAGES_LISTED = 1_000;
const MOST_PAGES_SCANNED = 500;

/** Reads a PDF's structure. What is wrong with it is a fact; only a fault of ours throws. */
export const run: OperationRun<object, PdfFacts> = async (_input, { file }) => {
  const bytes = await readFile(file);
  const end = readFileEnd(bytes);
  const facts: PdfFacts = { ...nothingKnown(), truncated: end.truncated !== null };
  if (end.truncated !== null) facts.problems.push(end.truncated);
  const opened = await openPdf(bytes).catch((error: unknown) =>
    error instanceof Error ? error : new Error('unknown'),
  );
  if (opened instanceof Error) {
    facts.problems.push(`it cannot be parsed: ${opened.message.slice(0, 200)}`);
    return facts;
  }
  const tree = readPageTree(opened.context);
  const { pages } = tree;
  const xref = checkXref(bytes, end.headerAt, end.startXref, opened.raw);
  facts.problems.push(...structureProblems(opened, tree), ...(xref === undefined ? [] : [xref]));
  const canBeRead = opened.encryption === 'none' || opened.encryption === 'owner-only';
  const largestStream = canBeRead ? await measureStreams(opened.context) : null;
  // What unfolds without measure is named and not unfolded.
  const canBeScanned = canBeRead && largestStream?.isOverLimit !== true;
  return {
    ...facts,
    opened: pages.length === 0 && canBeRead ? 'failed' : facts.problems.length === 0 ? 'clean' : 'repaired',
    encryption: opened.encryption,
    pageCount: pages.length,
    pages: pages.slice(0, MOST_PAGES_LISTED).map((page) => page.facts),
    ...whatLiesInside(opened),
    fonts: readFonts(pages, opened.context),
    ...outputIntentOf(opened.context),
    layers: readLayers(opened.context),
    ...(canBeRead ? { bookmarks: readBookmarks(opened.context, pages) } : {}),
    scans: canBeScanned ? scanPages(opened, pages) : [],
    largestStream,
  };
};

function nothingKnown(): PdfFacts {
  return {
    opened: 'failed',
    problems: [],
    truncated: false,
    encryption: 'none',
    pageCount: 0,
    pages: [],
    active: [],
    attachments: [],
    fonts: [],
    scans: [],
    hasOutputIntent: false,
    outputIntentColour: null,
    layers: [],
    largestStream: null,
  };
}

function scanPages({ context }: OpenedPdf, pages: PageTree['pages']): PdfFacts['scans'] {
  const scan = pageScanner(context);
  return pages.slice(0, MOST_PAGES_SCANNED).map((page) => shownPage(scan(page), page.facts));
}

function structureProblems({ raw, context, encryption }: OpenedPdf, { pages, hasLoop }: PageTree): string[] {
  const problems: string[] = [];
  if (!(raw.lookup(raw.trailerInfo.Root) instanceof PDFDict)) problems.push('it has no catalogue');
  else if (pages.length === 0 && encryption === 'none') problems.push('no page can be found');
  if (hasLoop) problems.push('its page tree runs in circles');
  const broken = raw.enumerateIndirectObjects().find(([ref, object]) => {
    // What is encrypted may look damaged before, and what is never encrypted after, decryption.
    return object instanceof PDFInvalidObject && context.lookup(ref) instanceof PDFInvalidObject;
  });
  if (broken !== undefined) problems.push(`object ${String(broken[0].objectNumber)} is damaged`);
  const wrongLength = findWrongLength(raw);
  if (wrongLength !== undefined) problems.push(wrongLength);
  return problems;
}

function whatLiesInside({ context }: OpenedPdf): Pick<PdfFacts, 'active' | 'attachments'> {
  const active: PdfFacts['active'] = [];
  const attachments: PdfFacts['attachments'] = [];
  for (const { dict, object } of eachDict(context)) {
    const kind = activeKindOf(dict);
    if (kind !== undefined && active.length < MOST_LISTED) active.push({ kind, object });
    const attachment = attachments.length < MOST_LISTED ? readAttachment(dict) : undefined;
    if (attachment !== undefined) attachments.push(attachment);
  }
  return { active, attachments };
}
