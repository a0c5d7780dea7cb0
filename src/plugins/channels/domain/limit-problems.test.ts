import fc from 'fast-check';
import { platforms, problemSchema, type FileFacts, type ListingDocument, type Platform } from '../contract';
import { fileProblems, limitProblems } from './limit-problems';
import { goodDocument } from './listing-document.fixture';
import { packPlan } from './pack-plan';
import { platformRules } from './platform-limits';

const file = (change: Partial<FileFacts> = {}): FileFacts => ({
  role: 'template',
  format: 'pdf',
  pageFormat: 'A4',
  language: '',
  bytes: 1_000,
  ...change,
});
const rulesOf = (document: ListingDocument, platform: Platform) =>
  limitProblems(document, platform).map(({ level, rule }) => `${rule} ${level}`);

it.each<[Platform, Partial<ListingDocument>, string[]]>([
  ['etsy', { title: 'x'.repeat(140) }, []],
  ['etsy', { title: 'x'.repeat(141) }, ['title blocks']],
  ['etsy', { title: '👗'.repeat(140) }, []],
  ['etsy', { title: 'Skirt & top & belt' }, ['titleOnce blocks']],
  ['etsy', { tags: Array.from({ length: 14 }, (_, index) => `tag ${index}`) }, ['tags blocks']],
  ['etsy', { tags: ['x'.repeat(21)] }, ['tag blocks']],
  ['etsy', { description: ' ' }, ['descriptionNeeded blocks']],
  ['etsy', { coverUrl: null }, ['coverNeeded blocks']],
  ['etsy', { files: Array.from({ length: 6 }, () => file()) }, ['files warns']],
  ['etsy', { files: [file(), file({ bytes: 20_000_001 })] }, ['fileBytes warns']],
  ['etsy', { files: [file({ bytes: 20_000_001 })] }, ['fileBytes blocks']],
  ['ravelry', {}, ['crafts blocks', 'fileFormats warns']],
  ['ravelry', { craft: 'knitting', files: [file({ bytes: 50_000_000 })] }, []],
  ['google-merchant', { pageUrl: null }, ['pageNeeded warns']],
  ['google-merchant', { coverUrl: null, description: '' }, ['descriptionNeeded warns', 'coverNeeded warns']],
  ['website', { coverUrl: null, pageUrl: null, tags: [] }, []],
  ['generic', { title: 'x'.repeat(300), files: Array.from({ length: 60 }, () => file()) }, []],
])('%s, where %j', (platform, change, rules) => {
  expect(rulesOf(goodDocument(change), platform)).toEqual(rules);
});

it('names value and limit', () => {
  expect(limitProblems(goodDocument({ title: 'x'.repeat(200) }), 'etsy')).toEqual([
    { level: 'blocks', rule: 'title', platform: 'etsy', value: 200, limit: 140 },
  ]);
  expect(fileProblems([file(), file({ format: 'svg' })], 'ravelry')).toEqual([
    { level: 'warns', rule: 'fileFormats', platform: 'ravelry', value: 'svg', limit: 'pdf' },
  ]);
});

it('has a source and a day for every limit, and blocks by known ones only', () => {
  for (const platform of platforms) {
    const { limits, sources, blocking } = platformRules[platform];
    expect(Object.keys(sources).sort()).toEqual(Object.keys(limits).sort());
    for (const { source, date } of Object.values(sources)) expect(`${source} ${date}`).toMatch(/ 20\d\d-/);
    for (const rule of blocking) expect(limits[rule]).toBeDefined();
  }
});

const anyFile = fc.record({
  role: fc.constantFrom('instructions', 'template', 'chart', 'cut-file'),
  format: fc.constantFrom('pdf', 'svg', 'dxf', 'png'),
  pageFormat: fc.constantFrom('A4', 'A0', 'Letter', ''),
  language: fc.constantFrom('', 'en', 'de'),
  bytes: fc.integer({ min: 1, max: 60_000_000 }),
});

it('packs every file once or says why not, and never more than the platform carries', () => {
  fc.assert(
    fc.property(fc.array(anyFile, { maxLength: 12 }), fc.constantFrom(...platforms), (files, platform) => {
      const { limits } = platformRules[platform];
      const { plain, zipped, left } = packPlan(files, limits);
      const all = [...plain, ...zipped, ...left.map((one) => one.file)];
      expect(all).toHaveLength(files.length);
      expect(new Set(all)).toEqual(new Set(files));
      expect(plain.length + Math.min(1, zipped.length)).toBeLessThanOrEqual(limits.files ?? Infinity);
      for (const { bytes } of plain) expect(bytes).toBeLessThanOrEqual(limits.fileBytes ?? Infinity);
      const together = zipped.reduce((sum, { bytes }) => sum + bytes, 0);
      expect(together).toBeLessThanOrEqual(limits.fileBytes ?? Infinity);
      for (const { format } of plain) expect(limits.zippedFormats ?? []).not.toContain(format);
      for (const problem of fileProblems(files, platform))
        expect(problemSchema.parse(problem)).toEqual(problem);
    }),
  );
});

it('gives the first places to what a buyer needs first', () => {
  const files = ['cut-file', 'chart', 'template', 'instructions'].map((role) => file({ role }));
  const { plain, left } = packPlan(files, { files: 2 });
  expect(plain.map(({ role }) => role)).toEqual(['instructions', 'template']);
  expect(left.map((one) => one.file.role)).toEqual(['chart', 'cut-file']);
});
