import { randomBytes, randomUUID } from 'node:crypto';
import { service } from '../../src/kernel/service';
import { pastSalesKey } from '../../src/plugins/orders/contract';
import { inboundSchema, type InboundSale } from '../../src/plugins/orders/inbound-contract';
import { startScriptedSmtp, type ScriptedSmtp } from '../delivery/scripted-smtp';
import { buy } from '../delivery/buyer';
import { openHelpDesk, opened } from '../connectors/help-desk';
import { apiClient, type Api } from '../support/api-client';
import { bootApp, type TestApp } from '../support/boot';
import { changeSetting } from '../support/change-setting';
import { columnsWith } from '../support/columns-with';
import { eventually } from '../support/eventually';
import { openPollDesk } from './pollers/poll-desk';
import { newPattern, pdf, releaseVersion } from './release-pattern';
import { openShop, sale, type Event, type Shop } from './shop';

let app: TestApp;
let smtp: ScriptedSmtp;
let shop: Shop;
let api: Api;
let admin: { Authorization: string };
let pattern: { patternId: string; slug: string };
beforeAll(async () => {
  smtp = await startScriptedSmtp();
  app = await bootApp({ SELVEDGE_SMTP_URL: smtp.url, SELVEDGE_OUTBOUND_PRIVATE: 'true' });
  shop = await openShop(app);
  admin = await app.admin();
  api = apiClient(app, admin);
  pattern = await newPattern(app, 'Foxglove cardigan');
  await releaseVersion(app, pattern.patternId, '1.0.0', [
    { file: { name: 'a.pdf', pageFormat: 'A4' }, bytes: await pdf() },
  ]);
  await changeSetting(app, 'orders.seller', (value) => ({
    ...value,
    ...{ name: 'Fadenwerk', address: ['Am Garn 1', '12345 Webstadt'], vatId: 'DE123456789' },
  }));
});
afterAll(async () => {
  await app.stop();
  await smtp.stop();
});

const now = () => new Date().toISOString();
const told = (type: string, data: Record<string, unknown>): Event => ({ type, timestamp: now(), data });
const post = (to: string, body: object) => app.request.post(to).set(admin).send(body);
const idOf = async (order: string) => {
  const { rows } = await app.db.raw<{ rows: { id: string }[] }>(
    'select id from ledger.orders where external_id = ?',
    [order],
  );
  return rows[0]!.id;
};

/** Everything that shops, buyers, operators and other systems can say of an order, each with the person in it. */
async function tellFacts(order: string, { word, email }: { word: string; email: string }) {
  const reason = `Mrs ${word} (${email}) says so`;
  const refund = {
    order,
    refund: randomUUID(),
    refunded_at: now(),
    amount_minor: 100,
    partial: true,
    reason,
  };
  const facts = [
    told('order.refunded', refund),
    told('order.refund-failed', { order, refund: refund.refund, failed_at: now(), reason }),
    told('order.disputed', { order, dispute: 'dp', disputed_at: now(), amount_minor: 900, reason }),
    told('order.withdrawn', { order, withdrawal: 'w', withdrawn_at: now(), reason }),
    // Of a line that was never sold: it waits for good.
    told('order.withdrawn', {
      ...{ order, withdrawal: 'held', withdrawn_at: now(), reason },
      lines: [{ external_line: 'never' }],
    }),
  ];
  for (const fact of facts) await shop.send(fact).expect(200);
  // Of an order that nobody ever told.
  await shop.send(
    told('order.withdrawn', { order: `of ${order}`, withdrawal: 'w', withdrawn_at: now(), reason }),
  );
}

/** A polled shop that could not be read in words that name the person: by an order of theirs, and by nothing else. */
async function pollRefusals(
  account: string,
  order: string,
  { word, email }: { word: string; email: string },
) {
  const poll = await app.db.withSchema('ledger').table('channel_account').where({ key: account }).first('id');
  const { id } = poll as { id: string };
  const row = (external_id: string, said: string) => ({
    ...{ poll_id: id, external_id, code: 'orders/malformed', said },
  });
  await app.db
    .withSchema('ledger')
    .table('order_poll_refusal')
    .insert([
      row(order, `This order of ${word.toUpperCase()} is not as described.`),
      row(randomUUID(), `bill_to_email ${email.toUpperCase()} is not as described.`),
      row(randomUUID(), `bill_to_name Mrs ${word} Quist is not as described.`),
      row(randomUUID(), 'invoice_date is no time'),
    ]);
}

function readPast(event: Event): InboundSale {
  const read = inboundSchema.parse(event);
  if (read.type !== 'order.placed') throw new Error('This is no sale');
  return read.data;
}

/** Buys, gives, is given, signs in, asks for help, is written about. */
async function liveEverywhere(canary: { word: string; email: string; name: string; id: string }) {
  const { email, name, id, word } = canary;
  const customer = { email, name, id, locale: 'en', country: 'DE' };
  const friend = `${randomUUID()}@example.org`;
  const buyer = await buy(app, { shop, smtp }, pattern.patternId, customer);
  const [form] = await buyer.files();
  await buyer.mint(form!).expect(303);
  const bill = await api.POST('/selvedge/orders/{id}/bills', {
    params: { path: { id: await idOf(buyer.order) } },
    body: { refund: null },
  });
  expect(bill.response.status).toBe(200);

  const given = sale([{ pattern: pattern.slug }], {
    customer,
    gift: { email: friend, message: `From ${word}` },
  });
  const got = sale([{ pattern: pattern.slug }], {
    customer: { email: friend, name: 'Kim' },
    gift: { email, name, message: `For you, ${word}` },
  });
  for (const event of [given, got]) await shop.send(event).expect(200);
  const copy = { id: randomUUID(), patterns: [pattern.slug], email, name, why: `${name} tests sizes` };
  await post('/selvedge/orders/free-copies', copy).expect(201);

  await tellFacts(buyer.order, canary);
  const polled = sale([{ pattern: pattern.slug }], { customer });
  await service(app.strapi, pastSalesKey).take('ravelry', readPast(polled));
  await pollRefusals('ravelry', polled.data.order, canary);
  await app.request.post('/library').set('Accept', 'text/html').type('form').send({ email }).expect(303);
  await eventually(() =>
    Promise.resolve(
      smtp.mails.find(({ to, mail }) => to === email && /\/library\/in\//.test(mail.text ?? '')),
    ),
  );
  const desk = await openHelpDesk(app, admin);
  const inquiry = opened(pattern.patternId, { inquiry: `T-${word}`, order: buyer.order });
  await desk.send(inquiry).expect(200);
  const reason = `${name} (${email}) wrote to us`;
  await post(`/selvedge/entitlements/${buyer.entitlementId}/reinstate`, { reason }).expect(200);
  await post(`/selvedge/entitlements/${buyer.entitlementId}/revoke`, { reason }).expect(200);
}

it('leaves an erased customer’s address and name in no column of the ledger but those of bills', async () => {
  const polls = await openPollDesk(app);
  await polls.connect({
    ...{ channel: 'ravelry', key: 'ravelry', name: 'Ravelry', url: 'http://127.0.0.1:9' },
    ...{ storeId: 7, username: 'u', password: 'p' },
  });
  const word = `canary${randomBytes(9).toString('hex')}`;
  const canary = { word, email: `${word}@example.org`, name: `Mrs ${word} Quist`, id: `shop-${word}` };
  await liveEverywhere(canary);
  const before = await columnsWith(app.databaseUrl, 'ledger', word);
  expect(before).toEqual(
    expect.arrayContaining([
      ...['customer.email', 'customer.name', 'customer_identity.external_id', 'inbox.body'],
      ...['refund.reason', 'order_fact.reason', 'gift.message', 'gift.why', 'right_decision.reason'],
      ...['audit.details', 'order_poll_refusal.said', 'library_proof.address', 'invoice.content'],
    ]),
  );

  const row = await app.db.withSchema('ledger').table('customer').where({ email: canary.email }).first('id');
  const { id } = row as { id: string };
  await post(`/selvedge/customers/${id}/erase`, { confirm: canary.email }).expect(200);

  expect(await columnsWith(app.databaseUrl, 'ledger', word)).toEqual(['invoice.content']);
  expect(await columnsWith(app.databaseUrl, 'jobs', word)).toEqual([]);
  expect(await columnsWith(app.databaseUrl, 'ledger', 'invoice_date is no time')).toEqual([
    'order_poll_refusal.said',
  ]);
});
