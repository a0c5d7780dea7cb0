import { randomUUID } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { service } from '../../src/kernel/service';
import { settingsKey } from '../../src/kernel/settings/settings';
import { newPattern } from '../orders/release-pattern';
import { openShop, sale, type Shop } from '../orders/shop';
import { bootApp, signIn, type TestApp } from '../support/boot';
import { eventually } from '../support/eventually';
import { startScriptedSmtp, type ScriptedSmtp } from './scripted-smtp';

let app: TestApp;
let smtp: ScriptedSmtp;
let shop: Shop;
let pattern: string;
let admin: { Authorization: string };
let secret: string;

beforeAll(async () => {
  smtp = await startScriptedSmtp();
  app = await bootApp({ SELVEDGE_SMTP_URL: smtp.url });
  await service(app.strapi, settingsKey).change({
    name: 'delivery.receipts',
    version: 0,
    value: { firstRetrySeconds: 1 },
    actor: 'system',
  });
  shop = await openShop(app);
  pattern = (await newPattern(app, 'Cape')).patternId;
  admin = await app.admin();
  const made = await app.request
    .post('/selvedge/mail/bounce-senders')
    .set(admin)
    .send({ key: 'postbox', name: 'Our mail provider' })
    .expect(200);
  secret = (made.body as { data: { secret: string } }).data.secret;
});
afterAll(async () => {
  await app.stop();
  await smtp.stop();
});

interface Message {
  id: string;
  state: string;
  message_id: string;
  last_error: string | null;
}

async function messagesOf(order: string): Promise<Message[]> {
  const { rows } = await app.db.raw<{ rows: Message[] }>(
    `select message.* from ledger.message join ledger.orders on orders.id = message.subject_id
     where orders.external_id = ? order by message.created_at`,
    [order],
  );
  return rows;
}
const until = (order: string, state: string, mails = 1): Promise<Message> =>
  eventually(async () => {
    const messages = await messagesOf(order);
    const last = messages.at(-1);
    return messages.length === mails && last?.state === state ? last : undefined;
  });

async function sell(email = `${randomUUID()}@example.com`): Promise<{ order: string; email: string }> {
  const event = sale([{ pattern }]);
  Object.assign(event.data['customer'] as object, { email });
  await shop.send(event).expect(200);
  return { order: event.data.order, email };
}

function tell(
  event: unknown,
  { id = randomUUID(), at = new Date(), by = 'postbox', signWith = secret } = {},
) {
  const body = typeof event === 'string' ? event : JSON.stringify(event);
  return app.request
    .post(`/api/delivery/bounces/${by}`)
    .set('Content-Type', 'application/json')
    .set('webhook-id', id)
    .set('webhook-timestamp', String(Math.floor(at.getTime() / 1000)))
    .set('webhook-signature', new Webhook(signWith).sign(id, at, body))
    .send(body);
}
const bounced = (data: Record<string, unknown>) => ({
  type: 'mail.bounced',
  timestamp: '2026-11-25T12:00:00Z',
  data: { kind: 'permanent', status: '5.1.1', ...data },
});
const lift = (address: string) =>
  app.request.post('/selvedge/mail/suppressions/lift').set(admin).send({ address });

it('ends a receipt that came back, and holds back the next until an operator sends it again', async () => {
  const { order, email } = await sell();
  const sent = await until(order, 'sent');
  const diagnostic = `550 5.1.1 <${email}>: no such user`;
  const event = bounced({ message_id: sent.message_id, address: email.toUpperCase(), diagnostic });
  const id = randomUUID();
  for (let times = 0; times < 2; times += 1) {
    const { body } = await tell(event, { id }).expect(200);
    expect(body).toEqual({ data: { id, verdict: 'applied' } });
  }
  const failed = await until(order, 'failed');
  expect(failed.last_error).toBe('Came back: 5.1.1 550 5.1.1 <[e-mail]>: no such user');

  const second = await sell(email);
  const held = await until(second.order, 'suppressed');
  expect(held.last_error).toContain('bounced');
  expect(smtp.mails.filter(({ to }) => to === email)).toHaveLength(1);

  const { body } = await app.request.get('/selvedge/mail/suppressions').set(admin).expect(200);
  expect((body as { data: object[] }).data).toContainEqual(
    expect.objectContaining({ reason: 'bounced', email, detail: '5.1.1 550 5.1.1 <[e-mail]>: no such user' }),
  );
  const troubled = await app.request.get('/selvedge/mail/troubled').set(admin).expect(200);
  const listed = (troubled.body as { data: { order: { externalId: string }; state: string }[] }).data;
  expect(listed.map(({ order: { externalId }, state }) => [externalId, state])).toEqual(
    expect.arrayContaining([
      [order, 'failed'],
      [second.order, 'suppressed'],
    ]),
  );

  await app.request.post(`/selvedge/messages/${held.id}/resend`).set(admin).expect(200);
  await until(second.order, 'sent', 2);
  expect(smtp.mails.filter(({ to }) => to === email)).toHaveLength(2);
});

it('suppresses an address that is refused at once', async () => {
  const email = `${randomUUID()}@example.com`;
  smtp.script(email, ['no-such-mailbox']);
  const { order } = await sell(email);
  await until(order, 'failed');
  const next = await sell(email);
  expect((await until(next.order, 'suppressed')).last_error).toContain('refused');
  await lift(email.toUpperCase()).expect(200);
  expect((await lift(email).expect(404)).body).toMatchObject({ error: { code: 'delivery/not-suppressed' } });
  const third = await sell(email);
  await until(third.order, 'sent');
});

it('writes a passing trouble down, and lets receipts through a complaint', async () => {
  const { order, email } = await sell();
  const { message_id: messageId } = await until(order, 'sent');
  const passing = await tell(bounced({ message_id: messageId, address: email, kind: 'temporary' })).expect(
    200,
  );
  expect(passing.body).toMatchObject({ data: { verdict: 'ignored' } });
  const complaint = {
    type: 'mail.complained',
    timestamp: '2026-11-25T12:00:00Z',
    data: { address: email, message_id: messageId },
  };
  expect((await tell(complaint).expect(200)).body).toMatchObject({ data: { verdict: 'applied' } });
  await until(order, 'sent');
  const next = await sell(email);
  await until(next.order, 'sent');
});

it('takes nothing that is not signed, fresh and well-formed', async () => {
  const event = bounced({ address: 'a@example.com' });
  const other = `whsec_${Buffer.from('another secret of the same length').toString('base64')}`;
  const body = JSON.stringify(event);
  const cases: [ReturnType<typeof tell>, number, string][] = [
    [tell(event, { signWith: other }), 401, 'delivery/bad-signature'],
    [tell(event, { at: new Date(Date.now() - 301_000) }), 401, 'delivery/stale'],
    [tell(event, { by: 'nobody' }), 404, 'delivery/unknown-sender'],
    [tell('{"type":"mail.bounced"}'), 400, 'delivery/malformed'],
    [tell('not json'), 400, 'delivery/malformed'],
    [tell(bounced({ address: 'a@example.com', more: 1 })), 400, 'delivery/malformed'],
    [tell(bounced({ address: 'no address' })), 400, 'delivery/malformed'],
    [tell('x'.repeat(65 * 1024)), 413, 'delivery/too-large'],
    [
      app.request.post('/api/delivery/bounces/postbox').set('Content-Type', 'application/json').send(body),
      401,
      'delivery/unsigned',
    ],
  ];
  for (const [call, status, code] of cases) {
    const answer = await call;
    expect([answer.status, (answer.body as { error: { code: string } }).error.code]).toEqual([status, code]);
  }
  const id = randomUUID();
  await tell(event, { id }).expect(200);
  expect((await tell(bounced({ address: 'b@example.com' }), { id }).expect(409)).body).toMatchObject({
    error: { code: 'delivery/different-duplicate' },
  });
});

it('takes two secrets for a day after a new one was made', async () => {
  const old = secret;
  const { body } = await app.request
    .post('/selvedge/mail/bounce-senders/postbox/rotate-secret')
    .set(admin)
    .send({})
    .expect(200);
  secret = (body as { data: { secret: string } }).data.secret;
  expect(secret).not.toBe(old);
  for (const signWith of [old, secret])
    await tell(bounced({ address: 'c@example.com' }), { signWith }).expect(200);
  const taken = await app.request
    .post('/selvedge/mail/bounce-senders')
    .set(admin)
    .send({ key: 'postbox', name: 'x' });
  expect([taken.status, taken.body]).toEqual([
    409,
    expect.objectContaining({ error: expect.objectContaining({ code: 'delivery/sender-exists' }) as object }),
  ]);
  await app.request
    .post('/selvedge/mail/bounce-senders/nobody/rotate-secret')
    .set(admin)
    .send({})
    .expect(404);
});

it('keeps no address of these in the ledger but the customers’ own', async () => {
  await tell(
    bounced({ address: 'never-a-customer@example.com', diagnostic: 'never-a-customer@example.com' }),
  ).expect(200);
  const { rows } = await app.db.raw<{ rows: { name: string }[] }>(
    `select table_schema || '.' || table_name as name from information_schema.tables where table_schema in ('ledger', 'jobs')`,
  );
  for (const { name } of rows) {
    const found = await app.db.raw<{ rows: unknown[] }>(`select 1 from ${name} t where t::text ilike ?`, [
      '%never-a-customer%',
    ]);
    expect(found.rows).toEqual([]);
  }
});

it('is an operator’s business', async () => {
  const role = (await app.strapi.service('admin::role').create({ name: 'Nobody', description: '' })) as {
    id: number;
  };
  const nobody = await signIn(app.strapi, app.url, [role.id]);
  for (const path of ['troubled', 'suppressions', 'bounce-senders']) {
    await app.request.get(`/selvedge/mail/${path}`).expect(401);
    await app.request.get(`/selvedge/mail/${path}`).set(nobody).expect(403);
  }
});
