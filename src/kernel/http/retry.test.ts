import fc from 'fast-check';
import { createCircuitBreaker } from './circuit-breaker';
import { backoffMs, isIdempotent, isPassing, readRetryAfter } from './retry';

const now = new Date('2026-11-23T09:00:00Z');

it.each([
  [undefined, null],
  ['', null],
  ['120', 120_000],
  [' 3 ', 3_000],
  ['Mon, 23 Nov 2026 09:00:30 GMT', 30_000],
  ['Mon, 23 Nov 2026 08:00:00 GMT', 0],
  ['soon', null],
  ['-5', null],
  ['99999999999', null],
])('reads Retry-After %j as %j', (header, ms) => {
  expect(readRetryAfter(header, now)).toBe(ms);
});

it('backs off within growing bounds, never beyond half a minute', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 40 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (attempt, random) => {
        const ms = backoffMs(attempt, random);
        expect(ms).toBeGreaterThanOrEqual(0);
        expect(ms).toBeLessThanOrEqual(Math.min(30_000, 500 * 2 ** (attempt - 1)));
      },
    ),
  );
  expect([1, 2, 3, 9].map((attempt) => backoffMs(attempt, 1))).toEqual([500, 1_000, 2_000, 30_000]);
});

it('knows what may be repeated', () => {
  expect(['get', 'HEAD', 'PUT', 'DELETE', 'POST', 'PATCH'].map(isIdempotent)).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
  expect([200, 301, 400, 404, 429, 500, 501, 503].map(isPassing)).toEqual([
    false,
    false,
    false,
    false,
    true,
    true,
    false,
    true,
  ]);
});

it('opens a host’s circuit after failures in a row, lets one try after the rest, and closes on success', () => {
  let time = 0;
  const breaker = createCircuitBreaker({ threshold: 3, restMs: 1_000, now: () => time });
  const pass = { kind: 'pass' };
  breaker.failed('a');
  breaker.failed('a');
  breaker.succeeded('a');
  breaker.failed('a');
  breaker.failed('a');
  expect(breaker.enter('a')).toEqual(pass);
  breaker.failed('a');
  expect(breaker.enter('a')).toEqual({ kind: 'open', retryAfterMs: 1_000 });
  expect(breaker.enter('b')).toEqual(pass);
  time = 1_000;
  expect(breaker.enter('a')).toEqual(pass);
  expect(breaker.enter('a')).toMatchObject({ kind: 'open' });
  breaker.failed('a');
  expect(breaker.enter('a')).toEqual({ kind: 'open', retryAfterMs: 1_000 });
  time = 2_000;
  expect(breaker.enter('a')).toEqual(pass);
  breaker.succeeded('a');
  expect([breaker.enter('a'), breaker.enter('a')]).toEqual([pass, pass]);
});

it('forgets the host that failed longest ago when a thousand others failed', () => {
  const breaker = createCircuitBreaker({ threshold: 1, restMs: 1_000, now: () => 0 });
  for (let host = 0; host <= 1_000; host += 1) breaker.failed(String(host));
  expect(breaker.enter('0')).toEqual({ kind: 'pass' });
  expect(breaker.enter('1')).toMatchObject({ kind: 'open' });
});
