import type { PDFContext, PDFRef } from '@cantoo/pdf-lib';

/** Where a marker was found in the finished file: first byte of its slot. */
export type SlotPlaces = { kind: 'found'; offsets: number[] } | { kind: 'lost' };

/** Digits of a marker's number, in base 36. */
const DIGITS = 4;

/**
 * Markers of one master: `SV`, eight hex digits of the file's hash, a number. They stand at the beginning of every
 * slot until the file is written, and tell where the slot came to lie.
 */
export function slotMarkers(fileHash: string) {
  const prefix = `SV${fileHash.slice(0, 8)}`;
  let count = 0;
  return {
    /** A new marker of 14 characters; markers are numbered in the order they were asked for. */
    next(): string {
      count += 1;
      return `${prefix}${(count - 1).toString(36).padStart(DIGITS, '0')}`;
    },
    /** Places of all markers by number; `lost` unless each is there exactly once. */
    find(bytes: Buffer): SlotPlaces {
      const offsets: number[] = [];
      let seen = 0;
      for (let at = bytes.indexOf(prefix); at >= 0; at = bytes.indexOf(prefix, at + 1)) {
        const number = parseInt(
          bytes.toString('latin1', at + prefix.length, at + prefix.length + DIGITS),
          36,
        );
        offsets[number] = at;
        seen += 1;
      }
      const complete =
        seen === count &&
        Array.from({ length: count }, (_, number) => offsets[number]).every((at) => at !== undefined);
      return complete ? { kind: 'found', offsets } : { kind: 'lost' };
    },
  };
}

/** An uncompressed stream of exactly `length` bytes: the marker as a comment, then blanks. */
export function slotStream(
  context: PDFContext,
  marker: string,
  length: number,
  dict: Record<string, unknown> = {},
): PDFRef {
  const stream = context.stream(
    `%${marker}\n`.padEnd(length, ' '),
    dict as Parameters<PDFContext['stream']>[1],
  );
  return context.register(stream);
}
