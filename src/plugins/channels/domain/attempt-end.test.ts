import { DomainError } from '../../../kernel/errors/domain-error';
import { outcomeOfError, outcomeOfStatus } from './answer-outcome';
import { attemptEnd, mostTries } from './attempt-end';

it.each([
  [200, 'sent'],
  [204, 'sent'],
  [301, 'failed'],
  [400, 'failed'],
  [404, 'failed'],
  [410, 'failed'],
  [408, 'later'],
  [429, 'later'],
  [500, 'later'],
  [503, 'later'],
])('an answer of %d means %s', (status, kind) => {
  expect(outcomeOfStatus(status)).toMatchObject({ kind, status });
});

it.each([
  ['http/timeout', true, 'lost'],
  ['http/no-answer', true, 'lost'],
  ['http/no-answer', false, 'later'],
  ['http/unknown-host', false, 'later'],
  ['http/circuit-open', false, 'later'],
  ['http/private-address', undefined, 'failed'],
  ['http/bad-url', undefined, 'failed'],
])('%s, arrived perhaps: %s, means %s', (code, mayHaveArrived, kind) => {
  const error = new DomainError(code, 'Reason.', { details: { mayHaveArrived } });
  expect(outcomeOfError(error)).toEqual({ kind, reason: 'Reason.' });
});

it('lets bugs through', () => {
  expect(() => outcomeOfError(new TypeError('no'))).toThrow(TypeError);
});

it('gives up at the last try, saying that it may have arrived', () => {
  const later = { kind: 'later', reason: 'Busy.' } as const;
  const lost = { kind: 'lost', reason: 'Silence.' } as const;
  expect(attemptEnd(later, mostTries - 1)).toBe(later);
  expect(attemptEnd(later, mostTries)).toEqual({ kind: 'failed', reason: 'Given up after 8 tries: Busy.' });
  expect(attemptEnd(lost, mostTries)).toMatchObject({
    kind: 'failed',
    reason: expect.stringContaining('may have arrived') as string,
  });
  expect(attemptEnd({ kind: 'sent' }, mostTries)).toEqual({ kind: 'sent' });
});
