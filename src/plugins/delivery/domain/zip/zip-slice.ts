import type { ZipLayout } from './zip-layout';

/** A piece of what a range asks for: bytes made here, or bytes of a file, both ends counted in. */
export type ZipPiece =
  { kind: 'made'; bytes: Uint8Array } | { kind: 'entry'; entry: number; start: number; end: number };

/** The pieces that make up the zip's bytes from `start` to `end`, both counted in. */
export function zipSlice({ parts }: ZipLayout, start: number, end: number): ZipPiece[] {
  return parts.flatMap((part): ZipPiece[] => {
    const length = part.kind === 'made' ? part.bytes.length : part.length;
    const from = Math.max(start, part.start) - part.start;
    const to = Math.min(end, part.start + length - 1) - part.start;
    if (from > to) return [];
    if (part.kind === 'made') return [{ kind: 'made', bytes: part.bytes.subarray(from, to + 1) }];
    return [{ kind: 'entry', entry: part.entry, start: from, end: to }];
  });
}
