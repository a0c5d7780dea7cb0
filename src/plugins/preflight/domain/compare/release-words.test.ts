import type { VersionDifference } from '../../contract';
import { silentChanges, toldChanges } from './release-words';

const before = { versionId: 'v', label: '1.3.0' };
const change = (isMentioned: boolean, message = 'It has another number of pages.'): VersionDifference => ({
  rule: 'version-pages-changed',
  severity: isMentioned ? 'info' : 'warning',
  message,
  isMentioned,
  fileName: 'linden.pdf',
  fileId: 'f',
  was: '4 pages',
  now: '3 pages',
});
const comparison = (...differences: VersionDifference[]) => ({ before, differences, notCompared: [] });

it('warns of what is silent and says what is told', () => {
  const compared = comparison(change(false), change(true));
  expect(silentChanges(compared)).toEqual([
    {
      level: 'warns',
      code: 'preflight/changed-silently',
      message:
        'linden.pdf: It has another number of pages. The changelog does not say so (compared with 1.3.0).',
    },
  ]);
  expect(toldChanges(compared)).toEqual([
    'Compared with 1.3.0, one thing in the files is different, as the changelog says.',
  ]);
});

it('says nothing of a first version, and counts what would be too long a list', () => {
  const first = { before: null, differences: [], notCompared: [] };
  expect([silentChanges(first), toldChanges(first)]).toEqual([[], []]);
  const many = comparison(
    ...Array.from({ length: 13 }, (_, index) => change(false, `No. ${String(index)}.`)),
  );
  expect(silentChanges(many)).toHaveLength(11);
  expect(silentChanges(many).at(-1)?.message).toMatch(/^3 more/);
});
