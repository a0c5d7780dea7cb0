import { httpStatus } from '../../src/kernel/errors/http-status';
import { findCodes } from './find-codes';
import { readDoc, tableUnder } from './markdown';

const page = readDoc('docs/errors.md');
const overHttp = tableUnder(page, 'Over HTTP');
const objections = tableUnder(page, 'In a release plan');
const elsewhere = tableUnder(page, 'At the start, on the command line, in the log');
const found = findCodes();

it('names every code of the source, once, and no other', () => {
  const told = [...overHttp, ...objections, ...elsewhere].map(([code]) => code);
  expect(told.sort()).toEqual([...new Set(found.map(({ code }) => code))].sort());
});

it('tells the status that each code answers with', () => {
  const statuses: Readonly<Record<string, number>> = httpStatus;
  const kinds = new Map(found.flatMap(({ code, kind }) => (kind === undefined ? [] : [[code, kind]])));
  const known = overHttp.filter(([code = '']) => kinds.has(code));
  expect(known.length).toBeGreaterThan(40);
  expect(known.map(([code, status]) => [code, status])).toEqual(
    known.map(([code = '']) => [code, String(statuses[kinds.get(code) ?? ''])]),
  );
});

it.each(['preflight', 'orders', 'delivery'])('names the codes of %s in its README too', (plugin) => {
  const own = found.filter(
    ({ code, file }) => code.startsWith(`${plugin}/`) && file.startsWith(`src/plugins/${plugin}/`),
  );
  const told = tableUnder(readDoc(`src/plugins/${plugin}/README.md`), 'Error codes').map(([code]) => code);
  expect(told.sort()).toEqual([...new Set(own.map(({ code }) => code))].sort());
});
