import type { ChannelFit, FitReason } from '../../preflight/contract';
import type { Problem } from '../contract';
import { withFitProblems } from './fit-problems';

const reason = (over: Partial<FitReason>): FitReason => ({
  rule: 'files',
  level: 'refuses',
  file: null,
  value: 6,
  limit: 5,
  ...over,
});
const fit = (reasons: FitReason[], channel = 'etsy'): ChannelFit => ({
  channel,
  title: 'Etsy',
  verdict: 'unfit',
  reasons,
});
const left: Problem = { level: 'warns', rule: 'files', platform: 'etsy', value: 6, limit: 5 };
const words: Problem = { level: 'blocks', rule: 'title', platform: 'etsy', value: 150, limit: 140 };

describe('withFitProblems', () => {
  it('adds what keeps the files out, once a rule', () => {
    expect(withFitProblems([words, left], [fit([reason({})])], ['etsy'])).toEqual([
      words,
      { level: 'blocks', rule: 'files', platform: 'etsy', value: 6, limit: 5 },
    ]);
  });

  it('never makes a strict problem milder', () => {
    const strict: Problem = { ...left, level: 'blocks' };
    expect(withFitProblems([strict], [fit([reason({ level: 'warns' })])], ['etsy'])).toEqual([strict]);
  });

  it('names the largest file and every finding', () => {
    const reasons = [
      reason({ rule: 'fileBytes', file: 'a.pdf', value: 30, limit: 20 }),
      reason({ rule: 'fileBytes', file: 'b.pdf', value: 40, limit: 20 }),
      reason({ rule: 'finding', file: 'a.pdf', value: 'No fonts.', limit: null }),
      reason({ rule: 'finding', file: 'b.pdf', value: 'Blank.', limit: null, level: 'warns' }),
    ];
    expect(withFitProblems([], [fit(reasons)], ['etsy'])).toEqual([
      { level: 'blocks', rule: 'fileBytes', platform: 'etsy', value: 40, limit: 20 },
      {
        level: 'blocks',
        rule: 'finding',
        platform: 'etsy',
        value: 'a.pdf: No fonts. b.pdf: Blank.',
        limit: null,
      },
    ]);
  });

  it('does not speak of other channels', () => {
    expect(withFitProblems([], [fit([reason({})], 'ravelry')], ['etsy'])).toEqual([]);
  });
});
