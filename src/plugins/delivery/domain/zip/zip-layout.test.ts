import fc from 'fast-check';
import zlib from 'node:zlib';
import { entryNames } from './entry-names';
import { fitsZip, largestZip, zipLayout, type ZipEntry } from './zip-layout';
import { zipSlice } from './zip-slice';

const at = new Date('2026-11-25T16:45:30Z');
const file = fc.record({ name: fc.string({ unit: 'grapheme' }), bytes: fc.uint8Array({ maxLength: 300 }) });

function laidOut(files: { name: string; bytes: Uint8Array }[]) {
  const names = entryNames(files.map(({ name }) => name));
  const entries: ZipEntry[] = files.map(({ bytes }, index) => ({
    name: names[index] ?? '',
    bytes: bytes.length,
    crc32: zlib.crc32(bytes),
  }));
  const layout = zipLayout(entries, at);
  const read = (start: number, end: number) =>
    Buffer.concat(
      zipSlice(layout, start, end).map((piece) =>
        piece.kind === 'made' ? piece.bytes : files[piece.entry]!.bytes.subarray(piece.start, piece.end + 1),
      ),
    );
  return { layout, entries, read, whole: read(0, layout.bytes - 1) };
}

it('is a zip whose list names every file where it lies', () => {
  fc.assert(
    fc.property(fc.array(file, { maxLength: 8 }), (files) => {
      const { whole, layout, entries } = laidOut(files);
      expect(whole.length).toBe(layout.bytes);
      const end = whole.subarray(-22);
      expect(end.readUInt32LE(0)).toBe(0x06054b50);
      expect(end.readUInt16LE(10)).toBe(files.length);
      let list = end.readUInt32LE(16);
      files.forEach(({ bytes }, index) => {
        const nameLength = whole.readUInt16LE(list + 28);
        const offset = whole.readUInt32LE(list + 42);
        expect(whole.readUInt32LE(list)).toBe(0x02014b50);
        expect(whole.toString('utf8', list + 46, list + 46 + nameLength)).toBe(entries[index]?.name);
        expect(whole.readUInt32LE(offset)).toBe(0x04034b50);
        expect(whole.readUInt32LE(offset + 14)).toBe(zlib.crc32(bytes));
        const start = offset + 30 + whole.readUInt16LE(offset + 26);
        expect(whole.subarray(start, start + bytes.length).equals(Buffer.from(bytes))).toBe(true);
        list += 46 + nameLength;
      });
      expect(list).toBe(whole.length - 22);
    }),
  );
});

it('gives slices of itself', () => {
  fc.assert(
    fc.property(
      fc.array(file, { minLength: 1, maxLength: 4 }),
      fc.nat(),
      fc.nat(),
      (files, first, length) => {
        const { whole, read } = laidOut(files);
        const start = first % whole.length;
        const end = Math.min(whole.length - 1, start + (length % 500));
        expect(read(start, end).equals(whole.subarray(start, end + 1))).toBe(true);
      },
    ),
  );
});

it('is not offered where it would need 64-bit fields', () => {
  expect(fitsZip([100, 200])).toBe(true);
  expect(fitsZip([largestZip])).toBe(false);
  expect(fitsZip(Array.from({ length: 0xffff }, () => 1))).toBe(false);
});

it('has names that stay in their folder and meet nowhere', () => {
  expect(entryNames(['../../etc/passwd', 'a.pdf', 'A.pdf', '', '..', 'C:\\x.pdf', 'a\u202efdp.exe'])).toEqual(
    ['_.._etc_passwd', 'a.pdf', 'A (2).pdf', 'file', 'file (2)', 'C__x.pdf', 'a_fdp.exe'],
  );
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 20 }), (given) => {
      const names = entryNames(given);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(given.length);
      for (const name of names) expect(name).not.toMatch(/[/\\\p{Cc}]|^\.|^$/u);
    }),
  );
});
