import Stripe from 'stripe';
import { verifyStripe } from './verify-stripe';

const now = new Date('2026-11-25T12:00:00Z');
const seconds = now.getTime() / 1000;
const [current, previous] = ['whsec_current_0123456789', 'whsec_previous_0123456789'];
const payload = JSON.stringify({ id: 'evt_1', object: 'event', type: 'refund.created' });
const body = Buffer.from(payload);
const sign = (over: { secret?: string; timestamp?: number; payload?: string } = {}) =>
  Stripe.webhooks.generateTestHeaderString({ payload, secret: current, timestamp: seconds, ...over });
const verify = (signature: string, bytes = body, secrets: string[] = [current, previous]) =>
  verifyStripe(signature, bytes, { secrets, now }).kind;

it('takes what either secret in force has signed', () => {
  expect(verifyStripe(sign(), body, { secrets: [current], now })).toEqual({
    kind: 'genuine',
    event: JSON.parse(payload) as unknown,
  });
  expect(verify(sign({ secret: previous }))).toBe('genuine');
  expect(verify(sign({ secret: previous }), body, [current])).toBe('bad-signature');
});

it.each([
  [-301, 'stale'],
  [-300, 'genuine'],
  [0, 'genuine'],
  [300, 'genuine'],
  [301, 'stale'],
])('a signature of %i seconds from now is %s', (ahead, verdict) => {
  expect(verify(sign({ timestamp: seconds + ahead }))).toBe(verdict);
});

it('is not fooled by a second time beside the one that was signed', () => {
  const old = sign({ timestamp: seconds - 4_000 });
  expect(verify(`t=${seconds},${old}`)).toBe('stale');
  expect(verify(`${old},t=${seconds}`)).toBe('bad-signature');
});

it('refuses forgeries, other bytes, other schemes and nothing at all', () => {
  expect(verify(sign({ secret: 'whsec_somebody_elses_one' }))).toBe('bad-signature');
  expect(verify(sign(), Buffer.from(`${payload} `))).toBe('bad-signature');
  expect(verify(sign().replace('v1=', 'v0='))).toBe('bad-signature');
  expect(verify('')).toBe('unsigned');
  expect(verify(sign(), Buffer.alloc(0))).toBe('unsigned');
  expect(verify('nonsense')).toBe('bad-signature');
  expect(verify(sign(), body, [])).toBe('bad-signature');
});

it('reads a signed body that is no JSON as nothing', () => {
  const text = 'not json';
  const verdict = verifyStripe(sign({ payload: text }), Buffer.from(text), { secrets: [current], now });
  expect(verdict).toEqual({ kind: 'genuine', event: undefined });
});
