/** Which bytes to send, both ends counted in; `unsatisfiable` answers 416. */
export type ByteSelection =
  { kind: 'whole' } | { kind: 'part'; start: number; end: number } | { kind: 'unsatisfiable' };

/**
 * Reads `Range` and `If-Range` of a GET (RFC 9110 §13.1.5, §14). `etag` is the strong one of what would be sent.
 * Anything we need not understand (other units, several ranges, nonsense) asks for the whole, as the RFC allows.
 */
export function selectBytes(
  { range, ifRange }: { range: string; ifRange: string },
  { etag, bytes }: { etag: string; bytes: number },
): ByteSelection {
  const [, first, last] = /^bytes=\s*(\d*)\s*-\s*(\d*)\s*$/i.exec(range.trim()) ?? [];
  if (first === undefined || last === undefined || (first === '' && last === '')) return { kind: 'whole' };
  if (ifRange !== '' && ifRange.trim() !== etag) return { kind: 'whole' };
  if (first === '') return suffix(Number(last), bytes);
  const start = Number(first);
  if (last !== '' && Number(last) < start) return { kind: 'whole' };
  if (start >= bytes) return { kind: 'unsatisfiable' };
  return { kind: 'part', start, end: last === '' ? bytes - 1 : Math.min(Number(last), bytes - 1) };
}

function suffix(length: number, bytes: number): ByteSelection {
  if (length === 0) return { kind: 'unsatisfiable' };
  return { kind: 'part', start: Math.max(0, bytes - length), end: bytes - 1 };
}
