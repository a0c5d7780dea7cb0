import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { service } from '../../src/kernel/service';
import { tracesKey } from '../../src/plugins/delivery/contract';
import { entitlementsKey } from '../../src/plugins/orders/contract';
import { customerPrivacyKey } from '../../src/plugins/orders/desk-contract';
import { buy } from '../delivery/buyer';
import { startScriptedSmtp, type ScriptedSmtp } from '../delivery/scripted-smtp';
import { bootApp, type TestApp } from '../support/boot';
import { everyRow } from '../support/every-row';
import { newPattern, pdf, releaseVersion } from './release-pattern';
import { openShop, refund, sale, type Shop } from './shop';

let app: TestApp;
let smtp: ScriptedSmtp;
let shop: Shop;
let pattern: string;
let admin: { Authorization: string };
beforeAll(async () => {
  smtp = await startScriptedSmtp();
  app = await bootApp({ SELVEDGE_SMTP_URL: smtp.url });
  shop = await openShop(app);
  admin = await app.admin();
  pattern = (await newPattern(app, 'Foxglove cardigan')).patternId;
  await releaseVersion(app, pattern, '1.0.0', [{ file: { name: 'a.pdf' }, bytes: await pdf(2) }]);
});
afterAll(async () => {
  await app.stop();
  await smtp.stop();
});

/** Somebody whose every word can be found again. */
function newCanary() {
  const word = `canary${randomBytes(9).toString('hex')}`;
  return { word, email: `${word}@example.org`, name: `Mrs ${word} Quist`, id: `shop-${word}` };
}
async function customerOf(email: string): Promise<string> {
  const row = (await app.db.withSchema('ledger').table('customer').where({ email }).first('id')) as {
    id: string;
  };
  return row.id;
}
/** All that counts and hands on by itself meanwhile is left out. */
const ledger = `schemaname = 'ledger' and tablename !~ '^(rollup|search|event_handled|tick)'`;
const post = (to: string, body: object) => app.request.post(to).set(admin).send(body);

/** Buys, downloads, is refunded in words, and is written about by an operator. */
async function live(canary: ReturnType<typeof newCanary>) {
  const buyer = await buy(app, { shop, smtp }, pattern, customerWords(canary));
  const [form] = await buyer.files();
  await buyer.mint(form!).expect(303);
  const { rows } = await app.db.raw<{ rows: { token: string; order_id: string; link_id: string }[] }>(
    `select trace.token, line.order_id, link.id as link_id from ledger.entitlement entitled
     join ledger.order_line line on line.id = entitled.order_line_id
     join ledger.trace_token trace on trace.order_line_id = line.id
     join ledger.download_link link on link.entitlement_id = entitled.id where entitled.id = ?`,
    [buyer.entitlementId],
  );
  const { token, order_id: orderId, link_id: linkId } = rows[0]!;
  const event = refund(buyer.order, 100);
  Object.assign(event.data, { partial: true, reason: `so says ${canary.name}` });
  await shop.send(event).expect(200);
  const reason = `${canary.name} (${canary.email}) wrote to us`;
  await post(`/selvedge/links/${linkId}/extend`, { days: 3, reason }).expect(200);
  await post(`/selvedge/entitlements/${buyer.entitlementId}/revoke`, { reason }).expect(200);
  return { ...buyer, token, orderId, customerId: await customerOf(canary.email) };
}

it('hands a customer everything that is known of them, and nobody else’s', async () => {
  const [canary, other] = [newCanary(), newCanary()];
  const { customerId, order } = await live(canary);
  await live(other);
  const { text, headers } = await app.request
    .get(`/selvedge/customers/${customerId}/data`)
    .set(admin)
    .expect(200);
  expect(headers['content-type']).toContain('application/json');
  const told = JSON.parse(text) as Record<string, Record<string, unknown>[]>;
  expect(told).toMatchObject({
    customer: [{ email: canary.email, name: canary.name }],
    identities: [{ shop: 'storefront', id: canary.id }],
    orders: [{ number: order, lines: [{ title: 'Foxglove cardigan' }], refunds: [{ amountMinor: 100 }] }],
    rights: [{ state: 'revoked' }],
    messages: [{ kind: 'receipt', state: 'sent' }],
    links: [{ used: 1 }],
    downloads: [{ file: 'a.pdf' }],
    decisions: [
      { action: 'link.extended' },
      { action: 'entitlement.revoked' },
      { action: 'customer.exported' },
    ],
  });
  expect(text).not.toContain(other.word);
  expect(text).not.toMatch(/hash|[\w-]{43}/);
  const [entry] = (await app.db
    .withSchema('ledger')
    .table('audit')
    .where({ action: 'customer.exported', subject: `customer:${customerId}` })) as { actor: string }[];
  expect(entry?.actor).toMatch(/^admin:/);
});

it('shows what an erasure will do without doing it, and wants the address typed', async () => {
  const canary = newCanary();
  const { customerId } = await live(canary);
  const look = () => app.request.get(`/selvedge/customers/${customerId}/erasure`).set(admin).expect(200);
  const before = await everyRow(app.databaseUrl, ledger);
  const { body } = await look();
  const { data } = body as { data: { confirm: string; forgotten: object[]; kept: object[] } };
  expect(data.confirm).toBe(canary.email);
  expect(data.forgotten).toEqual(
    expect.arrayContaining([
      { name: 'customer', rows: 1 },
      { name: 'identities', rows: 1 },
      { name: 'links', rows: 1 },
    ]),
  );
  expect(data.kept).toEqual(
    expect.arrayContaining([
      { name: 'orders', rows: 1 },
      { name: 'traceTokens', rows: 1 },
    ]),
  );
  expect(await everyRow(app.databaseUrl, ledger)).toBe(before);
  const refused = await post(`/selvedge/customers/${customerId}/erase`, { confirm: 'yes' }).expect(400);
  expect(refused.body).toMatchObject({ error: { code: 'orders/not-confirmed' } });
  expect(await everyRow(app.databaseUrl, ledger)).toBe(before);
  await app.request
    .get('/selvedge/customers/00000000-0000-7000-8000-000000000000/erasure')
    .set(admin)
    .expect(404);
});

it('erases a customer from every table and log, keeps books and trace by pseudonym, and ends their links', async () => {
  const canary = newCanary();
  const { customerId, orderId, order, token, page, entitlementId } = await live(canary);
  expect(await everyRow(app.databaseUrl, `schemaname in ('ledger', 'jobs')`)).toContain(canary.word);

  await post(`/selvedge/customers/${customerId}/erase`, { confirm: canary.email.toUpperCase() }).expect(200);

  expect(await everyRow(app.databaseUrl, 'true')).not.toContain(canary.word);
  expect(await vaultLog()).not.toContain(canary.word);
  expect(await vaultLog()).toContain(customerId);
  const copy = await service(app.strapi, tracesKey).find(token);
  expect(copy).toMatchObject({
    order: { id: orderId, externalId: order },
    customer: {
      id: customerId,
      email: null,
      name: null,
      pseudonym: expect.stringMatching(/^erased-[0-9a-f]{20}$/) as string,
    },
  });
  await app.request.get(page).set('Accept', 'application/json').expect(410);
  expect(await service(app.strapi, entitlementsKey).mayDownload({ entitlementId })).toMatchObject({
    kind: 'refused',
  });
  const again = await post(`/selvedge/customers/${customerId}/erase`, { confirm: customerId }).expect(409);
  expect(again.body).toMatchObject({ error: { code: 'orders/already-erased' } });

  const found = await app.request
    .get('/selvedge/customers')
    .query({ search: canary.email })
    .set(admin)
    .expect(200);
  expect(found.body).toMatchObject({
    data: [{ id: customerId, name: null, pseudonym: copy?.customer.pseudonym }],
  });
});

it('gives an erased customer no name back when their old sale is told again, but lets them buy anew', async () => {
  const canary = newCanary();
  const old = sale([{ pattern }], { customer: { ...customerWords(canary) } });
  await shop.send(old).expect(200);
  const customerId = await customerOf(canary.email);
  await service(app.strapi, customerPrivacyKey).erase({ customerId, actor: 'system', confirm: canary.email });
  await shop.send(old).expect(200);
  const elsewhere = { ...old, data: { ...old.data, order: `${old.data.order}-b` } };
  await shop.send(elsewhere).expect(200);
  expect(await everyRow(app.databaseUrl, 'true')).not.toContain(canary.word);

  await shop.send(sale([{ pattern }], { customer: customerWords(canary) })).expect(200);
  expect(await customerOf(canary.email)).not.toBe(customerId);
});

function customerWords({ email, name, id }: ReturnType<typeof newCanary>) {
  return { email, name, id, locale: 'en', country: 'DE' };
}

/** Every byte that is written about erasures outside the database. */
async function vaultLog(): Promise<string> {
  const folder = path.join(app.dataDir, 'vault', 'erasures');
  const files = await readdir(folder);
  return (await Promise.all(files.map((file) => readFile(path.join(folder, file), 'utf8')))).join('\n');
}
