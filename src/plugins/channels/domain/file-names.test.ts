import fc from 'fast-check';
import { fileNames } from './file-names';

it.each([
  [
    ['a.pdf', 'A.PDF', 'a.pdf'],
    ['a.pdf', 'A (2).PDF', 'a (3).pdf'],
  ],
  [['../../etc/passwd'], ['_.._etc_passwd']],
  [
    ['C:\\x.pdf', 'con.pdf', ''],
    ['C__x.pdf', 'file-con.pdf', 'file-'],
  ],
  [['fdp\u202Egnp.exe'], ['fdp_gnp.exe']],
])('%j become %j', (names, safe) => {
  expect(fileNames(names)).toEqual(safe);
});

it('leads nowhere and is never the same twice', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 300 }), { maxLength: 8 }), (names) => {
      const safe = fileNames(names);
      expect(new Set(safe.map((name) => name.toLowerCase())).size).toBe(names.length);
      for (const name of safe) expect(name).toMatch(/^[^./\\][^/\\]*$/u);
    }),
  );
});
