import { PDFName, PDFRawStream, type PDFDocument } from '@cantoo/pdf-lib';
import { sniff } from '../../../kernel/reading/readers/sniff';
import { pdfPoints } from '../domain/stamping/coordinates/pdf-points';
import {
  coordinateVotes,
  decodeCoordinates,
  type CoordinateVotes,
} from '../domain/stamping/coordinates/read-coordinates';
import { readMarks } from '../domain/stamping/read-marks';
import { findTraceCodes } from '../domain/stamping/trace-token';
import {
  traceVerdict,
  type TraceMark,
  type TraceResult,
  type TraceSight,
} from '../domain/stamping/trace-verdict';
import type { ContentFindings } from '../domain/stamping/walk-content';
import { hasTraceProperty, readTraceIds } from '../domain/stamping/xmp-trace';
import { userUnit } from './prepare-master-coordinates';
import { openPdf } from './prepare-master-input';
import { viewOf } from './prepare-master-page';
import { pageContent } from './prepare-master-stream';
import { streamText } from '../../../kernel/reading/content/stream-text';
import { dxfSigns, svgSigns, type ReadSigns } from './trace-drawing';
import { contentWalker } from './trace-pages';

/**
 * Looks for our marks in a PDF, SVG or DXF, without its master: the id, the trace code in the printed line, the dots
 * of every page, the points of drawings. A file that cannot be read any more (cut off, damaged) is searched as bytes
 * for what stands in it unpacked. Never throws for what is in the file; run it in a reading child.
 */
export async function traceMarks(file: Uint8Array): Promise<TraceResult> {
  const { marks, sight } = await signsOf(file);
  return traceVerdict(distinct(marks), sight);
}

/** As `traceMarks`, before anything is concluded. */
export async function signsOf(file: Uint8Array): Promise<ReadSigns> {
  switch (sniff(file)) {
    case 'svg':
      return svgSigns(file);
    case 'dxf':
      return dxfSigns(file);
    case 'png':
    case 'jpeg':
    case 'webp':
    case 'gif':
      return { marks: [], sight: 'pictures' };
    case 'pdf':
    case 'text':
    case 'zip':
    case 'executable':
    case 'unknown': {
      const opened = await openPdf(file);
      const read: ReadSigns =
        opened.kind === 'opened' ? readDocument(opened.document) : { marks: [], sight: 'nothing' };
      return read.marks.length > 0 ? read : { ...read, marks: unpackedMarks(file) };
    }
  }
}

function readDocument(document: PDFDocument): ReadSigns {
  const marks: TraceMark[] = xmpMarks(document);
  const walk = contentWalker();
  const pages: ContentFindings[] = [];
  const drawings: CoordinateVotes[] = [];
  document.getPages().forEach((page, index) => {
    const found = walk(page);
    pages.push(found);
    drawings.push(coordinateVotes(pdfPoints(pageContent(page).text, userUnit(page))));
    marks.push(...found.codes.map((code) => ({ kind: 'line' as const, page: index + 1, ...code })));
    marks.push(
      ...readMarks(found.squares, viewOf(page)).map((reading) => ({
        kind: 'marks' as const,
        page: index + 1,
        ...reading,
      })),
    );
  });
  marks.push(...decodeCoordinates(drawings).map((reading) => ({ kind: 'coordinates' as const, ...reading })));
  return { marks, sight: sightOf(pages) };
}

/** A cut-off file often still opens, with pages that have lost their content. */
function sightOf(pages: ContentFindings[]): TraceSight {
  if (pages.some(({ complete }) => !complete)) return 'nothing';
  const drawn = pages.some(({ paintsText, paintsPaths }) => paintsText || paintsPaths);
  return !drawn && pages.some(({ images }) => images > 0) ? 'pictures' : 'content';
}

/** Every metadata stream, not only the catalog's: tools move them about. Ours without an id is a blank master. */
function xmpMarks(document: PDFDocument): TraceMark[] {
  return document.context.enumerateIndirectObjects().flatMap(([, object]) => {
    const isMetadata =
      object instanceof PDFRawStream && object.dict.get(PDFName.of('Type')) === PDFName.of('Metadata');
    const xmp = isMetadata ? (streamText(object) ?? '') : '';
    const ids = readTraceIds(xmp);
    const seen = ids.length === 0 && hasTraceProperty(xmp) ? [{ token: '', ok: false }] : ids;
    return seen.map((id) => ({ kind: 'xmp' as const, ...id }));
  });
}

/** The slots are not compressed, so a torn copy still shows them: the line as hex codes, the id as it is. */
function unpackedMarks(file: Uint8Array): TraceMark[] {
  const text = Buffer.from(file.buffer, file.byteOffset, file.byteLength).toString('latin1');
  const lines = [...text.matchAll(/<((?:[0-9a-f]{4}){18,400})> Tj/g)].map(([, hex]) =>
    Buffer.from(hex ?? '', 'hex')
      .toString('latin1')
      .replaceAll('\0', ''),
  );
  return [
    ...readTraceIds(text).map((id) => ({ kind: 'xmp' as const, ...id })),
    ...findTraceCodes(lines.join('\n')).map((code) => ({ kind: 'line' as const, ...code })),
  ];
}

export function distinct(marks: TraceMark[]): TraceMark[] {
  return [
    ...new Map(
      marks.map((mark) => [`${mark.kind} ${String(mark.page)} ${mark.token} ${String(mark.ok)}`, mark]),
    ).values(),
  ];
}
