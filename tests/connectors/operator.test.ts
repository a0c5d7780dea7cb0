import { subscribableTypes, publicEvents } from '../../src/plugins/connectors/contract';
import { forgetDeliveries } from '../../src/plugins/connectors/server/webhooks/rescue-deliveries';
import { makePattern } from '../catalogue/catalogue-factory';
import { openShop, sale } from '../orders/shop';
import { bootApp, signIn, type TestApp } from '../support/boot';
import { eventually } from '../support/eventually';
import { openReceiver, type Receiver } from './receiver';
import { webhookDesk, type WebhookDesk } from './webhook-desk';

let app: TestApp;
let admin: { Authorization: string };
let desk: WebhookDesk;
let receiver: Receiver;
beforeAll(async () => {
  app = await bootApp({ SELVEDGE_OUTBOUND_PRIVATE: 'true' });
  admin = await app.admin();
  desk = webhookDesk(app, admin);
  receiver = await openReceiver();
});
afterAll(async () => {
  await receiver.close();
  await app.stop();
});

it('sees every delivery once, page by page, and those of one state', async () => {
  const { id } = await desk.subscribe(receiver.url, ['order.recorded', 'entitlement.granted']);
  const pattern = await makePattern(app);
  const shop = await openShop(app);
  for (let count = 0; count < 4; count += 1) await shop.send(sale([{ pattern: pattern.slug }])).expect(200);
  await eventually(async () =>
    (await desk.rows({ subscription_id: id, state: 'sent' })).length === 8 ? true : undefined,
  );
  const seen: string[] = [];
  for (let after: string | null = ''; after !== null;) {
    const { body } = await app.request
      .get('/selvedge/webhook-deliveries')
      .query({ subscription: id, limit: 3, ...(after === '' ? {} : { after }) })
      .set(admin)
      .expect(200);
    const page = body as { data: { id: string }[]; after: string | null };
    seen.push(...page.data.map((delivery) => delivery.id));
    after = page.after;
  }
  expect(seen).toEqual([...(await desk.rows({ subscription_id: id }))].map((row) => row.id).reverse());
  const failed = await app.request.get('/selvedge/webhook-deliveries?state=failed').set(admin).expect(200);
  expect(failed.body).toEqual({ data: [], after: null });
  expect(await desk.read(id)).toMatchObject({
    recent: { sent: 8, failed: 0, waiting: 0 },
    lastDelivery: { state: 'sent' },
  });
});

it('pings, pauses, resumes, edits and removes a subscription; all of it is on record', async () => {
  const { id, secret } = await desk.subscribe(receiver.url, ['order.recorded'], 'First name');
  await desk.ping(id);
  const delivery = await desk.delivered(id, 'sent');
  expect(delivery.type).toBe('ping');
  await desk.act(id, 'pause');
  await desk.act(id, 'pause');
  const refused = await app.request.post(`/selvedge/webhooks/${id}/ping`).set(admin).expect(409);
  expect(refused.body).toMatchObject({ error: { code: 'connectors/not-active' } });
  await desk.act(id, 'resume');
  const input = { name: 'Second name', url: `${receiver.url}/2`, eventTypes: ['order.refunded'] };
  const { body } = await app.request.put(`/selvedge/webhooks/${id}`).set(admin).send(input).expect(200);
  expect(body).toMatchObject({ data: { ...input, state: 'active' } });
  expect(JSON.stringify(body)).not.toContain(secret.slice(6, -4));
  await app.request.delete(`/selvedge/webhooks/${id}`).set(admin).expect(200);
  await app.request.get(`/selvedge/webhooks/${id}`).set(admin).expect(404);
  expect(await desk.rows({ subscription_id: id })).toEqual([]);
  const audits = await app.db
    .withSchema('ledger')
    .table('audit')
    .where({ subject: `webhook-subscription:${id}` })
    .orderBy('id')
    .select<{ action: string }[]>('action');
  expect(audits.map(({ action }) => action.replace('webhook-subscription.', ''))).toEqual([
    'created',
    'paused',
    'resumed',
    'edited',
    'removed',
  ]);
});

it.each([
  [{ name: '', url: 'https://example.com', eventTypes: ['order.recorded'] }],
  [{ name: 'x', url: 'https://example.com', eventTypes: [] }],
  [{ name: 'x', url: 'https://example.com', eventTypes: ['order.imagined'] }],
  [{ name: 'x', url: 'https://example.com', eventTypes: ['ping'] }],
  [{ name: 'x', url: 'https://example.com', eventTypes: ['order.recorded'], secret: 'mine' }],
])('cannot subscribe with %j', async (input) => {
  await app.request.post('/selvedge/webhooks').set(admin).send(input).expect(400);
});

it('is offered every event with an example that is of the catalogue', async () => {
  const { body } = await app.request.get('/selvedge/webhook-event-types').set(admin).expect(200);
  const { types } = (
    body as { data: { types: { type: keyof typeof publicEvents; example: { data: unknown } }[] } }
  ).data;
  expect(types.map(({ type }) => type)).toEqual([...subscribableTypes, 'ping']);
  for (const { type, example } of types)
    expect(publicEvents[type].data.parse(example.data)).toEqual(example.data);
});

it('finds deliveries that ended long ago forgotten, and none that waits', async () => {
  const { id } = await desk.subscribe(receiver.url, ['order.recorded']);
  await desk.ping(id);
  const old = await desk.delivered(id, 'sent');
  await desk.act(id, 'pause');
  const table = () => app.db.withSchema('ledger').table('webhook_delivery');
  await table()
    .where({ id: old.id })
    .update({ state_since: new Date('2026-01-01') });
  const before = (await desk.rows({})).length;
  await forgetDeliveries(desk.freshTools(), 30);
  expect((await desk.rows({})).length).toBe(before - 1);
  expect(await desk.rows({ id: old.id })).toEqual([]);
});

it('is closed to admins without the right', async () => {
  const role = (await app.strapi.service('admin::role').create({ name: 'Nobody', description: '' })) as {
    id: number;
  };
  const nobody = await signIn(app.strapi, app.url, [role.id]);
  const id = '00000000-0000-7000-8000-000000000000';
  const reads = [
    '/webhooks',
    `/webhooks/${id}`,
    '/webhook-event-types',
    '/webhook-deliveries',
    '/inquiries',
    '/inquiry-sources',
  ];
  for (const path of reads) {
    await app.request.get(`/selvedge${path}`).set(nobody).expect(403);
    await app.request.get(`/selvedge${path}`).expect(401);
  }
  const writes = [
    '/webhooks',
    ...['pause', 'resume', 'ping', 'rotate-secret', 'replay'].map((what) => `/webhooks/${id}/${what}`),
    `/webhook-deliveries/${id}/replay`,
    '/inquiry-sources',
    '/inquiry-sources/desk/rotate-secret',
  ];
  for (const path of writes) await app.request.post(`/selvedge${path}`).set(nobody).send({}).expect(403);
  await app.request.put(`/selvedge/webhooks/${id}`).set(nobody).send({}).expect(403);
  await app.request.delete(`/selvedge/webhooks/${id}`).set(nobody).expect(403);
});
