import fc from 'fast-check';
import { randomBytes } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { checkSignature } from '../../../kernel/webhooks/check-signature';
import { signMessage } from './sign-message';

const newSecret = () => `whsec_${randomBytes(32).toString('base64')}`;
const [secret, old] = [newSecret(), newSecret()];
const at = new Date();
const id = '019ac1d2-7c00-7000-8000-0000000000f1';
const body = '{"type":"ping","data":{"name":"Zoë 🧵"}}';

function verdict(headers: Record<string, string>, given: Uint8Array, secrets = [secret]): string {
  const { 'webhook-id': told, 'webhook-timestamp': timestamp, 'webhook-signature': signature } = headers;
  return checkSignature({ id: told, timestamp, signature }, given, { secrets, now: at }).kind;
}

it("is verified by the standard's own library, by either secret", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify({ value });
      const headers = signMessage({ id, at, body: text }, [secret, old]);
      for (const one of [secret, old])
        expect(new Webhook(one).verify(text, headers)).toEqual(JSON.parse(text));
    }),
  );
  expect(() => new Webhook(newSecret()).verify(body, signMessage({ id, at, body }, [secret, old]))).toThrow();
});

it('fits no body with any byte changed', () => {
  const headers = signMessage({ id, at, body }, [secret]);
  const bytes = Buffer.from(body);
  expect(verdict(headers, bytes)).toBe('genuine');
  for (let index = 0; index < bytes.length; index += 1) {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 255 }), (flip) => {
        const altered = Buffer.from(bytes);
        altered[index]! ^= flip;
        expect(verdict(headers, altered)).toBe('bad-signature');
      }),
      { numRuns: 8 },
    );
  }
});

it('fits no id, time or signature with any character changed', () => {
  const headers = signMessage({ id, at, body }, [secret]);
  for (const [name, value] of Object.entries(headers)) {
    for (let index = 0; index < value.length; index += 1) {
      const other = value[index] === 'A' ? 'B' : value[index] === '1' ? '2' : 'A';
      const altered = value.slice(0, index) + other + value.slice(index + 1);
      expect(verdict({ ...headers, [name]: altered }, Buffer.from(body))).not.toBe('genuine');
    }
  }
});
