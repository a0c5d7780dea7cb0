import fc from 'fast-check';
import { randomBytes } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { checkSignature } from './check-signature';

const newSecret = () => `whsec_${randomBytes(32).toString('base64')}`;
const secret = newSecret();
const now = new Date('2026-11-23T12:00:00Z');
const body = Buffer.from('{"type":"order.placed","data":{"name":"Zoë"}}');

/** Signed by the standard's own library. */
function signed(by = secret, at = now, id = 'msg_1') {
  const signature = new Webhook(by).sign(id, at, body.toString());
  return { id, timestamp: String(Math.floor(at.getTime() / 1000)), signature };
}
const check = (headers: Parameters<typeof checkSignature>[0], given: Uint8Array = body, secrets = [secret]) =>
  checkSignature(headers, given, { secrets, now }).kind;

it("takes what the standard's library signs", () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const bytes = Buffer.from(text);
      const headers = { ...signed(), signature: new Webhook(secret).sign('msg_1', now, bytes.toString()) };
      expect(check(headers, bytes)).toBe('genuine');
    }),
  );
});

it('takes either secret during a rotation, and either of several signatures', () => {
  const old = newSecret();
  expect(check(signed(old), body, [secret, old])).toBe('genuine');
  expect(check({ ...signed(), signature: `v1,AAAA v1a,zz ${signed().signature}` })).toBe('genuine');
  expect(check(signed(old))).toBe('bad-signature');
});

it('takes no body, id, time or signature with a flipped bit', () => {
  for (let bit = 0; bit < body.length * 8; bit += 1) {
    const altered = Buffer.from(body);
    altered[bit >> 3] = (altered[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    expect(check(signed(), altered)).toBe('bad-signature');
  }
  const mac = Buffer.from(signed().signature.slice(3), 'base64');
  for (let bit = 0; bit < mac.length * 8; bit += 1) {
    const altered = Buffer.from(mac);
    altered[bit >> 3] = (altered[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    expect(check({ ...signed(), signature: `v1,${altered.toString('base64')}` })).toBe('bad-signature');
  }
  expect(check({ ...signed(), id: 'msg_2' })).toBe('bad-signature');
  expect(check({ ...signed(), timestamp: String(now.getTime() / 1000 + 1) })).toBe('bad-signature');
});

it.each([-300, 300])('takes a clock that is %d seconds off, and not one more', (seconds) => {
  const at = (offset: number) => new Date(now.getTime() + offset * 1000);
  expect(check(signed(secret, at(seconds)))).toBe('genuine');
  expect(check(signed(secret, at(seconds + Math.sign(seconds))))).toBe('stale');
});

it.each(['id', 'timestamp', 'signature'] as const)('calls a message without %s unsigned', (header) => {
  expect(check({ ...signed(), [header]: undefined })).toBe('unsigned');
});

it('has no secret that fits an account without secrets, or a short signature', () => {
  expect(check(signed(), body, [])).toBe('bad-signature');
  expect(check({ ...signed(), signature: 'v1,' })).toBe('bad-signature');
  expect(check({ ...signed(), timestamp: '1e9' })).toBe('bad-signature');
});
