import fc from 'fast-check';
import { newCode, readCode, shownCode } from './code';

const random = (bytes: number) => Uint8Array.from({ length: bytes }, (_, index) => index * 37 + 5);

it('reads what it made, however a person copies it', () => {
  for (const kind of ['claim', 'mailed'] as const) {
    const code = newCode(kind, random);
    expect(readCode(kind, shownCode(code))).toBe(code);
    expect(readCode(kind, ` ${shownCode(code).toLowerCase().replaceAll('-', ' ')} `)).toBe(code);
  }
});

it('understands the letters that look like digits', () => {
  expect(readCode('mailed', 'oO-iI-lL-00')).toBe('00111100');
});

it('uses every sign alike', () => {
  const seen = new Set<string>();
  for (let byte = 0; byte < 256; byte += 1) seen.add(newCode('mailed', (n) => new Uint8Array(n).fill(byte)));
  expect(seen.size).toBe(32);
});

it('takes nothing else for a code', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
      const read = readCode('claim', typed);
      expect(read === undefined || /^[0-9A-HJKMNP-TV-Z]{16}$/.test(read)).toBe(true);
    }),
  );
  expect(readCode('claim', '1234-5678')).toBeUndefined();
  expect(readCode('mailed', 'UUUUUUUU')).toBeUndefined();
});
