import fc from 'fast-check';
import type { Candidate, Evidence } from '../../contract';
import { acceptance } from './beta';
import { groupSuggestions } from './group-suggestions';
import { newSuggestions } from './new-suggestions';
import { isTrusted, mayAcceptItself } from './self-accept';
import { evidenceKey, valueKey } from './value-key';

describe('how often editors agree', () => {
  // Quantiles of Beta(1 + a, 1 + r) at 2.5 %, from closed forms: Beta(n, 1) is p^(1/n), Beta(1, n) is 1 - (1 - p)^(1/n).
  it.each([
    [0, 0, 0.025],
    [50, 0, 0.025 ** (1 / 51)],
    [0, 9, 1 - 0.975 ** (1 / 10)],
  ])('%d accepted, %d rejected', (accepted, rejected, lower) => {
    expect(acceptance(accepted, rejected).lower).toBeCloseTo(lower, 9);
  });

  it('is symmetric, below its mean, and rises with every yes', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), (yes, no) => {
        const { mean, lower } = acceptance(yes, no);
        expect(lower).toBeGreaterThan(0);
        expect(lower).toBeLessThan(mean);
        expect(acceptance(yes + 1, no).lower).toBeGreaterThan(lower);
        expect(acceptance(yes, no + 1).lower).toBeLessThan(lower);
      }),
    );
  });
});

describe('accepting without an editor', () => {
  const sure = { isExplicit: true, confidence: 0.97 };
  const rule = { isOn: true, threshold: 0.9 };

  it.each([
    ['49 of 49 are too few', { accepted: 49, rejected: 0 }, false],
    ['50 of 50', { accepted: 50, rejected: 0 }, true],
    ['47 of 50 are not surely nine in ten', { accepted: 47, rejected: 3 }, false],
    ['480 of 500 are', { accepted: 480, rejected: 20 }, true],
  ])('%s', (_what, decided, expected) => {
    expect(isTrusted(decided, 0.9)).toBe(expected);
    expect(mayAcceptItself(sure, decided, rule)).toBe(expected);
  });

  it('needs the setting, an explicit statement and enough confidence', () => {
    const decided = { accepted: 500, rejected: 0 };
    expect(mayAcceptItself(sure, decided, { ...rule, isOn: false })).toBe(false);
    expect(mayAcceptItself({ ...sure, isExplicit: false }, decided, rule)).toBe(false);
    expect(mayAcceptItself({ ...sure, confidence: 0.85 }, decided, rule)).toBe(false);
  });
});

const quote = (text: string): Evidence => ({
  kind: 'quote',
  fileId: 'f',
  fileName: 'f',
  page: 1,
  quote: text,
});
const candidate = (term: string, text: string): Candidate => ({
  facet: 'garment',
  value: { kind: 'term', term },
  confidence: 0.9,
  isExplicit: true,
  evidence: [quote(text)],
});

describe('what is worth another look', () => {
  const earlier = (state: 'accepted' | 'rejected', text: string) => ({
    facet: 'garment',
    valueKey: 'garment-skirt',
    state,
    evidenceKey: evidenceKey([quote(text)]),
  });
  const again = candidate('garment-skirt', 'Linden  skirt');

  it('a rejection stands while the words stay the same, spaces and case aside', () => {
    expect(newSuggestions([again], [earlier('rejected', 'linden skirt')])).toEqual([]);
    expect(newSuggestions([again], [earlier('rejected', 'A skirt')])).toEqual([again]);
  });
  it('what was accepted is settled, whatever the words', () => {
    expect(newSuggestions([again], [earlier('accepted', 'A skirt')])).toEqual([]);
  });
  it('the same value twice is one', () => {
    expect(newSuggestions([again, candidate('garment-skirt', 'other')], [])).toEqual([again]);
  });
});

it('engines that agree are one line, surer than either, never certain', () => {
  const kept = (engine: 'rules' | 'openai', confidence: number) => ({
    id: engine,
    ...candidate('garment-skirt', 'Linden skirt'),
    engine,
    confidence,
    state: 'suggested' as const,
  });
  const [one, ...others] = groupSuggestions([kept('openai', 0.7), kept('rules', 0.8)]);
  expect(others).toEqual([]);
  expect(one).toMatchObject({ id: 'rules', engines: ['rules', 'openai'], confidence: 0.9 });
  expect(one?.evidence).toHaveLength(1);
  expect(groupSuggestions([kept('rules', 1), kept('openai', 1)])[0]?.confidence).toBeLessThan(1);
});

it('two values have one key exactly when they are the same', () => {
  expect(valueKey({ kind: 'gauge', stitches: 22, rows: null, cm: 10 })).not.toBe(
    valueKey({ kind: 'gauge', stitches: 22, rows: 10, cm: 10 }),
  );
  expect(valueKey({ kind: 'seam-allowance', mm: 15 })).toBe('15 mm');
});
