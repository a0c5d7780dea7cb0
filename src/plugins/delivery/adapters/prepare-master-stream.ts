import { PDFArray, PDFName, PDFStream } from '@cantoo/pdf-lib';
import type { PDFDocument, PDFObject, PDFPage } from '@cantoo/pdf-lib';
import { streamText } from '../../../kernel/reading/content/stream-text';

/** The streams of a page's content, in order; what does not lead to a stream is left out. */
export function contentStreams(page: PDFPage): PDFObject[] {
  return contentEntries(page).filter((entry) => page.doc.context.lookup(entry) instanceof PDFStream);
}

/** A page's content as one text; `complete` is false if a part of it is missing or cannot be decoded. */
export function pageContent(page: PDFPage): { text: string; complete: boolean } {
  const parts = contentEntries(page).map((entry) => streamText(page.doc.context.lookup(entry)));
  const readable = parts.filter((part) => part !== undefined);
  return { text: readable.join('\n'), complete: readable.length === parts.length };
}

function contentEntries(page: PDFPage): PDFObject[] {
  const contents = page.node.get(PDFName.of('Contents'));
  const array = page.doc.context.lookup(contents);
  if (array instanceof PDFArray) return array.asArray();
  return contents === undefined ? [] : [contents];
}

/** The document's XMP as text (UTF-8 or UTF-16, XMP part 1 §7.3.2); undefined where there is none. */
export function metadataText(document: PDFDocument): string | undefined {
  const text = streamText(document.catalog.lookup(PDFName.of('Metadata')));
  if (text === undefined) return undefined;
  const bytes = Buffer.from(text, 'latin1');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}
