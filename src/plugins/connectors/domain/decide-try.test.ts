import { decideTry, isGivenUp, type TryResult } from './decide-try';
import { mostTries } from './retry-schedule';

const facts = { triesBefore: 0, isPing: false, random: 0 };
const answered = (status: number, retryAfterMs: number | null = null): TryResult => ({
  kind: 'answered',
  status,
  retryAfterMs,
});
const lost: TryResult = { kind: 'lost', reason: 'no answer' };
const notSent: TryResult = { kind: 'not-sent', reason: 'refused' };

it.each([200, 201, 202, 204, 299])('takes %i as a yes', (status) => {
  expect(decideTry(answered(status), facts)).toEqual({ kind: 'sent', isTry: true });
});

it.each([301, 302, 307, 400, 401, 404, 429, 500, 502, 503, 504])('tries again after %i', (status) => {
  expect(decideTry(answered(status), facts)).toMatchObject({ kind: 'again', afterSeconds: 5, isTry: true });
});

it('waits as long as it is asked to', () => {
  expect(decideTry(answered(429, 3_600_000), facts)).toMatchObject({ kind: 'again', afterSeconds: 3_600 });
});

it('never sends again after 410', () => {
  expect(decideTry(answered(410), facts)).toMatchObject({ kind: 'failed', isGone: true });
});

it('tells an answer that was lost from a request that never left', () => {
  expect(decideTry(lost, facts)).toMatchObject({ kind: 'unknown', afterSeconds: 5 });
  expect(decideTry(notSent, facts)).toMatchObject({ kind: 'again', afterSeconds: 5 });
});

it.each([answered(500), lost, notSent])('gives up after the last try: %j', (result) => {
  const last = { ...facts, triesBefore: mostTries - 1 };
  expect(decideTry(result, last)).toMatchObject({ kind: 'failed', isGone: false });
  expect(decideTry(result, { ...last, triesBefore: mostTries - 2 })).not.toMatchObject({ kind: 'failed' });
});

it('tries a ping once', () => {
  expect(decideTry(answered(500), { ...facts, isPing: true })).toMatchObject({ kind: 'failed' });
});

it('counts no try where none was made, and spreads those that wait', () => {
  const postponed: TryResult = { kind: 'postponed', reason: 'rests', retryAfterMs: 30_000 };
  const first = decideTry(postponed, { ...facts, triesBefore: mostTries - 1 });
  expect(first).toMatchObject({ kind: 'again', isTry: false, afterSeconds: 60 });
  expect(decideTry(postponed, { ...facts, random: 1 })).toMatchObject({ afterSeconds: 300 });
});

it('gives an address up after five days of failures', () => {
  const now = new Date('2026-11-25T12:00:00Z');
  expect(isGivenUp(null, now)).toBe(false);
  expect(isGivenUp(new Date('2026-11-20T12:00:01Z'), now)).toBe(false);
  expect(isGivenUp(new Date('2026-11-20T12:00:00Z'), now)).toBe(true);
});
