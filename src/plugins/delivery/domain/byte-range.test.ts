import fc from 'fast-check';
import { selectBytes } from './byte-range';

const etag = '"abc"';
const select = (range: string, ifRange = '', bytes = 1_000) =>
  selectBytes({ range, ifRange }, { etag, bytes });

it.each([
  ['bytes=0-0', { kind: 'part', start: 0, end: 0 }],
  ['bytes=0-', { kind: 'part', start: 0, end: 999 }],
  ['bytes=999-', { kind: 'part', start: 999, end: 999 }],
  ['bytes=500-5000', { kind: 'part', start: 500, end: 999 }],
  ['bytes=-1', { kind: 'part', start: 999, end: 999 }],
  ['bytes=-5000', { kind: 'part', start: 0, end: 999 }],
  ['BYTES= 1 - 2 ', { kind: 'part', start: 1, end: 2 }],
  ['bytes=1000-', { kind: 'unsatisfiable' }],
  ['bytes=1000-2000', { kind: 'unsatisfiable' }],
  ['bytes=-0', { kind: 'unsatisfiable' }],
  ['', { kind: 'whole' }],
  ['bytes=-', { kind: 'whole' }],
  ['bytes=5-2', { kind: 'whole' }],
  ['bytes=0-1,5-6', { kind: 'whole' }],
  ['pages=1-2', { kind: 'whole' }],
  ['bytes=1e3-', { kind: 'whole' }],
])('%s', (range, selection) => {
  expect(select(range)).toEqual(selection);
});

it('continues only what has not changed since', () => {
  expect(select('bytes=5-', etag)).toEqual({ kind: 'part', start: 5, end: 999 });
  expect(select('bytes=5-', '"other"')).toEqual({ kind: 'whole' });
  expect(select('bytes=5-', `W/${etag}`)).toEqual({ kind: 'whole' });
  expect(select('bytes=5-', 'Mon, 23 Nov 2026 12:00:00 GMT')).toEqual({ kind: 'whole' });
});

it('never leaves the file, whatever is asked', () => {
  fc.assert(
    fc.property(
      fc.nat(),
      fc.nat(),
      fc.integer({ min: 1, max: 5_000 }),
      fc.string(),
      (first, last, bytes, junk) => {
        for (const range of [
          `bytes=${first}-${last}`,
          `bytes=${first}-`,
          `bytes=-${last}`,
          `bytes=${junk}`,
        ]) {
          const found = select(range, '', bytes);
          if (found.kind !== 'part') continue;
          expect(found.start).toBeGreaterThanOrEqual(0);
          expect(found.end).toBeGreaterThanOrEqual(found.start);
          expect(found.end).toBeLessThan(bytes);
        }
      },
    ),
  );
});
