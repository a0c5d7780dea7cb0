import { type PDFContext, PDFName, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import type { XrefEntry, XrefSection } from './xref-section';
import { readXrefStream } from './xref-stream';

const MOST_SECTIONS = 1_000;

/**
 * Follows the cross-references from `startxref` as a strict reader would (ISO 32000-1 §7.5.4, §7.5.8) and looks
 * whether an object begins wherever they say. The parser itself does not need them; readers on phones and printers do.
 * @returns what is wrong, in words; undefined where every entry holds.
 */
export function checkXref(bytes: Buffer, headerAt: number, startXref: number | null, context: PDFContext) {
  if (startXref === null) return 'it does not say where its cross-references are';
  const seen = new Set<number>();
  const known = new Set<number>();
  for (let next: number | undefined = startXref; next !== undefined;) {
    if (seen.has(next)) return 'its cross-references lead to each other in a circle';
    if (seen.size > MOST_SECTIONS) return 'its cross-references go on without end';
    seen.add(next);
    const section: XrefSection = readSection(bytes, headerAt + next, context);
    if (section.kind === 'broken') return section.problem;
    // The stream beside a table has a way back of its own, which nobody takes.
    const beside =
      section.beside === undefined ? undefined : readSection(bytes, headerAt + section.beside, context);
    if (beside?.kind === 'broken') return beside.problem;
    for (const entry of [...section.entries, ...(beside?.entries ?? [])]) {
      if (known.has(entry.object)) continue;
      known.add(entry.object);
      if (!isObjectAt(bytes, headerAt + entry.offset, entry)) {
        return `object ${String(entry.object)} is not where the cross-references say`;
      }
    }
    next = section.previous;
  }
  return undefined;
}

function readSection(bytes: Buffer, at: number, context: PDFContext): XrefSection {
  const start = skipBlanks(bytes, at);
  if (bytes.toString('latin1', start, start + 4) === 'xref') return readTable(bytes, start + 4);
  const header = /^(\d{1,10})\s{1,9}(\d{1,5})\s{1,9}obj/.exec(bytes.toString('latin1', start, start + 40));
  const stream =
    header === null ? undefined : context.lookup(PDFRef.of(Number(header[1]), Number(header[2])));
  if (stream instanceof PDFRawStream && stream.dict.get(PDFName.of('Type')) === PDFName.of('XRef')) {
    return readXrefStream(stream);
  }
  return { kind: 'broken', problem: 'there are no cross-references where it says' };
}

function readTable(bytes: Buffer, from: number): XrefSection {
  const entries: XrefEntry[] = [];
  let at = skipBlanks(bytes, from);
  for (;;) {
    const head = /^(\d{1,10})[ \t]{1,9}(\d{1,10})\s{0,9}/.exec(bytes.toString('latin1', at, at + 50));
    if (head === null) break;
    at += head[0].length;
    const first = Number(head[1]);
    const count = Number(head[2]);
    if (count * 18 > bytes.length - at)
      return { kind: 'broken', problem: 'its cross-reference table is cut off' };
    for (let index = 0; index < count; index += 1) {
      const line = /^(\d{10}) (\d{5}) ([nf])\s{0,4}/.exec(bytes.toString('latin1', at, at + 24));
      if (line === null) return { kind: 'broken', problem: 'its cross-reference table is damaged' };
      at += line[0].length;
      if (line[3] === 'n') {
        entries.push({ object: first + index, generation: Number(line[2]), offset: Number(line[1]) });
      }
    }
  }
  if (bytes.toString('latin1', at, at + 7) !== 'trailer') {
    return { kind: 'broken', problem: 'no trailer follows its cross-reference table' };
  }
  const end = bytes.indexOf('startxref', at);
  const trailer = bytes.toString('latin1', at, end < 0 ? at + 4_096 : Math.min(end, at + 4_096));
  const offsetAt = (key: string): number | undefined => {
    const found = new RegExp(`/${key}\\s{1,9}(\\d{1,12})`).exec(trailer);
    return found?.[1] === undefined ? undefined : Number(found[1]);
  };
  return { kind: 'section', entries, previous: offsetAt('Prev'), beside: offsetAt('XRefStm') };
}

function isObjectAt(bytes: Buffer, at: number, entry: XrefEntry): boolean {
  const start = skipBlanks(bytes, at);
  const header = /^(\d{1,10})\s{1,9}(\d{1,5})\s{1,9}obj/.exec(bytes.toString('latin1', start, start + 40));
  return header !== null && Number(header[1]) === entry.object && Number(header[2]) === entry.generation;
}

function skipBlanks(bytes: Buffer, from: number): number {
  let at = from;
  while (at < from + 64 && [0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20].includes(bytes[at] ?? -1)) at += 1;
  return at;
}
