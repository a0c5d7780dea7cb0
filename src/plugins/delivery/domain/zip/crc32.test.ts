import fc from 'fast-check';
import zlib from 'node:zlib';
import { crc32, crc32OfJoined } from './crc32';

const bytes = fc.uint8Array({ maxLength: 3_000 });

it('is the one that everybody computes', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  fc.assert(fc.property(bytes, (given) => expect(crc32(given)).toBe(zlib.crc32(given))));
});

it('of two runs is that of the whole', () => {
  fc.assert(
    fc.property(bytes, bytes, (one, other) => {
      const whole = zlib.crc32(Buffer.concat([one, other]));
      expect(crc32OfJoined(zlib.crc32(one), zlib.crc32(other), other.length)).toBe(whole);
      expect(crc32(other, crc32(one))).toBe(whole);
    }),
  );
});

it('joins runs of gigabytes without reading them', () => {
  const million = Buffer.alloc(1_000_000);
  let whole = 0;
  for (let count = 0; count < 50; count += 1) whole = zlib.crc32(million, whole);
  expect(crc32OfJoined(0, crc32OfZeros(50_000_000), 50_000_000)).toBe(whole);
});

/** Halves again and again: what a run of zeros has is known from its halves. */
function crc32OfZeros(length: number): number {
  if (length <= 1_000) return zlib.crc32(Buffer.alloc(length));
  const half = Math.floor(length / 2);
  return crc32OfJoined(crc32OfZeros(half), crc32OfZeros(length - half), length - half);
}
