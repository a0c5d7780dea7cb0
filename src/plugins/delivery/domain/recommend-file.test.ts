import { homePaper, rankFiles, type OfferedFile } from './recommend-file';

const file = (name: string, change: Partial<OfferedFile> = {}): OfferedFile => ({
  id: name,
  name,
  role: 'template',
  format: 'pdf',
  pageFormat: '',
  language: '',
  bytes: 1,
  ...change,
});
const files = [
  file('a0', { pageFormat: 'A0' }),
  file('letter', { pageFormat: 'Letter' }),
  file('a4', { pageFormat: 'A4' }),
  file('words-a4', { pageFormat: 'A4', role: 'instructions' }),
];
const first = (buyer: { country: string | null; locale: string }, given = files) =>
  rankFiles(given, buyer)[0]?.name;

it("knows the printer's paper by country, else by language", () => {
  expect(homePaper({ country: 'US', locale: 'de' })).toBe('Letter');
  expect(homePaper({ country: 'DE', locale: 'en-US' })).toBe('A4');
  expect(homePaper({ country: null, locale: 'en-CA' })).toBe('Letter');
  expect(homePaper({ country: null, locale: 'en' })).toBe('A4');
});

it('recommends the sheets for the printer at home', () => {
  expect(first({ country: 'US', locale: 'en' })).toBe('letter');
  expect(first({ country: 'DE', locale: 'de' })).toBe('a4');
});

it("puts the buyer's language before paper, and no language before another", () => {
  const spoken = [
    file('en', { language: 'en', pageFormat: 'A4' }),
    file('none'),
    file('de', { language: 'de' }),
  ];
  expect(rankFiles(spoken, { country: 'DE', locale: 'de' }).map(({ name }) => name)).toEqual([
    'de',
    'none',
    'en',
  ]);
});

it('keeps every file', () => {
  expect(rankFiles(files, { country: null, locale: 'en' })).toHaveLength(files.length);
  expect(rankFiles([], { country: null, locale: 'en' })).toEqual([]);
});
