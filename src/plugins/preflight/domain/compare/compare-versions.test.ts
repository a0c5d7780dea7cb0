import { pdfOf, scanOf, imageOf, lineOf, type PdfFacts } from '../facts-for-tests.suite';
import { readChangelog } from './changelog';
import { compareVersions, type ComparedFile } from './compare-versions';

/** A row of a table, its words 25 mm apart. */
const row = (y: number, ...cells: string[]) => cells.map((text, index) => lineOf(text, 20 + index * 25, y));
const page = (hip = '98', allowance = 'The seam allowance of 1 cm is included.') =>
  scanOf({
    lines: [
      lineOf('5 cm', 60, 64),
      ...row(200, 'Size', 'S', 'M', 'L'),
      ...row(193, 'Bust', '84', '92', '100'),
      ...row(186, 'Hip', '90', hip, '106'),
      lineOf(allowance, 20, 150),
    ],
  });

function file(spoiled: Partial<PdfFacts>, more: Partial<ComparedFile> = {}): ComparedFile {
  return {
    fileId: 'f1',
    sha256: JSON.stringify(spoiled),
    name: 'linden.pdf',
    role: 'template',
    format: 'pdf',
    pageFormat: 'A4',
    language: 'en',
    facts: pdfOf(spoiled),
    ...more,
  };
}

const compare = (before: ComparedFile[], after: ComparedFile[], ...changelog: string[]) =>
  compareVersions(before, after, readChangelog(changelog)).differences;
const sound = file({ scans: [page()], pageCount: 4 });

describe('compareVersions', () => {
  it('finds nothing in the same, and asks nothing of the same bytes', () => {
    expect(compare([sound], [file({ scans: [page()], pageCount: 4 })])).toEqual([]);
    expect(compare([sound], [{ ...sound, facts: null }])).toEqual([]);
  });

  it('names the cell of a table that changed without a word', () => {
    const [found, ...others] = compare(
      [sound],
      [file({ scans: [page('96')], pageCount: 4 })],
      'Typing errors.',
    );
    expect(others).toEqual([]);
    expect(found).toEqual({
      rule: 'version-table-changed',
      severity: 'warning',
      message: 'In its table, “Hip” of size M was 98 and is now 96.',
      isMentioned: false,
      fileName: 'linden.pdf',
      fileId: 'f1',
      page: 1,
      was: 'Hip 90 98 106',
      now: 'Hip 90 96 106',
    });
  });

  it.each(['The hip was wrong.', 'Maßtabelle berichtigt.', 'Tableau des mesures corrigé.'])(
    'is told, not warned of, what the changelog says: %s',
    (said) => {
      expect(compare([sound], [file({ scans: [page('96')], pageCount: 4 })], said)).toMatchObject([
        { severity: 'info', isMentioned: true },
      ]);
    },
  );

  it('counts pages and reads the seam allowance', () => {
    const now = file({ scans: [page('98', 'A seam allowance of 1.5 cm is included.')], pageCount: 3 });
    expect(compare([sound], [now])).toMatchObject([
      { rule: 'version-pages-changed', was: '4 pages', now: '3 pages', severity: 'warning' },
      {
        rule: 'version-allowance-changed',
        was: 'The seam allowance of 1 cm is included.',
        now: 'A seam allowance of 1.5 cm is included.',
      },
    ]);
    const silent = file({ scans: [page('98', 'Sew.')], pageCount: 4 });
    expect(compare([sound], [silent])).toMatchObject([{ rule: 'version-allowance-changed', now: null }]);
  });

  it('sees sizes go and come in tables and layers', () => {
    const layers = (...names: string[]) => names.map((name) => ({ name, isShown: true }));
    const was = file({ layers: layers('Size S', 'Size M', 'Grid') });
    const now = file({ layers: layers('Size M', 'Size XL', 'Grid') });
    expect(compare([was], [now])).toMatchObject([
      { rule: 'version-sizes-changed', was: 'S, M', now: 'M, XL', severity: 'warning' },
    ]);
    expect(compare([was], [now], 'S makes way for XL')).toMatchObject([{ severity: 'warning' }]);
    expect(compare([was], [now], 'Other sizes')).toMatchObject([{ severity: 'info' }]);
    expect(compare([was], [file({})])).toEqual([]);
  });

  it('sees another scale, and a test square that is gone', () => {
    const scaled = scanOf({ boxes: [{ x: 40, y: 40, width: 48.5, height: 48.5 }] });
    const was = file({ scans: [scanOf()] });
    expect(compare([was], [file({ scans: [scaled] })])).toMatchObject([
      { rule: 'version-scale-changed', was: '100.0 % (5 cm)', now: '97.0 % (5 cm)', page: 1 },
    ]);
    expect(compare([was], [file({ scans: [scanOf({ boxes: [] })] })])).toMatchObject([
      { rule: 'version-scale-changed', now: null },
    ]);
  });

  it('warns of a file that is missing, tells one that is new, leaves covers alone', () => {
    const letter = file({}, { name: 'letter.pdf', pageFormat: 'Letter', fileId: 'f2' });
    const cover = file({}, { name: 'cover.jpg', role: 'cover', facts: imageOf() });
    expect(compare([sound, cover], [letter])).toMatchObject([
      { rule: 'version-file-missing', severity: 'warning', fileName: 'linden.pdf', fileId: null },
      { rule: 'version-file-new', severity: 'info', fileName: 'letter.pdf', fileId: 'f2' },
    ]);
    expect(compare([sound], [letter], 'US Letter instead of A4')).toMatchObject([
      { isMentioned: true, severity: 'info' },
      { isMentioned: true },
    ]);
  });

  it('says which files it could not compare', () => {
    const unknown = { ...sound, facts: null, sha256: 'other' };
    expect(compareVersions([sound], [unknown], readChangelog([]))).toEqual({
      differences: [],
      notCompared: ['linden.pdf'],
    });
  });
});
