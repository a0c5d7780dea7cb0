import fc from 'fast-check';
import { fromCells, portableColumns, portableRight, readCell, safeCell, toCells } from './portable-right';

const right = portableRight.parse({
  ...{ account: 'storefront', order: '1001', placed_at: '2026-11-25T10:00:00.000Z', currency: 'EUR' },
  ...{ buyer_email: 'mara@example.com', buyer_name: '=HYPERLINK("x")', locale: 'de-AT', country: 'AT' },
  ...{ line: '1', pattern: 'abc', title: 'Skirt', quantity: 2, price_minor: 950, tax_minor: 152 },
  ...{ licence: 'personal', state: 'active', granted_at: '2026-11-25T10:00:01.000Z' },
});

it('comes back from a spreadsheet as it went in', () => {
  const cells = toCells(right);
  expect(cells).toContain(`'=HYPERLINK("x")`);
  const row = Object.fromEntries(portableColumns.map((column, index) => [column, cells[index] ?? '']));
  expect(portableRight.parse(fromCells(row))).toEqual(right);
});

it('is never a formula, and loses no sign of any text', () => {
  const dangerous = fc.tuple(fc.constantFrom('', '=', '+', '-', '@', '\t', '\r', "'", '＝'), fc.string());
  fc.assert(
    fc.property(dangerous, ([first, rest]) => {
      const value = first + rest;
      expect(readCell(safeCell(value))).toBe(value);
      expect(safeCell(value)).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
    }),
  );
});
