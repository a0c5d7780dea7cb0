/** What the last bytes say about a PDF. */
export interface FileEnd {
  /** Where the header `%PDF-` begins; offsets in the file count from here. */
  headerAt: number;
  /** The offset after the last `startxref`; null where there is none. */
  startXref: number | null;
  /** Why the file seems cut off; null where it is whole. */
  truncated: string | null;
}

/** Junk after the end is common and harmless (ISO 32000-1, annex H.3, note 18); more of the document is not junk. */
const TAIL = 1_024;

export function readFileEnd(bytes: Buffer): FileEnd {
  const headerAt = Math.max(0, bytes.subarray(0, TAIL).indexOf('%PDF-'));
  const startXref = readStartXref(bytes);
  return { headerAt, startXref, truncated: whyTruncated(bytes, headerAt, startXref) };
}

function readStartXref(bytes: Buffer): number | null {
  const at = bytes.lastIndexOf('startxref');
  const offset = /^startxref\s{1,20}(\d{1,12})/.exec(bytes.toString('latin1', Math.max(0, at), at + 60));
  return at < 0 || offset?.[1] === undefined ? null : Number(offset[1]);
}

function whyTruncated(bytes: Buffer, headerAt: number, startXref: number | null): string | null {
  const end = bytes.lastIndexOf('%%EOF');
  if (end < 0) return 'the end mark %%EOF is missing';
  const after = bytes.subarray(end + 5);
  if (after.length > TAIL && after.includes('endobj')) return 'objects go on after the last end mark %%EOF';
  const promised = linearizedLength(bytes.subarray(headerAt, headerAt + TAIL));
  if (promised !== null && promised > bytes.length) {
    return `it promises ${String(promised)} bytes and has ${String(bytes.length)}`;
  }
  if (startXref !== null && startXref >= bytes.length) return 'its cross-references lie beyond its end';
  return null;
}

/** A file made for the web says its own length at the start (ISO 32000-1, annex F.2). */
function linearizedLength(head: Buffer): number | null {
  const text = head.toString('latin1');
  const at = text.indexOf('/Linearized');
  const length = at < 0 ? null : /\/L\s{0,5}(\d{1,12})/.exec(text.slice(at, at + 400));
  return length?.[1] === undefined ? null : Number(length[1]);
}
