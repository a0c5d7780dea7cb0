import { Webhook } from 'standardwebhooks';
import { service } from '../../src/kernel/service';
import { settingsKey } from '../../src/kernel/settings/settings';
import { publicEvents, type PublicEventType } from '../../src/plugins/connectors/contract';
import { rescueDeliveries } from '../../src/plugins/connectors/server/webhooks/rescue-deliveries';
import { versionsKey } from '../../src/api/version/contract';
import { makePattern, releaseVersion } from '../catalogue/catalogue-factory';
import { openShop, refund, sale, type Shop } from '../orders/shop';
import { bootApp, type TestApp } from '../support/boot';
import { eventually } from '../support/eventually';
import { drips, hangs, openReceiver, resets, says, type Behaviour, type Receiver } from './receiver';
import { webhookDesk, type DeliveryRow, type Subscribed, type WebhookDesk } from './webhook-desk';

let app: TestApp;
let shop: Shop;
let desk: WebhookDesk;
let admin: { Authorization: string };
let pattern: { documentId: string; slug: string };
const receivers: Receiver[] = [];

beforeAll(async () => {
  app = await bootApp({ SELVEDGE_OUTBOUND_PRIVATE: 'true' });
  shop = await openShop(app);
  admin = await app.admin();
  desk = webhookDesk(app, admin);
  pattern = await makePattern(app);
  await service(app.strapi, settingsKey).change({
    name: 'connectors.webhooks',
    version: 0,
    value: { timeoutSeconds: 1 },
    actor: 'test',
  });
});
afterEach(async () => {
  const { body } = await app.request.get('/selvedge/webhooks').set(admin).expect(200);
  for (const { id } of (body as { data: { id: string }[] }).data)
    await app.request.delete(`/selvedge/webhooks/${id}`).set(admin).expect(200);
  await Promise.all(receivers.splice(0).map((receiver) => receiver.close()));
});
afterAll(() => app.stop());

async function receiver(behaviour?: Behaviour): Promise<Receiver> {
  const opened = await openReceiver(behaviour);
  receivers.push(opened);
  return opened;
}

const sell = () => shop.send(sale([{ pattern: pattern.documentId }])).expect(200);

/** One order told to one subscription whose receiver behaves so. */
async function tellOneOrder(behaviour: Behaviour): Promise<{ to: Receiver; subscription: Subscribed }> {
  const to = await receiver(behaviour);
  const subscription = await desk.subscribe(to.url, ['order.recorded']);
  await sell();
  return { to, subscription };
}

/** Every request is signed for its own time, under the delivery's id, and is of the catalogue. */
function expectGenuine({ received }: Receiver, { id }: DeliveryRow, secret: string): void {
  for (const { headers, body } of received) {
    expect(headers['webhook-id']).toBe(id);
    const event = new Webhook(secret).verify(body, headers) as { type: PublicEventType; data: unknown };
    expect(publicEvents[event.type].data.parse(event.data)).toEqual(event.data);
  }
}

describe('what a receiver does', () => {
  it.each<[string, Behaviour, Partial<DeliveryRow>]>([
    [
      'answers 500',
      says(500, {}, 'Out of thread'),
      { state: 'ready', last_status: 500, response_excerpt: 'Out of thread' },
    ],
    ['answers 404', says(404), { state: 'ready', last_status: 404 }],
    ['answers 503', says(503), { state: 'ready', last_status: 503 }],
    ['hangs', hangs, { state: 'unknown', last_status: null }],
    ['resets the connection', resets, { state: 'unknown', last_status: null }],
    ['drips without an end', drips, { state: 'unknown', last_status: null }],
  ])('%s: is tried again under the same id until it says yes', async (_name, behaviour, first) => {
    const { to, subscription } = await tellOneOrder(behaviour);
    const delivery = await desk.delivered(subscription.id, first.state!);
    expect(delivery).toMatchObject({ ...first, attempts: 1, tries: 1 });
    expect(delivery.next_at!.getTime()).toBeGreaterThan(Date.now() - 60_000);
    to.behave(says(204));
    const after = await desk.tryNow(delivery.id);
    expect(after).toMatchObject({
      state: 'sent',
      attempts: 2,
      last_status: 204,
      last_error: null,
      next_at: null,
    });
    expect(to.received).toHaveLength(2);
    expectGenuine(to, after, subscription.secret);
    expect(await desk.rows({ subscription_id: subscription.id })).toHaveLength(1);
  });

  it('redirects: is not followed, not even a step', async () => {
    const trap = await receiver();
    const { to, subscription } = await tellOneOrder(says(307, { location: trap.url }));
    const delivery = await desk.delivered(subscription.id, 'ready');
    expect(delivery).toMatchObject({
      last_status: 307,
      last_error: 'It answered 307; redirects are not followed.',
    });
    expect([to.connections(), trap.connections()]).toEqual([1, 0]);
  });

  it('asks for time: gets it', async () => {
    const { subscription } = await tellOneOrder(says(429, { 'retry-after': '7200' }));
    const { next_at: nextAt } = await desk.delivered(subscription.id, 'ready');
    expect(nextAt!.getTime()).toBeGreaterThan(Date.now() + 7_000_000);
    expect(nextAt!.getTime()).toBeLessThan(Date.now() + 8_000_000);
  });

  it('answers yes with a flood: is taken at its word, and only the beginning is read', async () => {
    const { to, subscription } = await tellOneOrder(says(200, {}, 'x'.repeat(5_000_000)));
    await desk.delivered(subscription.id, 'sent');
    expect(to.received).toHaveLength(1);
  });

  it('is not there: nothing arrived, and it is tried again', async () => {
    const gone = await openReceiver();
    await gone.close();
    const subscription = await desk.subscribe(gone.url, ['order.recorded']);
    await sell();
    expect(await desk.delivered(subscription.id, 'ready')).toMatchObject({ last_status: null, tries: 1 });
  });

  it('answers 410: is never asked again, and the operator sees why', async () => {
    const { to, subscription } = await tellOneOrder(says(410));
    await desk.delivered(subscription.id, 'failed');
    expect(await desk.read(subscription.id)).toMatchObject({ state: 'disabled', reason: 'gone' });
    const audits = await app.db
      .withSchema('ledger')
      .table('audit')
      .where({ subject: `webhook-subscription:${subscription.id}`, action: 'webhook-subscription.disabled' });
    expect(audits).toHaveLength(1);
    await sell();
    const rows = await eventually(async () => {
      const found = await desk.rows({ subscription_id: subscription.id });
      return found.length === 2 ? found : undefined;
    });
    expect(rows.map(({ state }) => state)).toEqual(['failed', 'failed']);
    expect(to.received).toHaveLength(1);
  });
});

describe('a receiver that stays away', () => {
  it('is tried ten times over days; then the delivery is dead until it is replayed under its old id', async () => {
    const { to, subscription } = await tellOneOrder(says(500));
    const { id } = await desk.delivered(subscription.id, 'ready');
    const delays: number[] = [];
    for (let tries = 2; tries <= 10; tries += 1) {
      const {
        state,
        next_at: nextAt,
        state_since: since,
      } = (await desk.tryNow(id, desk.freshTools())) as DeliveryRow & {
        state_since: Date;
      };
      if (tries < 10) delays.push(Math.round((nextAt!.getTime() - since.getTime()) / 1_000));
      expect(state).toBe(tries < 10 ? 'ready' : 'failed');
    }
    expect(delays).toEqual([300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400]);
    expect(await desk.row(id)).toMatchObject({ attempts: 10, next_at: null, last_error: 'It answered 500.' });
    expect(to.received).toHaveLength(10);

    to.behave(says(200));
    const replay = () => app.request.post(`/selvedge/webhook-deliveries/${id}/replay`).set(admin);
    await replay().expect(200);
    const again = await eventually(async () => {
      await desk.tryNow(id, desk.freshTools());
      const row = await desk.row(id);
      return row.state === 'sent' ? row : undefined;
    });
    expect(again).toMatchObject({ tries: 1 });
    expect(new Set(to.received.map(({ id: told }) => told))).toEqual(new Set([id]));
    expectGenuine(to, again, subscription.secret);
    await app.request
      .post('/selvedge/webhook-deliveries/00000000-0000-7000-8000-000000000000/replay')
      .set(admin)
      .expect(404);
  });

  it('for five days is disabled; resumed, everything since then can be replayed', async () => {
    const { to, subscription } = await tellOneOrder(says(500));
    const first = await desk.delivered(subscription.id, 'ready');
    await sell();
    await eventually(async () => {
      const rows = await desk.rows({ subscription_id: subscription.id });
      return rows.length === 2 && rows.every(({ tries }) => tries > 0) ? true : undefined;
    });
    await app.db
      .withSchema('ledger')
      .table('webhook_subscription')
      .where({ id: subscription.id })
      .update({ failing_since: app.db.raw(`now() - interval '5 days'`) });
    await desk.tryNow(first.id, desk.freshTools());
    expect(await desk.read(subscription.id)).toMatchObject({ state: 'disabled', reason: 'failing' });
    const ended = await desk.rows({ subscription_id: subscription.id });
    expect(ended.map(({ state }) => state)).toEqual(['failed', 'failed']);
    const since = { since: '2026-01-01T00:00:00Z' };
    const { body } = await app.request
      .post(`/selvedge/webhooks/${subscription.id}/replay`)
      .set(admin)
      .send(since)
      .expect(409);
    expect(body).toMatchObject({ error: { code: 'connectors/not-active' } });

    const other = await receiver();
    const input = { name: 'Moved', url: other.url, eventTypes: ['order.recorded'] };
    await app.request.put(`/selvedge/webhooks/${subscription.id}`).set(admin).send(input).expect(200);
    await desk.act(subscription.id, 'resume');
    expect(await desk.act(subscription.id, 'replay', since)).toEqual({ replayed: 2 });
    await eventually(async () =>
      (await desk.rows({ subscription_id: subscription.id, state: 'sent' })).length === 2 ? true : undefined,
    );
    expect(other.received.map(({ id }) => id).sort()).toEqual(ended.map(({ id }) => id).sort());
    expect(to.received.length).toBeGreaterThan(0);
    expect(await desk.read(subscription.id)).toMatchObject({ state: 'active', failingSince: null });
  });

  it('rests after five failures in a row; that costs no try', async () => {
    const { to, subscription } = await tellOneOrder(says(500));
    const { id } = await desk.delivered(subscription.id, 'ready');
    const tools = desk.freshTools();
    for (let count = 0; count < 5; count += 1) await desk.tryNow(id, tools);
    const before = await desk.row(id);
    const after = await desk.tryNow(id, tools);
    expect(after).toMatchObject({
      state: 'ready',
      tries: before.tries,
      last_error: expect.stringContaining('rests') as string,
    });
    expect(to.received).toHaveLength(6);
  });
});

describe('who is told what', () => {
  it('has one delivery for each event and subscription, however many are told at once', async () => {
    const many = await Promise.all(
      [1, 2, 3].map(async () => {
        const to = await receiver();
        const { id } = await desk.subscribe(to.url, [
          'order.recorded',
          'entitlement.granted',
          'order.refunded',
        ]);
        return { to, id };
      }),
    );
    const events = Array.from({ length: 6 }, () => sale([{ pattern: pattern.slug }]));
    await Promise.all(
      events.flatMap((event) => [shop.send(event).expect(200), shop.send(event).expect(200)]),
    );
    await shop.send(refund(events[0]!.data.order, 900)).expect(200);
    for (const { to, id } of many) {
      const rows = await eventually(async () => {
        const sent = await desk.rows({ subscription_id: id, state: 'sent' });
        return sent.length === 13 ? sent : undefined;
      });
      expect(to.received.map(({ id: told }) => told).sort()).toEqual(rows.map((row) => row.id).sort());
    }
    expect(await desk.rows({})).toHaveLength(39);
  });

  it('hears of public pages and released versions as they are, and nothing of a draft', async () => {
    const to = await receiver();
    const types = Object.keys(publicEvents).filter((type) => /^(pattern|version)\./.test(type));
    await desk.subscribe(to.url, types);
    const told = async (count: number) => {
      await eventually(() => Promise.resolve(to.received.length >= count ? true : undefined));
      return to.received.map(
        ({ body }) => JSON.parse(body) as { type: string; data: Record<string, unknown> },
      );
    };
    const documents = app.strapi.documents('api::pattern.pattern');
    const { documentId, slug } = await makePattern(app, { title: 'Secret draft' }, 'draft');
    await documents.publish({ documentId, locale: 'en' });
    const [published] = await told(1);
    expect(published).toMatchObject({
      type: 'pattern.published',
      data: { pattern: { id: documentId, craft: 'sewing', pages: [{ locale: 'en', slug }] } },
    });
    await documents.update({ documentId, locale: 'en', data: { title: 'Canary of a draft' } as never });
    await documents.publish({ documentId, locale: 'en' });
    await told(2);
    const versionId = await releaseVersion(app, documentId);
    await told(3);
    await service(app.strapi, versionsKey).withdraw(versionId, 'test', true);
    await told(4);
    await documents.update({ documentId, locale: 'en', data: { title: 'Never to be told' } as never });
    await documents.unpublish({ documentId, locale: 'en' });
    const all = await told(5);
    expect(all.map(({ type }) => type)).toEqual([
      'pattern.published',
      'pattern.changed',
      'version.released',
      'version.withdrawn',
      'pattern.unpublished',
    ]);
    expect(all[2]).toMatchObject({ data: { version: { label: '1.0.0' }, pattern: { id: documentId } } });
    expect(all[3]).toMatchObject({ data: { recalled: true } });
    expect(all[4]).toMatchObject({ data: { pattern: { id: documentId, craft: null, pages: [] } } });
    expect(JSON.stringify(to.received)).not.toContain('Never to be told');
  });

  it('that is paused waits, and gets everything when it is resumed', async () => {
    const to = await receiver();
    const { id } = await desk.subscribe(to.url, ['order.recorded']);
    await desk.act(id, 'pause');
    await sell();
    const waiting = await eventually(async () => (await desk.rows({ subscription_id: id }))[0]);
    expect(await desk.tryNow(waiting.id)).toMatchObject({ state: 'ready', attempts: 0 });
    expect(to.received).toHaveLength(0);
    await desk.act(id, 'resume');
    await desk.delivered(id, 'sent');
    expect(to.received).toHaveLength(1);
  });

  it('is found again when its job is gone', async () => {
    const to = await receiver(says(500));
    const { id } = await desk.subscribe(to.url, ['order.recorded']);
    await sell();
    const { id: deliveryId } = await desk.delivered(id, 'ready');
    to.behave(says(200));
    const past = { next_at: app.db.raw(`now() - interval '3 minutes'`) };
    await app.db.withSchema('ledger').table('webhook_delivery').where({ id: deliveryId }).update(past);
    await rescueDeliveries(desk.freshTools());
    await desk.delivered(id, 'sent');
    expect(to.received).toHaveLength(2);
  });
});

describe('a signing secret', () => {
  it('that was changed signs beside the new one for a day, and no longer', async () => {
    const to = await receiver();
    const { id, secret: old } = await desk.subscribe(to.url, ['order.recorded']);
    const { secret } = (await desk.act(id, 'rotate-secret')) as { secret: string };
    await sell();
    const sent = await desk.delivered(id, 'sent');
    const [during] = to.received;
    expect(during!.headers['webhook-signature']!.split(' ')).toHaveLength(2);
    for (const one of [old, secret]) new Webhook(one).verify(during!.body, during!.headers);

    await app.db
      .withSchema('ledger')
      .table('webhook_delivery')
      .where({ id: sent.id })
      .update({ state: 'ready', next_at: app.db.raw(`now() + interval '1 hour'`) });
    const tomorrow = { now: () => new Date(Date.now() + 25 * 3_600_000) };
    await desk.tryNow(sent.id, desk.freshTools({ clock: tomorrow }));
    const after = to.received.at(-1)!;
    expect(after.headers['webhook-signature']!.split(' ')).toHaveLength(1);
    expect(after.headers['webhook-id']).toBe(sent.id);
    const again = (await desk.act(id, 'rotate-secret')) as { subscription: Subscribed };
    expect(again.subscription.secrets).toHaveLength(2);
  });
});
