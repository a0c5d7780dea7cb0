import fc from 'fast-check';
import zlib from 'node:zlib';
import { overwrite } from '../stamping/stamp-stream';
import { copyCrc, stretchesBetween } from './copy-crc';

it('is that of the bytes which go out, wherever the slots lie', () => {
  const file = fc.uint8Array({ minLength: 1, maxLength: 2_000 });
  fc.assert(
    fc.property(
      file,
      fc.array(fc.tuple(fc.nat(40), fc.uint8Array({ minLength: 1, maxLength: 30 }))),
      (master, gaps) => {
        let at = 0;
        const patches = gaps.flatMap(([gap, bytes]) => {
          const offset = at + gap;
          at = offset + bytes.length;
          return at <= master.length ? [{ offset, bytes }] : [];
        });
        const slots = patches.map(({ offset, bytes }) => ({ offset, length: bytes.length }));
        const stretches = stretchesBetween(slots, master.length);
        const crcs = stretches.map(({ start, end }) => zlib.crc32(master.subarray(start, end + 1)));
        expect(copyCrc(crcs, patches, master.length)).toBe(zlib.crc32(overwrite(master, 0, patches)));
      },
    ),
  );
});

it('of a file without slots is its own', () => {
  expect(stretchesBetween([], 5)).toEqual([{ start: 0, end: 4 }]);
  expect(copyCrc([7], [], 5)).toBe(7);
});
