import { matchFiles, type Described } from './match-files';

const file = (name: string, more: Partial<Described> = {}): Described => ({
  name,
  sha256: name,
  role: 'template',
  format: 'pdf',
  pageFormat: 'A4',
  language: '',
  ...more,
});
const names = (before: Described[], after: Described[]) => {
  const { pairs, missing, added } = matchFiles(before, after);
  return {
    pairs: pairs.map((pair) => [pair.before.name, pair.after.name]),
    missing: missing.map(({ name }) => name),
    added: added.map(({ name }) => name),
  };
};

describe('matchFiles', () => {
  it('meets files of one role, format, paper and language, alike names first', () => {
    const before = [file('skirt v1.0.pdf'), file('lining v1.0.pdf')];
    const after = [file('lining-v1.1.pdf'), file('skirt_v1.1.pdf')];
    expect(names(before, after)).toEqual({
      pairs: [
        ['skirt v1.0.pdf', 'skirt_v1.1.pdf'],
        ['lining v1.0.pdf', 'lining-v1.1.pdf'],
      ],
      missing: [],
      added: [],
    });
  });

  it('meets the same bytes whatever they are called and said to be', () => {
    const before = [file('a.pdf', { sha256: 'x', pageFormat: 'A4' }), file('b.pdf')];
    const after = [file('b2.pdf'), file('c.pdf', { sha256: 'x', pageFormat: '' })];
    expect(names(before, after).pairs).toEqual([
      ['a.pdf', 'c.pdf'],
      ['b.pdf', 'b2.pdf'],
    ]);
  });

  it('another paper or language is another file', () => {
    const before = [file('a4.pdf'), file('en.pdf', { role: 'instructions', language: 'en' })];
    const after = [
      file('letter.pdf', { pageFormat: 'Letter' }),
      file('de.pdf', { role: 'instructions', language: 'de' }),
    ];
    expect(names(before, after)).toEqual({
      pairs: [],
      missing: ['a4.pdf', 'en.pdf'],
      added: ['letter.pdf', 'de.pdf'],
    });
  });

  it('where nobody said the paper, a file without rivals takes the place', () => {
    expect(names([file('old.pdf')], [file('new.pdf', { pageFormat: '' })]).pairs).toEqual([
      ['old.pdf', 'new.pdf'],
    ]);
    const two = [file('old.pdf'), file('older.pdf', { pageFormat: 'A0' })];
    expect(names(two, [file('new.pdf', { pageFormat: '' })]).pairs).toEqual([]);
  });
});
