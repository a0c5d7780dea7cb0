import { newPattern, pdf, releaseVersion } from '../orders/release-pattern';
import { openShop, type Shop } from '../orders/shop';
import { startApp, type AppProcess } from '../support/app-process';
import { bootApp, type TestApp } from '../support/boot';
import { buy, type Buyer } from './buyer';
import { startScriptedSmtp, type ScriptedSmtp } from './scripted-smtp';

/** How many press at once; the whole promise is 500, and smaller numbers are for a look. */
const presses = Number(process.env['TEST_PRESSES'] ?? 500);

let app: TestApp;
let other: AppProcess;
let smtp: ScriptedSmtp;
let shop: Shop;
let pattern: string;
let urls: string[];

beforeAll(async () => {
  smtp = await startScriptedSmtp();
  app = await bootApp({ SELVEDGE_SMTP_URL: smtp.url });
  shop = await openShop(app);
  pattern = (await newPattern(app, 'Race')).patternId;
  await releaseVersion(app, pattern, '1.0.0', [
    { file: { name: 'a.pdf' }, bytes: await pdf(1) },
    { file: { name: 'b.pdf', pageFormat: 'A0' }, bytes: await pdf(1) },
  ]);
  other = await startApp(app.databaseUrl, {
    SELVEDGE_ROLE: 'web',
    SELVEDGE_KEYS: process.env['SELVEDGE_KEYS'],
  });
  urls = [app.url, await other.listening()];
});
afterAll(async () => {
  other.signal('SIGTERM');
  await other.ended;
  await app.stop();
  await smtp.stop();
});

/**
 * So many presses of buttons at once, half of them at each of two processes; resolves to the statuses. Who is told
 * that the database is busy (503) presses again, as a browser's owner would.
 */
async function press(paths: readonly string[]): Promise<number[]> {
  return Promise.all(
    Array.from({ length: presses }, async (_, index) => {
      const url = `${urls[index % 2] ?? ''}${paths[index % paths.length] ?? ''}`;
      for (;;) {
        const answer = await fetch(url, { method: 'POST', redirect: 'manual' });
        await answer.arrayBuffer();
        if (answer.status !== 503) return answer.status;
        expect(answer.headers.get('retry-after')).not.toBeNull();
      }
    }),
  );
}
async function limited(limit: number, change: Record<string, unknown> = {}): Promise<Buyer> {
  const buyer = await buy(app, { shop, smtp }, pattern);
  await app.db
    .withSchema('ledger')
    .table('download_link')
    .where({ entitlement_id: buyer.entitlementId })
    .update({ download_limit: limit, ...change });
  return buyer;
}
async function counted(buyer: Buyer): Promise<Record<string, unknown>> {
  const { rows } = await app.db.raw<{ rows: Record<string, unknown>[] }>(
    `select link.used, link.renewals,
       (select count(*)::int from ledger.download where download_link_id = link.id and download_zip_id is null) as files,
       (select count(*)::int from ledger.download_zip where download_link_id = link.id) as zips,
       (select count(*)::int from ledger.message where kind = 'renewal' and dedupe_key like 'renewal:' || link.id || '%') as mails
     from ledger.download_link link where link.entitlement_id = ?`,
    [buyer.entitlementId],
  );
  return rows[0]!;
}
const how = (statuses: number[]) =>
  Object.fromEntries(
    [...new Set(statuses)].sort().map((one) => [one, statuses.filter((status) => status === one).length]),
  );

it('gives exactly its limit, however many press at once on two processes', async () => {
  const buyer = await limited(37);
  const [form = ''] = await buyer.files();
  expect(how(await press([form]))).toEqual({ 303: 37, 410: presses - 37 });
  expect(await counted(buyer)).toMatchObject({ used: 37, files: 37 });
});

it('counts files and zips from the same budget', async () => {
  const buyer = await limited(20);
  expect(how(await press(await buyer.files()))).toEqual({ 303: 20, 410: presses - 20 });
  const { used, files, zips } = await counted(buyer);
  expect([used, Number(files) + Number(zips)]).toEqual([20, 20]);
});

it('is renewed once, however many press at once', async () => {
  const buyer = await limited(10, { unopened_until: new Date(Date.now() - 1_000) });
  await app.db.withSchema('ledger').table('rate_limit').delete();
  const statuses = how(await press([`${buyer.page}/renewal`]));
  // One address may ask ten times in ten minutes; of those that were let in one renewed it, nine found it done.
  expect(statuses).toEqual({ 303: 10, 429: presses - 10 });
  expect(await counted(buyer)).toMatchObject({ renewals: 1, mails: 1 });
});
