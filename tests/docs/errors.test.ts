import { httpStatus } from '../../src/kernel/errors/http-status';
import { findCodes } from './find-codes';
import { readDoc, tableUnder } from './markdown';
import { pluginNames } from './plugin-names';

const page = readDoc('docs/errors.md');
const rooms = [...page.matchAll(/^### (Room [a-z]+)$/gm)].map(([, heading = '']) => heading);
const overHttp = rooms.flatMap((heading) => tableUnder(page, heading));
const objections = tableUnder(page, 'In a release plan');
const elsewhere = tableUnder(page, 'At the start, on the command line, in the log');
const found = findCodes();

it('names every code of the source, once, and no other', () => {
  const told = [...overHttp, ...objections, ...elsewhere].map(([code]) => code);
  expect(told.sort()).toEqual([...new Set(found.map(({ code }) => code))].sort());
});

it('files every code under its room', () => {
  for (const heading of rooms) {
    for (const [code = ''] of tableUnder(page, heading)) expect(`Room ${code}`).toMatch(`${heading}/`);
  }
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

it.each(pluginNames)('names the codes of %s in its README too', (plugin) => {
  const own = found.filter(
    ({ code, file }) => code.startsWith(`${plugin}/`) && file.startsWith(`src/plugins/${plugin}/`),
  );
  if (own.length === 0) return;
  const told = tableUnder(readDoc(`src/plugins/${plugin}/README.md`), 'Error codes').map(([code]) => code);
  expect(told.sort()).toEqual([...new Set(own.map(({ code }) => code))].sort());
});
