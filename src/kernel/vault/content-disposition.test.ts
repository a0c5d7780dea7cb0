import fc from 'fast-check';
import { contentDisposition } from './content-disposition';

it.each([
  ['pattern.pdf', `attachment; filename="pattern.pdf"; filename*=UTF-8''pattern.pdf`],
  ['Größe 36.pdf', `attachment; filename="Gro_e 36.pdf"; filename*=UTF-8''Gr%C3%B6%C3%9Fe%2036.pdf`],
  ['型紙.pdf', `attachment; filename="__.pdf"; filename*=UTF-8''%E5%9E%8B%E7%B4%99.pdf`],
  ['a"b\\c/d:e.pdf', `attachment; filename="a_b_c_d_e.pdf"; filename*=UTF-8''a_b_c_d_e.pdf`],
  ["it's (1).pdf", `attachment; filename="it's (1).pdf"; filename*=UTF-8''it%27s%20%281%29.pdf`],
  ['invoice\u202efdp.exe', `attachment; filename="invoice_fdp.exe"; filename*=UTF-8''invoice_fdp.exe`],
  ['100%;x=1.pdf', `attachment; filename="100__x=1.pdf"; filename*=UTF-8''100%25%3Bx%3D1.pdf`],
  ['', `attachment; filename="file"; filename*=UTF-8''file`],
])('names %j', (filename, expected) => {
  expect(contentDisposition(filename)).toBe(expected);
});

it('is one header of plain characters for any name, and gives a well-formed name back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (filename) => {
      const header = contentDisposition(filename);
      expect(header).toMatch(
        /^attachment; filename="[\x20-\x21\x23-\x7e]*"; filename\*=UTF-8''[A-Za-z0-9%._~&+^`|{}=@#$-]*$/,
      );
      expect(decodeURIComponent(header.split("''").at(-1)!)).not.toMatch(/[\p{Cc}/\\]/u);
    }),
  );
});
