import fc from 'fast-check';
import type { ChannelFit, Finding } from '../contract';
import { channelProfile, type ChannelProfile } from '../profiles-contract';
import { builtInChannels } from './channel-profiles';
import { channelFitness, type FittedFile } from './channel-fitness';

const file = (over: Partial<FittedFile> = {}): FittedFile => ({
  name: 'a.pdf',
  role: 'template',
  format: 'pdf',
  bytes: 1_000,
  findings: [],
  picture: null,
  ...over,
});
const files = (count: number, over: Partial<FittedFile> = {}) =>
  Array.from({ length: count }, (_, index) => file({ name: `${String(index)}.pdf`, ...over }));
const builtIn = (key: string): ChannelProfile => {
  const found = builtInChannels.find(({ channel }) => channel === key);
  if (found === undefined) throw new Error(`No channel ${key}`);
  return found;
};
const fit = (
  channel: string | Partial<ChannelProfile>,
  all: FittedFile[],
  craft: string | null = 'sewing',
): ChannelFit =>
  channelFitness(
    { craft, files: all },
    typeof channel === 'string'
      ? builtIn(channel)
      : channelProfile.parse({ channel: 'shop', title: 'Shop', ...channel }),
  );
const said = ({ verdict, reasons }: ChannelFit) => [
  verdict,
  ...reasons.map(({ rule, level, file: name, value, limit }) => [rule, level, name, value, limit].join(' ')),
];

describe('channelFitness', () => {
  it.each<[string, ChannelFit, string[]]>([
    ['five files of 20 MB', fit('etsy', files(5, { bytes: 20_000_000 })), ['fit']],
    ['six files', fit('etsy', files(6)), ['unfit', 'files refuses  6 5']],
    [
      'one byte more',
      fit('etsy', [file({ bytes: 20_000_001 }), file()]),
      ['unfit', 'fileBytes refuses a.pdf 20000001 20000000'],
    ],
    [
      'drawings, which are one zip',
      fit('etsy', [...files(4), ...files(9, { format: 'svg' }), ...files(2, { format: 'DXF' })]),
      ['fit'],
    ],
    [
      'drawings too large together',
      fit('etsy', files(3, { format: 'svg', bytes: 7_000_000 })),
      ['unfit', 'fileBytes refuses  21000000 20000000'],
    ],
    [
      'a cover, which is not sold',
      fit('etsy', [...files(5), file({ role: 'cover', format: 'png' })]),
      ['fit'],
    ],
    ['a knitting PDF', fit('ravelry', [file()], 'knitting'), ['fit']],
    [
      '50 MB and a byte',
      fit('ravelry', [file({ bytes: 50_000_001 })], 'crochet'),
      ['unfit', 'fileBytes refuses a.pdf 50000001 50000000'],
    ],
    [
      'a chart as picture',
      fit('ravelry', [file(), file({ name: 'c.png', format: 'png' })], 'knitting'),
      ['unfit', 'fileFormats refuses c.png png pdf'],
    ],
    ['a sewing pattern', fit('ravelry', [file()]), ['unfit', 'crafts refuses  sewing knitting, crochet']],
    ['a craft nobody named', fit('ravelry', [file()], null), ['fit']],
    ['anything on the own site', fit('website', files(30, { bytes: 190_000_000 })), ['fit']],
    ['a download', fit('amazon-handmade', [file()]), ['unfit', 'files refuses  1 0']],
    ['nothing but a cover', fit('website', [file({ role: 'cover' })]), ['unfit', 'files refuses  0 ']],
  ])('of %s', (_what, found, expected) => {
    expect(said(found)).toEqual(expected);
  });

  it('leaves out what does not fit where the profile says so, as long as something is left', () => {
    const leaving = { mostFiles: 2, mostBytes: 5_000, formats: ['pdf'], leavesOut: true };
    expect(fit(leaving, files(3)).verdict).toBe('fit-with-warnings');
    expect(fit(leaving, [file(), file({ bytes: 9_000 }), file({ format: 'svg' })]).verdict).toBe(
      'fit-with-warnings',
    );
    expect(fit(leaving, [file({ bytes: 9_000 })]).verdict).toBe('unfit');
    expect(fit(leaving, [file({ format: 'svg' })]).verdict).toBe('unfit');
    expect(fit({ ...leaving, mostFiles: 0 }, [file()]).verdict).toBe('unfit');
  });

  it('takes no file with an error, and tells the warnings that the channel asks for', () => {
    const finding = (rule: string, severity: Finding['severity']): Finding => ({
      rule,
      severity,
      message: rule,
    });
    const found = [finding('pdf-fonts', 'warning'), finding('pdf-no-words', 'warning')];
    expect(fit({}, [file({ findings: found })]).verdict).toBe('fit');
    expect(said(fit({ severities: { 'pdf-fonts': 'warning' } }, [file({ findings: found })]))).toEqual([
      'fit-with-warnings',
      'finding warns a.pdf pdf-fonts ',
    ]);
    expect(fit({}, [file({ findings: [finding('pdf-scale', 'error')] })]).verdict).toBe('unfit');
  });

  it('looks at the cover where the profile names its shape', () => {
    const cover = (width: number, height: number) => [
      file(),
      file({ role: 'cover', picture: { width, height } }),
    ];
    const square = { coverRatio: { least: 0.9, most: 1.1 }, coverPixels: 1_000 };
    expect(fit(square, cover(1_000, 1_000)).verdict).toBe('fit');
    expect(said(fit(square, cover(1_600, 900)))).toEqual([
      'fit-with-warnings',
      'coverRatio warns a.pdf 1600 × 900 px 0.9 – 1.1',
      'coverPixels warns a.pdf 1600 × 900 px 1000',
    ]);
    expect(fit({ coverRatio: { least: null, most: null } }, cover(9, 1)).verdict).toBe('fit');
  });

  it('is never better with one more file', () => {
    const rank = { fit: 0, 'fit-with-warnings': 1, unfit: 2 };
    const any = fc.record({
      name: fc.string(),
      role: fc.constantFrom('template' as const, 'instructions' as const),
      format: fc.constantFrom('pdf', 'svg', 'png'),
      bytes: fc.integer({ min: 1, max: 60_000_000 }),
      findings: fc.constant([]),
      picture: fc.constant(null),
    });
    fc.assert(
      fc.property(
        fc.array(any, { minLength: 1, maxLength: 8 }),
        any,
        fc.constantFrom(...builtInChannels),
        (some, more, channel) => {
          const about = { craft: 'knitting' };
          const before = channelFitness({ ...about, files: some }, channel).verdict;
          const after = channelFitness({ ...about, files: [...some, more] }, channel).verdict;
          expect(rank[after]).toBeGreaterThanOrEqual(rank[before]);
        },
      ),
    );
  });

  it('says of every limit where it comes from and when that was read', () => {
    for (const { source, read } of builtInChannels) {
      expect(source).not.toBe('');
      expect(read).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });
});
