/** A file of a zip, stored as it is: so the zip's length is known before its first byte. */
export interface ZipEntry {
  name: string;
  bytes: number;
  crc32: number;
}

/** A run of the zip's bytes: made here, or the file at `entry`. */
export type ZipPart =
  | { kind: 'made'; start: number; bytes: Uint8Array }
  | { kind: 'entry'; start: number; entry: number; length: number };

export interface ZipLayout {
  bytes: number;
  /** In order, without gaps. */
  parts: readonly ZipPart[];
}

/** A zip without the 64-bit fields that not every program reads (APPNOTE 6.3.10 §4.4.1.4). */
export const largestZip = 0xffff_ffff;
const mostEntries = 0xfffe;

/** Whether files with these sizes go into one zip; names count at their longest. */
export function fitsZip(sizes: readonly number[]): boolean {
  const heads = 22 + sizes.length * (30 + 46 + 2 * 1_020);
  return sizes.length <= mostEntries && sizes.reduce((sum, size) => sum + size, heads) <= largestZip;
}

/**
 * Where every byte of a zip lies (APPNOTE 6.3.10 §4.3): for each file its header and its bytes, then the list of
 * all. Files are stored, names are UTF-8, every file has the time `at`, in UTC.
 */
export function zipLayout(entries: readonly ZipEntry[], at: Date): ZipLayout {
  const parts: ZipPart[] = [];
  const listed: Uint8Array[] = [];
  let end = 0;
  const add = (bytes: Uint8Array): void => {
    parts.push({ kind: 'made', start: end, bytes });
    end += bytes.length;
  };
  entries.forEach((entry, index) => {
    listed.push(listEntry(entry, end, at));
    add(localHeader(entry, at));
    parts.push({ kind: 'entry', start: end, entry: index, length: entry.bytes });
    end += entry.bytes;
  });
  const listStart = end;
  for (const bytes of listed) add(bytes);
  add(endOfList(entries.length, listStart, end - listStart));
  return { bytes: end, parts };
}

function localHeader(entry: ZipEntry, at: Date): Uint8Array {
  const name = new TextEncoder().encode(entry.name);
  const { bytes, view } = record(30 + name.length, 0x04034b50);
  facts(view, 4, entry, { at, nameLength: name.length });
  bytes.set(name, 30);
  return bytes;
}

function listEntry(entry: ZipEntry, offset: number, at: Date): Uint8Array {
  const name = new TextEncoder().encode(entry.name);
  const { bytes, view } = record(46 + name.length, 0x02014b50);
  // Made by a Unix-like system, so that names are read as they are; version 2.0.
  view.setUint16(4, (3 << 8) | 20, true);
  facts(view, 6, entry, { at, nameLength: name.length });
  // A plain file that everybody may read.
  view.setUint32(38, 0o100644 * 0x10000, true);
  view.setUint32(42, offset, true);
  bytes.set(name, 46);
  return bytes;
}

/** What both records of a file say, in the same order. */
function facts(
  view: DataView,
  start: number,
  { bytes, crc32 }: ZipEntry,
  { at, nameLength }: { at: Date; nameLength: number },
): void {
  view.setUint16(start, 20, true);
  view.setUint16(start + 2, 0x0800, true);
  view.setUint16(start + 4, 0, true);
  view.setUint16(
    start + 6,
    (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1),
    true,
  );
  const year = Math.max(0, at.getUTCFullYear() - 1980);
  view.setUint16(start + 8, (year << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate(), true);
  view.setUint32(start + 10, crc32, true);
  view.setUint32(start + 14, bytes, true);
  view.setUint32(start + 18, bytes, true);
  view.setUint16(start + 22, nameLength, true);
}

function endOfList(entries: number, start: number, length: number): Uint8Array {
  const { bytes, view } = record(22, 0x06054b50);
  view.setUint16(8, entries, true);
  view.setUint16(10, entries, true);
  view.setUint32(12, length, true);
  view.setUint32(16, start, true);
  return bytes;
}

function record(length: number, signature: number): { bytes: Uint8Array; view: DataView } {
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signature, true);
  return { bytes, view };
}
