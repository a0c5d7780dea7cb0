import type { DraftFile, DraftVersion } from '../contract';
import { releaseObjections } from './release-objections';

const file = (over: Partial<DraftFile> = {}): DraftFile => ({
  fileId: 'f',
  name: 'skirt.pdf',
  role: 'template',
  format: 'pdf',
  pageFormat: 'A4',
  language: 'en',
  sha256: 'a'.repeat(64),
  bytes: 10,
  vaultKey: 'files/a',
  verdict: 'pass',
  master: null,
  ...over,
});

const version = (over: Partial<DraftVersion> = {}): DraftVersion => ({
  versionId: 'v',
  patternId: 'p',
  patternTitle: 'Skirt',
  craft: 'sewing',
  label: '1.1.0',
  state: 'ready',
  code: 'ABCDEFGH',
  changelog: [{ locale: 'en', text: 'Seam allowance corrected' }],
  errata: [],
  files: [file()],
  ...over,
});

const codes = (given: DraftVersion, highest: string | null = '1.0.0') =>
  releaseObjections(given, highest).map(({ code }) => code);

it('has nothing against a complete version', () => {
  expect(codes(version())).toEqual([]);
  expect(codes(version({ changelog: [] }), null)).toEqual([]);
});

it.each([
  [version({ state: 'draft' }), 'version/not-ready'],
  [version({ state: 'preparing' }), 'version/not-ready'],
  [version({ state: 'superseded' }), 'version/already-released'],
  [version({ label: '1.0.0' }), 'version/label-not-higher'],
  [version({ label: '0.9.9' }), 'version/label-not-higher'],
  [version({ files: [] }), 'version/no-files'],
  [version({ files: [file({ role: 'cover' })] }), 'version/no-files'],
  [version({ files: [file(), file({ name: 'other.pdf' })] }), 'version/twin-files'],
  [version({ changelog: [] }), 'version/no-changelog'],
])('case %#: %s', (given, code) => {
  expect(codes(given)).toEqual([code]);
});

it('tells files apart by page format and language', () => {
  expect(
    codes(version({ files: [file(), file({ pageFormat: 'Letter' }), file({ language: 'de' })] })),
  ).toEqual([]);
});
