import { z } from 'zod';
import { crc16 } from './crc16';

/** Bits of a payload: 40 of the token, 16 of its check. */
export const PAYLOAD_BITS = 56;

/** 40 random bits as 10 lower-case hex digits. Says nothing about anybody; the ledger knows whose it is. */
export const traceTokenSchema = z
  .string()
  .regex(/^[0-9a-f]{10}$/, 'a trace token is 10 lower-case hex digits');

export type TraceToken = z.infer<typeof traceTokenSchema>;

/** A new token from a source of random bytes, `(count) => bytes`. */
export function newTraceToken(randomBytes: (count: number) => Uint8Array): TraceToken {
  return toHex(randomBytes(5).subarray(0, 5));
}

/** Token and check as 7 bytes. Throws a ZodError if the token is malformed. */
export function encodePayload(token: TraceToken): Uint8Array {
  const payload = new Uint8Array(7);
  payload.set(fromHex(traceTokenSchema.parse(token)));
  const check = crc16(payload.subarray(0, 5));
  payload[5] = check >> 8;
  payload[6] = check & 0xff;
  return payload;
}

/** The token in 7 bytes, and whether its check fits; anything but 7 bytes never fits. */
export function decodePayload(payload: Uint8Array): { token: TraceToken; ok: boolean } {
  const body = payload.subarray(0, 5);
  const check = ((payload[5] ?? 0) << 8) | (payload[6] ?? 0);
  return { token: toHex(body), ok: payload.length === 7 && crc16(body) === check };
}

/** Token and check as 14 hex digits: what the XMP id holds. */
export function payloadHex(token: TraceToken): string {
  return toHex(encodePayload(token));
}

/** The same as people read it from the printed line and type it: `SV-3FA9C2D1E0-9F3C`. */
export function traceCode(token: TraceToken): string {
  const hex = payloadHex(token).toUpperCase();
  return `SV-${hex.slice(0, 10)}-${hex.slice(10)}`;
}

/** Every trace code in a text, each once. Blanks that a text extractor put inside are forgiven. */
export function findTraceCodes(text: string): { token: TraceToken; ok: boolean }[] {
  const found = new Map<string, { token: TraceToken; ok: boolean }>();
  for (const match of text.matchAll(/SV\s?-\s?([0-9A-F]{10})\s?-\s?([0-9A-F]{4})(?![0-9A-F])/gi)) {
    const hex = `${match[1] ?? ''}${match[2] ?? ''}`.toLowerCase();
    found.set(hex, decodePayload(fromHex(hex)));
  }
  return [...found.values()];
}

/** The payload's bits, most significant first. */
export function payloadBits(token: TraceToken): boolean[] {
  return [...encodePayload(token)].flatMap((byte) =>
    Array.from({ length: 8 }, (_, bit) => ((byte >> (7 - bit)) & 1) === 1),
  );
}

/** 56 bits back to a payload's token; `ok` says whether the check fits. */
export function decodeBits(bits: readonly boolean[]): { token: TraceToken; ok: boolean } {
  const payload = new Uint8Array(7);
  bits.forEach((bit, index) => {
    if (bit) payload[index >> 3] = (payload[index >> 3] ?? 0) | (0x80 >> (index & 7));
  });
  const decoded = decodePayload(payload);
  return { token: decoded.token, ok: decoded.ok && bits.length === PAYLOAD_BITS };
}

/** Hex digits to bytes; an odd last digit is left out. */
export function fromHex(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
