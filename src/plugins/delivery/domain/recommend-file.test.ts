import { deviceOf, homePaper, rankFiles, useOf, type OfferedFile } from './recommend-file';

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

it.each([
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Mobile/15E148 Safari/604.1', 'phone'],
  ['Mozilla/5.0 (Linux; Android 16; Pixel 10) Chrome/150.0 Mobile Safari/537.36', 'phone'],
  ['Mozilla/5.0 (Linux; Android 16; SM-X910) Chrome/150.0 Safari/537.36', 'tablet'],
  ['Mozilla/5.0 (iPad; CPU OS 17_0 like Mac OS X) Mobile/15E148 Safari/604.1', 'tablet'],
  ['Mozilla/5.0 (X11; Linux x86_64) Chrome/150.0 Safari/537.36', 'computer'],
  ['', 'computer'],
])('%s is a %s', (userAgent, device) => {
  expect(deviceOf(userAgent)).toBe(device);
});

it('knows what each file is for', () => {
  const use = (change: Partial<OfferedFile>) => useOf(file('f', change));
  expect(use({ pageFormat: 'A4' })).toBe('home');
  expect(use({ pageFormat: 'A0' })).toBe('copy-shop');
  expect(use({ pageFormat: 'projector' })).toBe('projector');
  expect(use({ role: 'instructions', pageFormat: 'A4' })).toBe('read');
  expect(use({ role: 'cut-file', format: 'svg' })).toBe('machine');
  expect(use({ format: 'dxf' })).toBe('machine');
});

it('recommends on a phone what can be read there, and what somebody says they want everywhere', () => {
  const german = { country: 'DE', locale: 'de' };
  const given = [...files, file('beam', { pageFormat: 'projector' })];
  const best = (...how: Parameters<typeof rankFiles>[2][]) => rankFiles(given, german, ...how)[0]?.name;
  expect(best({ device: 'phone' })).toBe('words-a4');
  expect(best({ device: 'computer' })).toBe('a4');
  expect(best({ device: 'phone', wanted: 'home' })).toBe('a4');
  expect(best({ device: 'phone', wanted: 'copy-shop' })).toBe('a0');
  expect(best({ device: 'computer', wanted: 'projector' })).toBe('beam');
});
