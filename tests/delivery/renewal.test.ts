import { service } from '../../src/kernel/service';
import { settingsKey } from '../../src/kernel/settings/settings';
import { entitlementsKey } from '../../src/plugins/orders/contract';
import { newPattern, pdf, releaseVersion } from '../orders/release-pattern';
import { openShop, type Shop } from '../orders/shop';
import { bootApp, type TestApp } from '../support/boot';
import { eventually } from '../support/eventually';
import { buy, bytes, type Buyer } from './buyer';
import { startScriptedSmtp, type ScriptedSmtp } from './scripted-smtp';

let app: TestApp;
let smtp: ScriptedSmtp;
let shop: Shop;
let pattern: string;
const log: string[] = [];

beforeAll(async () => {
  smtp = await startScriptedSmtp();
  jest.spyOn(process.stdout, 'write').mockImplementation((line) => log.push(String(line)) > 0);
  jest.spyOn(console, 'log').mockImplementation((line) => void log.push(String(line)));
  app = await bootApp({ SELVEDGE_SMTP_URL: smtp.url, SELVEDGE_LOG_LEVEL: 'debug' });
  await service(app.strapi, settingsKey).change({
    name: 'delivery.receipts',
    version: 0,
    value: { firstRetrySeconds: 1 },
    actor: 'system',
  });
  shop = await openShop(app);
  pattern = (await newPattern(app, 'Moss <coat>')).patternId;
  await releaseVersion(app, pattern, '1.0.0', [{ file: { name: 'coat.pdf' }, bytes: await pdf(1) }]);
});
afterAll(async () => {
  jest.restoreAllMocks();
  await app.stop();
  await smtp.stop();
});

beforeEach(() => app.db.withSchema('ledger').table('rate_limit').delete());

const buyOne = (customer?: Record<string, unknown>): Promise<Buyer> =>
  buy(app, { shop, smtp }, pattern, customer);
const page = (path: string) => app.request.get(path).set('Accept', 'text/html');
const renew = (buyer: { page: string }) => app.request.post(`${buyer.page}/renewal`);
const mailsTo = (buyer: Buyer) => smtp.mails.filter(({ to }) => to === buyer.email).map(({ mail }) => mail);

async function linkRow(buyer: Buyer): Promise<Record<string, unknown>> {
  const rows = (await app.db
    .withSchema('ledger')
    .table('download_link')
    .where({ entitlement_id: buyer.entitlementId })) as Record<string, unknown>[];
  expect(rows).toHaveLength(1);
  return rows[0]!;
}
const setLink = (buyer: Buyer, change: Record<string, unknown>) =>
  app.db
    .withSchema('ledger')
    .table('download_link')
    .where({ entitlement_id: buyer.entitlementId })
    .update(change);
const past = () => new Date(Date.now() - 1_000);

/** Uses up some downloads and lets the link's time run out. */
async function endLink(buyer: Buyer, used = 3): Promise<void> {
  const [action = ''] = await buyer.files();
  for (let count = 0; count < used; count += 1) await buyer.mint(action).expect(303);
  await setLink(buyer, used === 0 ? { unopened_until: past() } : { expires_at: past() });
}
/** The mails' waiting time is over. */
const letTimePass = () =>
  app.db.raw(`update ledger.link_renewal set asked_at = asked_at - interval '11 minutes'`);

/** The token of the newest of so many mails. */
async function newestToken(buyer: Buyer, mails: number): Promise<string> {
  const mail = await eventually(() => Promise.resolve(mailsTo(buyer).at(mails - 1)));
  return /\/d\/([\w-]{43})/.exec(mail.text ?? '')?.[1] ?? '';
}

it('sends the owner of an ended link a new one by mail, and gives no download more', async () => {
  const buyer = await buyOne({ locale: 'fr' });
  await endLink(buyer);
  const ended = await page(buyer.page).expect(410);
  expect(ended.text).toContain('<html lang="fr">');
  expect(ended.text).toContain(`action="${buyer.page}/renewal"`);
  expect(ended.text).not.toContain(buyer.email);

  const { headers } = await renew(buyer).expect(303);
  expect(headers['location']).toBe(buyer.page);
  const token = await newestToken(buyer, 2);
  expect(token).not.toBe(buyer.token);
  const [, mail] = mailsTo(buyer);
  expect(mail?.subject).toBe('Votre nouveau lien de Selvedge : Moss <coat>');
  expect(mail?.text).toContain('Il reste 7 téléchargements.');

  const after = await page(buyer.page).expect(410);
  expect(after.text).toContain('Un nouveau lien est en route');
  for (const secret of [token, buyer.email]) expect(after.text).not.toContain(secret);
  const json = await app.request.get(buyer.page).expect(410);
  expect(json.body).toMatchObject({ error: { code: 'delivery/link-replaced' } });

  expect(await linkRow(buyer)).toMatchObject({ used: 3, download_limit: 10, renewals: 1, expires_at: null });
  const renewed = await page(`/d/${token}`).expect(200);
  expect(renewed.text).toContain('Encore 7 téléchargements.');
  const action = /action="([^"]+)"/.exec(renewed.text)?.[1] ?? '';
  const minted = await app.request.post(action).expect(303);
  const file = await bytes(app.request.get(minted.headers['location'] as string)).expect(200);
  expect((file.body as Buffer).subarray(0, 5).toString()).toBe('%PDF-');
  expect(await linkRow(buyer)).toMatchObject({ used: 4, renewals: 1 });
});

it('makes the old token useless at once, for pages, downloads and tickets to come', async () => {
  const buyer = await buyOne();
  const [action = ''] = await buyer.files();
  await endLink(buyer, 1);
  await renew(buyer).expect(303);
  const { body } = await buyer.mint(action).expect(410);
  expect(body).toMatchObject({ error: { code: 'delivery/link-replaced' } });
  expect(await linkRow(buyer)).toMatchObject({ used: 1 });
});

it('twice and no more; a second press on the way sends nothing', async () => {
  const buyer = await buyOne();
  await endLink(buyer);
  const presses = await Promise.all(Array.from({ length: 4 }, () => renew(buyer)));
  expect(presses.map(({ status }) => status)).toEqual([303, 303, 303, 303]);
  const first = await newestToken(buyer, 2);
  expect(await linkRow(buyer)).toMatchObject({ renewals: 1 });

  await letTimePass();
  await renew(buyer).expect(303);
  const second = await newestToken(buyer, 3);
  expect(new Set([buyer.token, first, second]).size).toBe(3);
  await page(`/d/${first}`).expect(410);
  await page(`/d/${second}`).expect(200);

  await letTimePass();
  await setLink(buyer, { unopened_until: past() });
  const refused = await app.request.post(`/d/${second}/renewal`).expect(409);
  expect(refused.body).toMatchObject({ error: { code: 'delivery/not-renewable' } });
  expect((await page(`/d/${second}`).expect(410)).text).not.toContain('/renewal');
  expect(await linkRow(buyer)).toMatchObject({ renewals: 2, used: 3 });
  expect(mailsTo(buyer)).toHaveLength(3);
});

it('also for a link that was never opened in its time', async () => {
  const buyer = await buyOne();
  await endLink(buyer, 0);
  await renew(buyer).expect(303);
  await page(`/d/${await newestToken(buyer, 2)}`).expect(200);
});

it('gives nothing for a link that works, is used up, or was taken back', async () => {
  const works = await buyOne();
  expect((await renew(works).expect(409)).body).toMatchObject({ error: { code: 'delivery/not-renewable' } });

  const usedUp = await buyOne();
  await setLink(usedUp, { download_limit: 3 });
  await endLink(usedUp, 3);
  expect((await page(usedUp.page).expect(410)).text).not.toContain('/renewal');
  await renew(usedUp).expect(409);

  const refunded = await buyOne();
  await endLink(refunded);
  await renew(refunded).expect(303);
  const token = await newestToken(refunded, 2);
  await service(app.strapi, entitlementsKey).revoke(refunded.entitlementId, { actor: 'system', reason: 'x' });
  await letTimePass();
  for (const call of [renew(refunded), page(`/d/${token}`), app.request.post(`/d/${token}/renewal`)]) {
    expect((await call.set('Accept', 'application/json').expect(410)).body).toMatchObject({
      error: { code: 'delivery/link-revoked' },
    });
  }
  expect(mailsTo(refunded)).toHaveLength(2);
});

it('opens by whichever of two mails arrives when an answer of the mail server was lost', async () => {
  const buyer = await buyOne();
  await endLink(buyer);
  smtp.script(buyer.email, ['accept-and-hang-up']);
  await renew(buyer).expect(303);
  await newestToken(buyer, 3);
  const [, one, other] = mailsTo(buyer);
  expect(one?.messageId).toBe(other?.messageId);
  for (const mail of [one, other]) {
    await page(`/d/${/\/d\/([\w-]{43})/.exec(mail?.text ?? '')?.[1] ?? ''}`).expect(200);
  }
  expect(await linkRow(buyer)).toMatchObject({ renewals: 1, used: 3 });
});

it('is slowed down for one address', async () => {
  const buyer = await buyOne();
  const statuses: number[] = [];
  for (let count = 0; count < 40; count += 1) statuses.push((await renew(buyer)).status);
  expect(statuses.at(-1)).toBe(429);
});

it('leaves no secret in the log or the database', async () => {
  const secrets = smtp.mails.flatMap(({ mail }) =>
    [...(mail.text ?? '').matchAll(/\/d\/([\w-]{43})/g)].map(([, token]) => token ?? ''),
  );
  expect(secrets.length).toBeGreaterThan(10);
  const lines = log.join('');
  expect(lines).toContain('"msg":"request"');
  for (const secret of secrets) expect(lines).not.toContain(secret);
  const { rows } = await app.db.raw<{ rows: { name: string }[] }>(
    `select table_schema || '.' || table_name as name from information_schema.tables where table_schema in ('ledger', 'jobs')`,
  );
  for (const { name } of rows) {
    const found = await app.db.raw<{ rows: unknown[] }>(
      `select 1 from ${name} t where t::text like any(?) limit 1`,
      [secrets.map((secret) => `%${secret}%`)],
    );
    expect(found.rows).toEqual([]);
  }
});
