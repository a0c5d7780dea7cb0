import { service } from '../../src/kernel/service';
import { settingsKey } from '../../src/kernel/settings/settings';
import { newPattern } from '../orders/release-pattern';
import { openShop, refund, sale, type Event, type Shop } from '../orders/shop';
import { bootApp, type TestApp } from '../support/boot';
import { eventually } from '../support/eventually';
import { startScriptedSmtp, type Move, type ScriptedSmtp } from './scripted-smtp';

let app: TestApp;
let smtp: ScriptedSmtp;
let shop: Shop;
let pattern: string;
beforeAll(async () => {
  smtp = await startScriptedSmtp();
  app = await bootApp({ SELVEDGE_SMTP_URL: smtp.url, PUBLIC_URL: 'https://shop.example/' });
  await service(app.strapi, settingsKey).change({
    name: 'delivery.receipts',
    version: 0,
    value: { firstRetrySeconds: 1 },
    actor: 'system',
  });
  shop = await openShop(app);
  pattern = (await newPattern(app, 'Hood & Cape')).patternId;
});
afterAll(async () => {
  await app.stop();
  await smtp.stop();
});

interface Message {
  id: string;
  state: string;
  attempts: number;
  message_id: string;
  last_error: string | null;
}

const addressOf = (event: Event) => (event.data['customer'] as { email: string }).email;
async function messageOf(order: string): Promise<Message | undefined> {
  const { rows } = await app.db.raw<{ rows: Message[] }>(
    `select message.* from ledger.message join ledger.orders on orders.id = message.subject_id where orders.external_id = ?`,
    [order],
  );
  return rows[0];
}
const until = (order: string, state: string) =>
  eventually(async () => {
    const message = await messageOf(order);
    return message?.state === state ? message : undefined;
  });
async function sell(moves: Move[], customer: Record<string, unknown> = {}) {
  const event = sale([{ pattern }]);
  Object.assign(event.data['customer'] as object, customer);
  smtp.script(addressOf(event), moves);
  await shop.send(event).expect(200);
  return {
    order: event.data.order,
    mails: () => smtp.mails.filter(({ to }) => to === addressOf(event)).map(({ mail }) => mail),
  };
}
async function linksOf(order: string): Promise<number> {
  const { rows } = await app.db.raw<{ rows: unknown[] }>(
    `select 1 from ledger.download_link link join ledger.entitlement entitled on entitled.id = link.entitlement_id
     join ledger.order_line line on line.id = entitled.order_line_id join ledger.orders on orders.id = line.order_id
     where orders.external_id = ?`,
    [order],
  );
  return rows.length;
}

it('is one mail to one person, in text and HTML, with a link that is stored as a hash only', async () => {
  const { order, mails } = await sell([], { name: 'Zoë "Q" <zoe>', locale: 'de' });
  const message = await until(order, 'sent');
  const [mail, ...others] = mails();
  expect(others).toEqual([]);
  expect(mail?.messageId).toBe(message.message_id);
  expect(message.message_id).toMatch(/^<[\w-]+@shop\.example>$/);
  expect(mail?.subject).toBe(`Deine Dateien von Selvedge (Bestellung ${order})`);
  expect(mail?.text).toMatch(/https:\/\/shop\.example\/d\/[\w-]{43}/);
  expect(mail?.html).toContain('Hallo Zoë &quot;Q&quot; &lt;zoe&gt;,');
  expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
  expect(mail?.to).toMatchObject({ value: [{ name: 'Zoë "Q" <zoe>' }] });
  expect(await linksOf(order)).toBe(1);
});

it.each([
  'Eve\r\nBcc: all@example.com',
  'Eve\u0085Bcc: all@example.com',
  'Eve <all@example.com>, ',
  '=?utf-8?Q?=0D=0ABcc:_all@example.com?=',
])('goes to nobody else, whatever the customer is called: %j', async (name) => {
  const { order, mails } = await sell([], { name });
  await until(order, 'sent');
  const [mail] = mails();
  expect(mail?.bcc ?? mail?.cc).toBeUndefined();
  expect(mail?.to).toMatchObject({ value: [{ address: expect.stringMatching(/@example\.com$/) as string }] });
  expect(mail?.headerLines.map(({ key }) => key).filter((key) => key === 'bcc' || key === 'cc')).toEqual([]);
});

it('waits out a greylisting server', async () => {
  const { order, mails } = await sell(['greylist', 'greylist']);
  const { attempts } = await until(order, 'sent');
  expect(attempts).toBe(3);
  expect(mails()).toHaveLength(1);
  expect(await linksOf(order)).toBe(1);
});

it('has failed where there is no such mailbox, and is sent again on the word of an operator', async () => {
  const { order, mails } = await sell(['no-such-mailbox']);
  const { id, last_error: reason } = await until(order, 'failed');
  expect(reason).toContain('550');
  expect(await linksOf(order)).toBe(0);
  const admin = await app.admin();
  await app.request.post(`/selvedge/messages/${id}/resend`).expect(401);
  await app.request.post(`/selvedge/messages/${id}/resend`).set(admin).expect(200);
  await until(order, 'sent');
  expect(mails()).toHaveLength(1);
});

it('is sent anew with a new link, once, to a buyer whose link is too old', async () => {
  const { order, mails } = await sell([]);
  const { id, message_id: messageId } = await until(order, 'sent');
  const resend = async () => app.request.post(`/selvedge/messages/${id}/resend`).set(await app.admin());
  expect((await resend()).status).toBe(200);
  await eventually(() => Promise.resolve(mails().length === 2 ? true : undefined));
  const [first, second] = mails().map((mail) => /\/d\/([\w-]{43})/.exec(mail.text ?? '')?.[1]);
  expect(second).not.toBe(first);
  expect(mails()[1]?.messageId).not.toBe(messageId);
  expect(await linksOf(order)).toBe(2);
  const again = await resend();
  expect(again.status).toBe(409);
  expect(again.body).toMatchObject({ error: { code: 'delivery/not-failed' } });
});

it('is sent again under the same Message-ID when the answer to it is lost', async () => {
  const { order, mails } = await sell(['accept-and-hang-up']);
  const unknown = await eventually(async () => {
    const message = await messageOf(order);
    return message !== undefined && message.last_error !== null ? message : undefined;
  });
  expect(unknown.state).toBe('unknown');
  const { message_id: messageId } = await until(order, 'sent');
  expect(mails().map((mail) => mail.messageId)).toEqual([messageId, messageId]);
  const tokens = mails().map((mail) => /\/d\/([\w-]{43})/.exec(mail.text ?? '')?.[1]);
  for (const token of tokens) await app.request.get(`/d/${token}`).set('Accept', 'text/html').expect(200);
});

it('waits while the server is down', async () => {
  await smtp.stop();
  const event = sale([{ pattern }]);
  await shop.send(event).expect(200);
  const { order } = event.data;
  const waiting = await eventually(async () => {
    const message = await messageOf(order);
    return message !== undefined && message.attempts > 0 && message.state === 'ready' ? message : undefined;
  });
  expect(waiting.last_error).toContain('ECONNREFUSED');
  smtp = await startScriptedSmtp(smtp.port);
  await until(order, 'sent');
  expect(smtp.mails.filter(({ to }) => to === addressOf(event))).toHaveLength(1);
});

it('is not sent for an order that was refunded before it came', async () => {
  const event = sale([{ pattern }]);
  await shop.send(refund(event.data.order, 900)).expect(200);
  await shop.send(event).expect(200);
  const message = await until(event.data.order, 'suppressed');
  expect(message.last_error).toContain('Nothing of this order is left');
});

it('ends right for every one of many, whatever the mail server does, and the sum is the number of sales', async () => {
  const lost: Move[] = ['accept-and-hang-up', 'accept-and-hang-up', 'accept-and-hang-up'];
  const scripts: [Move[], { state: string; mails: number }][] = [
    [[], { state: 'sent', mails: 1 }],
    [['greylist', 'greylist', 'greylist'], { state: 'sent', mails: 1 }],
    [['no-such-mailbox'], { state: 'failed', mails: 0 }],
    [['greylist', 'no-such-mailbox'], { state: 'failed', mails: 0 }],
    [['accept-and-hang-up'], { state: 'sent', mails: 2 }],
    [['greylist', 'accept-and-hang-up'], { state: 'sent', mails: 2 }],
    [lost, { state: 'unknown', mails: 3 }],
    [['hang-up-before-data'], { state: 'sent', mails: 1 }],
    [['hang'], { state: 'sent', mails: 1 }],
  ];
  const sold = await Promise.all(
    [...scripts, ...scripts].map(async ([moves, end]) => ({ ...(await sell(moves)), end })),
  );
  for (const { order, mails, end } of sold) {
    const message = await eventually(async () => {
      const found = await messageOf(order);
      const isOver = found?.state === end.state && (end.state !== 'unknown' || found.attempts === 3);
      return isOver ? found : undefined;
    });
    expect([order, mails().length]).toEqual([order, end.mails]);
    expect(new Set(mails().map(({ messageId }) => messageId)).size).toBe(Math.min(end.mails, 1));
    if (end.mails > 0) expect(mails()[0]?.messageId).toBe(message.message_id);
  }
  const { rows } = await app.db.raw<{ rows: { state: string; n: number }[] }>(
    `select message.state, count(*)::int as n from ledger.message join ledger.orders on orders.id = message.subject_id
     where orders.external_id = any(?) group by message.state`,
    [sold.map(({ order }) => order)],
  );
  const sums = Object.fromEntries(rows.map(({ state, n }) => [state, n]));
  expect(sums).toEqual({ sent: 12, failed: 4, unknown: 2 });
});
