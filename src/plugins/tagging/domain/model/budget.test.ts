import { costOf, mayAsk, type Budget } from './budget';

const budget: Budget = {
  jobTokens: 1_000,
  dailyTokens: 5_000,
  dailyCents: 1,
  inputCentsPerMillion: 100,
  outputCentsPerMillion: 400,
};
const wanted = { inputTokens: 600, outputTokens: 300 };

it.each([
  ['the first of the day', { tokens: 0, microcents: 0 }, true],
  ['to the last token', { tokens: 4_100, microcents: 0 }, true],
  ['one token too many', { tokens: 4_101, microcents: 0 }, false],
  ['to the last cent', { tokens: 0, microcents: 820_000 }, true],
  ['more than a cent', { tokens: 0, microcents: 820_001 }, false],
])('%s', (_what, today, expected) => {
  expect(mayAsk(budget, today, wanted)).toBe(expected);
});

it('one question has a bound of its own, and 0 cents set none in money', () => {
  expect(mayAsk(budget, { tokens: 0, microcents: 0 }, { inputTokens: 900, outputTokens: 200 })).toBe(false);
  expect(mayAsk({ ...budget, dailyCents: 0 }, { tokens: 0, microcents: 9e12 }, wanted)).toBe(true);
});

it('costs are exact', () => {
  expect(costOf(budget, wanted)).toBe(600 * 100 + 300 * 400);
});
