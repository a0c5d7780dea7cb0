import { parse } from 'csv-parse/sync';
import { forgetSigns } from '../../src/plugins/orders/server/tax/forget-signs';
import { apiClient, type Api } from '../support/api-client';
import { bootApp, type TestApp } from '../support/boot';
import { changeSetting } from '../support/change-setting';
import { newPattern } from './release-pattern';
import { openShop, refund, sale, type Shop } from './shop';

let app: TestApp;
let shop: Shop;
let api: Api;
let admin: { Authorization: string };
let pattern: string;
beforeAll(async () => {
  app = await bootApp({ SELVEDGE_ROLE: 'web' });
  shop = await openShop(app);
  admin = await app.admin();
  api = apiClient(app, admin);
  pattern = (await newPattern(app)).patternId;
});
afterAll(() => app.stop());

type Sign = { sign: string; country: string };
async function sold(signs: Sign[], over: Record<string, unknown> = {}) {
  const event = sale([{ pattern, price_minor: 1_190, tax_minor: 190 }], {
    ...{ customer: { email: 'a@example.com', country_signs: signs }, tax_minor: 190 },
    ...over,
  });
  await shop.send(event).expect(200);
  const { rows } = await app.db.raw<{ rows: { id: string }[] }>(
    'select id from ledger.orders where external_id = ?',
    [event.data.order],
  );
  return { id: rows[0]!.id, order: event.data.order };
}
const evidence = async (id: string) => {
  const { data } = await api.GET('/selvedge/orders/{id}/tax-evidence', { params: { path: { id } } });
  return data!.data;
};
const agreeing = (country: string): Sign[] => [
  { sign: 'billing', country },
  { sign: 'card', country },
];

it('says what speaks for a country and whether it is enough, by the setting', async () => {
  const proven = await sold(agreeing('DE'));
  expect(await evidence(proven.id)).toMatchObject({ country: 'DE', isProven: true, reason: 'signs-agree' });
  const single = await sold([{ sign: 'card', country: 'AT' }]);
  expect(await evidence(single.id)).toMatchObject({ isProven: false, reason: 'one-is-not-enough' });
  await changeSetting(app, 'orders.tax', (value) => ({ ...value, rule: 'one-sign' }));
  expect(await evidence(single.id)).toMatchObject({ isProven: true, reason: 'one-from-outside' });
  await changeSetting(app, 'orders.tax', (value) => ({ ...value, rule: 'two-signs' }));
});

it('lists the orders whose signs contradict each other or are missing, page by page', async () => {
  const doubtful = [];
  for (let index = 0; index < 3; index += 1)
    doubtful.push(
      await sold([
        { sign: 'billing', country: 'DE' },
        { sign: 'ip', country: 'FR' },
      ]),
    );
  doubtful.push(await sold([]));
  const seen: string[] = [];
  let after: string | null | undefined;
  do {
    const query: { limit: number; after?: string } = { limit: 2, ...(after ? { after } : {}) };
    const { data } = await api.GET('/selvedge/tax/doubtful-orders', { params: { query } });
    seen.push(...data!.data.map(({ externalId }) => externalId));
    after = data!.after;
  } while (after !== null);
  expect(seen.sort()).toEqual(doubtful.map(({ order }) => order).sort());
});

it('never takes an address of the net', async () => {
  const event = sale([{ pattern }], {
    customer: { email: 'a@example.com', country_signs: [{ sign: 'ip', country: '192.0.2.7' }] },
  });
  const { body } = await shop.send(event).expect(400);
  expect(body).toMatchObject({ error: { code: 'orders/malformed' } });
});

it('tells a quarter by country, rate and currency, with what went back in it', async () => {
  const at = (day: string) => ({ placed_at: `${day}T12:00:00Z` });
  await sold(agreeing('ES'), at('2031-02-01'));
  await sold(agreeing('ES'), { ...at('2031-02-01'), currency: 'USD' });
  const old = await sold(agreeing('PT'), at('2030-12-31'));
  await sold(agreeing('ES'), at('2031-04-01'));
  const back = refund(old.order, 595, [{ external_line: 'l1', amount_minor: 595 }]);
  back.data['refunded_at'] = '2031-03-31T12:00:00Z';
  await shop.send(back).expect(200);
  const { text, headers } = await app.request
    .get('/selvedge/tax/quarter?quarter=2031-Q1')
    .set(admin)
    .expect(200);
  expect(headers['content-disposition']).toContain('selvedge-tax-2031-Q1.csv');
  const rows = parse(text, { bom: true, columns: true }) as unknown as Record<string, string>[];
  expect(
    rows.map((row) =>
      [
        row['sold_in'],
        row['country'],
        row['rate_percent'],
        row['currency'],
        row['net_minor'],
        row['tax_minor'],
      ].join(' '),
    ),
  ).toEqual(['2030-Q4 PT 19 EUR -500 -95', '2031-Q1 ES 19 EUR 1000 190', '2031-Q1 ES 19 USD 1000 190']);
  await app.request.get('/selvedge/tax/quarter?quarter=2031-Q5').set(admin).expect(400);
});

it('keeps the signs for ten years after the year of the sale, and the country for good', async () => {
  const { id } = await sold(agreeing('IT'), { placed_at: '2016-06-01T12:00:00Z' });
  const signs = async () => (await evidence(id)).signs.length;
  await forgetSigns(app.db, new Date('2026-12-31T23:59:59Z'));
  expect(await signs()).toBe(2);
  await forgetSigns(app.db, new Date('2027-01-01T00:00:00Z'));
  expect(await signs()).toBe(0);
  expect((await evidence(id)).country).toBe('IT');
});
