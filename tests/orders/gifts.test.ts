import { randomUUID } from 'node:crypto';
import { recomputeDays } from '../../src/plugins/analytics/server/rollups/recompute-days';
import { recomputePatterns } from '../../src/plugins/analytics/server/rollups/recompute-patterns';
import { startScriptedSmtp, type ScriptedSmtp } from '../delivery/scripted-smtp';
import { apiClient, type Api } from '../support/api-client';
import { bootApp, type TestApp } from '../support/boot';
import { eventually } from '../support/eventually';
import { newPattern } from './release-pattern';
import { openShop, sale, type Shop } from './shop';

let app: TestApp;
let smtp: ScriptedSmtp;
let shop: Shop;
let api: Api;
let pattern: { patternId: string; slug: string };
beforeAll(async () => {
  smtp = await startScriptedSmtp();
  app = await bootApp({ SELVEDGE_SMTP_URL: smtp.url });
  shop = await openShop(app);
  api = apiClient(app, await app.admin());
  pattern = await newPattern(app);
});
afterAll(async () => {
  await app.stop();
  await smtp.stop();
});

const mailTo = (address: string) =>
  eventually(() => Promise.resolve(smtp.mails.find(({ to }) => to === address)?.mail));

it('a gift gives the right and the links to one, and the receipt to the other', async () => {
  const [giver, friend] = [`${randomUUID()}@example.com`, `${randomUUID()}@example.com`];
  const event = sale([{ pattern: pattern.patternId }], {
    customer: { email: giver, name: 'Jo Giver', locale: 'en' },
    gift: { email: friend, name: 'Kim', locale: 'de', message: 'Alles Gute\u0007\nzum Geburtstag' },
  });
  await shop.send(event).expect(200);
  const [toFriend, toGiver] = await Promise.all([mailTo(friend), mailTo(giver)]);
  expect(toFriend.text).toMatch(/Jo Giver hat ein Geschenk für dich/);
  expect(toFriend.text).toMatch(/Alles Gute/);
  expect(toFriend.text).toMatch(/\/d\/[\w-]{43}/);
  expect(toGiver.text).toContain('have been sent to Kim');
  expect(toGiver.text).not.toMatch(/\/d\//);
  const { rows } = await app.db.raw<{ rows: { owner: string; buyer: string }[] }>(
    `select owner.email as owner, buyer.email as buyer from ledger.orders
     join ledger.customer buyer on buyer.id = orders.customer_id
     join ledger.order_line line on line.order_id = orders.id
     join ledger.entitlement entitled on entitled.order_line_id = line.id
     join ledger.customer owner on owner.id = entitled.customer_id where orders.external_id = ?`,
    [event.data.order],
  );
  expect(rows).toEqual([{ owner: friend, buyer: giver }]);
});

it('two who give to each other at the same moment both do', async () => {
  const people = Array.from({ length: 6 }, () => `${randomUUID()}@example.com`);
  const events = people.flatMap((email, index) => {
    const other = people[(index + 3) % 6]!;
    return sale([{ pattern: pattern.patternId }], { customer: { email }, gift: { email: other } });
  });
  const answers = await Promise.all(events.map((event) => shop.send(event)));
  expect(answers.map(({ status }) => status)).toEqual(people.map(() => 200));
});

describe('a free copy', () => {
  const copy = (over: object = {}) => ({
    ...{ id: randomUUID(), patterns: [pattern.slug], email: `${randomUUID()}@Example.com` },
    ...{ name: 'Tess', licence: 'small-business' as const, why: 'tests the large sizes' },
    ...over,
  });

  it('is given once, mailed, on its own account, and says why', async () => {
    const body = copy();
    const [one, other] = [
      await api.POST('/selvedge/orders/free-copies', { body }),
      await api.POST('/selvedge/orders/free-copies', { body }),
    ];
    expect(one.response.status).toBe(201);
    expect(other.data).toEqual(one.data);
    const mail = await mailTo(body.email.toLowerCase());
    expect(mail.text).toContain('sends you a copy');
    expect(mail.text).toMatch(/\/d\/[\w-]{43}/);
    const id = one.data!.data.orderId;
    const { data } = await api.GET('/selvedge/orders/{id}', { params: { path: { id } } });
    expect(data).toMatchObject({
      data: { channelAccount: 'gifts', totalMinor: 0, gift: [{ why: 'tests the large sizes' }] },
    });
    const { rows } = await app.db.raw<{ rows: { licence: string }[] }>(
      'select licence from ledger.order_line where order_id = ?',
      [id],
    );
    expect(rows).toEqual([{ licence: 'small-business' }]);
  });

  it('of a pattern that does not exist leaves nothing behind', async () => {
    const { error, response } = await api.POST('/selvedge/orders/free-copies', {
      body: copy({ patterns: ['no-such-pattern'] }),
    });
    expect(response.status).toBe(422);
    expect(error).toMatchObject({ error: { code: 'orders/unknown-pattern' } });
  });

  it('has no bill, and is in no table of tax', async () => {
    const { data } = await api.POST('/selvedge/orders/free-copies', { body: copy() });
    const id = data!.data.orderId;
    const bills = await api.GET('/selvedge/orders/{id}/bills', { params: { path: { id } } });
    expect(bills.data).toEqual({ data: [] });
    const issued = await api.POST('/selvedge/orders/{id}/bills', {
      params: { path: { id } },
      body: { refund: null },
    });
    expect([issued.response.status, issued.error]).toMatchObject([
      409,
      { error: { code: expect.stringMatching(/seller-unknown|nothing-to-bill/) as string } },
    ]);
  });

  it('is never counted as a sale', async () => {
    await shop.send(sale([{ pattern: pattern.patternId }])).expect(200);
    await api.POST('/selvedge/orders/free-copies', { body: copy() });
    const day = new Date().toISOString().slice(0, 10);
    await app.db.transaction(async (trx) => {
      await recomputeDays(trx, 'UTC', [{ day, category: null }]);
      await recomputePatterns(trx, 'UTC', [pattern.patternId]);
    });
    const { rows } = await app.db.raw<{ rows: { key: string; lines: number }[] }>(
      `select account.key, sum(rollup.lines)::integer as lines from ledger.rollup_sales_day rollup
       join ledger.channel_account account on account.id = rollup.channel_account_id
       where rollup.day = ? group by 1`,
      [day],
    );
    const { rows: real } = await app.db.raw<{ rows: { lines: number }[] }>(
      `select count(*)::integer as lines from ledger.order_line line join ledger.orders on orders.id = line.order_id
       join ledger.channel_account account on account.id = orders.channel_account_id where account.key = 'storefront'`,
    );
    expect(rows).toEqual([{ key: 'storefront', lines: real[0]!.lines }]);
    const { rows: lives } = await app.db.raw<{ rows: { sold: number }[] }>(
      'select sum(sold)::integer as sold from ledger.rollup_version_lifetime where pattern_id = ?',
      [pattern.patternId],
    );
    expect(lives).toEqual([{ sold: real[0]!.lines }]);
  });

  it('comes to no outside door: nobody may send to its account', async () => {
    const event = sale([{ pattern: pattern.patternId }]);
    const { body } = await shop.send(event, { path: '/gifts' }).expect(404);
    expect(body).toMatchObject({ error: { code: 'orders/unknown-account' } });
    const accounts = await api.GET('/selvedge/channel-accounts');
    expect(accounts.data!.data.map(({ key }) => key)).not.toContain('gifts');
  });
});
