import { randomBytes } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { systemClock } from '../../../kernel/clock/clock';
import { createHttpClient } from '../../../kernel/http/http-client';
import { createLog } from '../../../kernel/log/log';
import { createKeyring } from '../../../kernel/secrets/keyring';
import { listingEventSchema, type ListingChange } from '../contract';
import { goodDocument } from '../domain/listing-document.fixture';
import { channelAdapterSuite } from './channel-adapter.suite';
import { readOutgoing, sealedOutgoing, secretsAt, withNewSecret } from './signing-secrets';
import { startReceiver, type WebhookReceiver } from './webhook-receiver.fixture';
import { createWebsiteChannel } from './website-channel';

const keyring = createKeyring({ current: { id: 'k1', key: randomBytes(32) }, previous: [] });
const log = createLog({ level: 'error', write: () => undefined });
const now = systemClock.now();
const first = withNewSecret('account', { signing: [] }, now, keyring);
const second = withNewSecret('account', first.outgoing, now, keyring);

let receiver: WebhookReceiver;
beforeAll(async () => {
  receiver = await startReceiver();
});
afterAll(() => receiver.stop());

function adapterWith(allowPrivate: boolean) {
  const http = createHttpClient({ log, clock: systemClock });
  return createWebsiteChannel({ http, keyring, clock: systemClock, allowPrivate });
}

channelAdapterSuite('a website', () =>
  Promise.resolve({
    adapter: adapterWith(true),
    config: { url: receiver.url },
    outgoing: first.outgoing,
    willing: (change) => change,
    unwilling: (change) => {
      receiver.next.push(500);
      return change;
    },
  }),
);

function change(outgoing: unknown = first.outgoing, url: string | null = receiver.url): ListingChange {
  return {
    id: 'msg-1',
    connection: { id: 'account', key: 'shop', config: { url }, outgoing },
    revision: 7,
    operation: 'update',
    content: { kind: 'listed', document: goodDocument() },
    at: new Date('2026-11-20T10:00:00Z'),
  };
}

it('signs as the standard’s own library reads it, the same body at each repetition', async () => {
  const adapter = adapterWith(true);
  receiver.received.length = 0;
  await adapter.apply(change());
  await adapter.apply(change());
  const [one, again] = receiver.received;
  expect(again?.body).toBe(one?.body);
  const told = new Webhook(first.secret).verify(one?.body ?? '', one?.headers as Record<string, string>);
  expect(listingEventSchema.parse(told)).toMatchObject({
    type: 'listing.updated',
    data: { connection: 'shop', revision: 7, listing: { sku: 'sku-1', version: { label: '1.1.0' } } },
  });
});

it('signs with both secrets while one takes over, and with one afterwards', async () => {
  receiver.received.length = 0;
  await adapterWith(true).apply(change(second.outgoing));
  const { body = '', headers } = receiver.received[0] ?? {};
  for (const secret of [first.secret, second.secret])
    expect(() => new Webhook(secret).verify(body, headers as Record<string, string>)).not.toThrow();
  const tomorrow = new Date(now.getTime() + 24 * 3_600_000 + 1);
  expect(secretsAt('account', second.outgoing, tomorrow, keyring)).toEqual([second.secret]);
});

it.each([
  [410, 'failed'],
  [302, 'failed'],
  [429, 'later'],
  ['cut', 'lost'],
] as const)('takes %s of the receiver for %s', async (behaviour, kind) => {
  receiver.next.push(behaviour);
  expect((await adapterWith(true).apply(change())).kind).toBe(kind);
});

it('does not go into our own network unless the machine allows it', async () => {
  receiver.received.length = 0;
  const outcome = await adapterWith(false).apply(change(first.outgoing, 'https://127.0.0.1/hook'));
  expect(outcome).toMatchObject({ kind: 'failed' });
  expect(receiver.received).toEqual([]);
});

it('has nothing to send where there are feeds alone', async () => {
  expect(await adapterWith(false).apply(change(null, null))).toEqual({ kind: 'sent' });
});

it('keeps its secrets readable when keys are rotated', () => {
  const next = createKeyring({ current: { id: 'k2', key: randomBytes(32) }, previous: [] });
  expect(() => secretsAt('account', second.outgoing, now, next)).toThrow();
  const rewrapped = sealedOutgoing.rewrapAll('account', JSON.stringify(second.outgoing), (sealed) => sealed);
  expect(secretsAt('account', readOutgoing(rewrapped), now, keyring)).toEqual([second.secret, first.secret]);
});
