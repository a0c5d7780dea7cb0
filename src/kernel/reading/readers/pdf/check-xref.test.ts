import { PDFContext } from '@cantoo/pdf-lib';
import { checkXref } from './check-xref';

const object = '1 0 obj\n<< >>\nendobj\n';

/** A table for the one object, at offset 0; always of the same length. */
function table(previous?: number): string {
  const way = previous === undefined ? ''.padEnd(12) : `/Prev ${String(previous).padStart(6, '0')}`;
  return `xref\n1 1\n0000000000 00000 n \ntrailer\n<< /Size 2 ${way} >>\nstartxref\n0\n%%EOF\n`;
}

const first = object.length;
const second = first + table().length;
const check = (...tables: string[]): string | undefined =>
  checkXref(Buffer.from(object + tables.join('')), 0, second, PDFContext.create());

it('follows older cross-references to their end', () => {
  expect(check(table(), table(first))).toBeUndefined();
});

it('names cross-references that lead to each other in a circle', () => {
  expect(check(table(second), table(first))).toBe('its cross-references lead to each other in a circle');
});
