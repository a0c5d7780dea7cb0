import { parse } from 'csv-parse/sync';
import type { Dashboard } from '../../src/plugins/analytics/contract';
import { rollupsKey } from '../../src/plugins/analytics/contract';
import { inquiryRecorded } from '../../src/plugins/connectors/contract';
import { eventsKey } from '../../src/kernel/events/events';
import { newId } from '../../src/kernel/ids/ids';
import { transactionKey } from '../../src/kernel/kernel';
import { service } from '../../src/kernel/service';
import { settingsKey } from '../../src/kernel/settings/settings';
import { shopSetting } from '../../src/kernel/settings/shop-setting';
import { codeOf } from '../../src/api/access/sync-admin-roles';
import { newPattern, pdf, releaseVersion } from '../orders/release-pattern';
import { openShop, refund, sale, type Shop } from '../orders/shop';
import { buy } from '../delivery/buyer';
import { startScriptedSmtp, type ScriptedSmtp } from '../delivery/scripted-smtp';
import { bootApp, signIn, type TestApp } from '../support/boot';
import { eventually } from '../support/eventually';

let app: TestApp;
let shop: Shop;
let smtp: ScriptedSmtp;
let admin: { Authorization: string };
let skirt: { patternId: string; slug: string };
let hat: { patternId: string; slug: string };
let skirtVersion: string;

beforeAll(async () => {
  smtp = await startScriptedSmtp();
  app = await bootApp({ SELVEDGE_SMTP_URL: smtp.url });
  admin = await app.admin();
  shop = await openShop(app);
  skirt = await newPattern(app, '=HYPERLINK("http://evil.example","Skirt")');
  hat = await newPattern(app, 'Hat');
  const file = { file: {}, bytes: await pdf(1) };
  skirtVersion = (await releaseVersion(app, skirt.patternId, '1.0.0', [file])).releasedVersionId;
  await releaseVersion(app, hat.patternId, '1.0.0', [file]);
});
afterAll(async () => {
  await app.stop();
  await smtp.stop();
});

const ask = (query = '', path = 'dashboard') =>
  app.request.get(`/selvedge/analytics/${path}${query}`).set(admin);
const board = async (query = ''): Promise<Dashboard> =>
  ((await ask(query).expect(200)).body as { data: Dashboard }).data;

/** The dashboard as soon as it says what is expected of it. */
const boardWhen = (isRight: (seen: Dashboard) => boolean, query = ''): Promise<Dashboard> =>
  eventually(async () => {
    const seen = await board(query);
    return isRight(seen) ? seen : undefined;
  });

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
const at = (placed: string, over: Record<string, unknown> = {}) => ({ placed_at: placed, ...over });

describe('before the first sale', () => {
  it('everything is there and nothing in it', async () => {
    const seen = await board();
    expect(seen).toMatchObject({
      sales: { lines: 0, linesBefore: 0 },
      gross: [],
      returns: null,
      activePatterns: { now: 0, before: 0 },
      versions: [],
      sleeping: { total: 0, shown: [] },
      bucket: 'day',
    });
    expect(seen.buckets).toHaveLength(28);
    expect(seen.buckets.at(-1)).toBe(seen.period.to);
  });
});

describe('the dashboard', () => {
  it('tells what was bought and refunded, now and in the period before', async () => {
    const two = sale([
      { pattern: skirt.slug, price_minor: 900 },
      { pattern: hat.slug, price_minor: 500, quantity: 2 },
    ]);
    await shop.send(two).expect(200);
    await shop
      .send(sale([{ pattern: skirt.slug, price_minor: 900 }], at(daysAgo(5), { currency: 'USD' })))
      .expect(200);
    await shop.send(sale([{ pattern: skirt.slug, price_minor: 700 }], at(daysAgo(40)))).expect(200);
    await shop.send(sale([{ pattern: hat.slug, price_minor: 0 }])).expect(200);
    const late = refund(two.data.order, 900, [{ external_line: 'l1', amount_minor: 900 }]);
    await shop.send(late).expect(200);
    await shop.send(late).expect(200);

    const seen = await boardWhen(
      ({ sales, refunded }) => sales.lines === 3 && sales.linesBefore === 1 && refunded[0]?.minor === 900,
    );
    expect(seen).toMatchObject({
      sales: { lines: 3, linesBefore: 1 },
      gross: [
        { currency: 'EUR', minor: 1900, minorBefore: 700 },
        { currency: 'USD', minor: 900, minorBefore: 0 },
      ],
      refunded: [
        { currency: 'EUR', minor: 900, minorBefore: 0 },
        { currency: 'USD', minor: 0, minorBefore: 0 },
      ],
      returns: { hits: 1, of: 3 },
      activePatterns: { now: 2, before: 1 },
    });
    expect(seen.velocity).toHaveLength(1);
    expect(seen.velocity[0]).toMatchObject({ category: 'sewing', lines: 2, linesBefore: 1, last7: 2 / 7 });
    expect(seen.velocity[0]?.perDay.at(-1)).toBe(1);
    expect(seen.versions).toEqual([
      expect.objectContaining({
        label: '1.0.0',
        sold: 3,
        returned: 1,
        returns: null,
        patternId: skirt.patternId,
      }),
      expect.objectContaining({ title: 'Hat', sold: 1, returned: 0 }),
    ]);
  });

  it('narrows by days, category and channel', async () => {
    expect((await board('?days=7')).sales.lines).toBe(3);
    expect((await board('?days=90')).sales).toEqual({ lines: 4, linesBefore: 0 });
    const days = (await board('?days=365')).period;
    expect(await board(`?from=${days.from}&to=${days.to}`)).toMatchObject({
      bucket: 'week',
      sales: { lines: 4 },
    });
    expect((await board('?category=sewing')).sales.lines).toBe(3);
    expect((await board('?category=knitting')).sales.lines).toBe(0);
    expect((await board('?channel=storefront')).sales.lines).toBe(3);
    expect((await board('?channel=elsewhere')).sales.lines).toBe(0);
  });

  it.each([
    '?days=3',
    '?days=2000',
    '?from=2026-01-01',
    '?from=2026-02-01&to=2026-01-01',
    '?from=2026-01-01&to=2026-01-03',
    '?from=yesterday&to=today',
    "?category=sew'ing",
    '?colour=red',
  ])('refuses %s', async (query) => {
    const { body } = await ask(query).expect(400);
    expect(body).toMatchObject({ error: { code: 'kernel/bad-request' } });
  });

  it('counts who fetched a version, and what was asked about it', async () => {
    const buyer = await buy(app, { shop, smtp }, skirt.patternId);
    const [form] = await buyer.files();
    await buyer.mint(form!).expect(303);
    await buyer.mint(form!).expect(303);
    const inquiryId = newId();
    await service(
      app.strapi,
      transactionKey,
    )(async (trx) => {
      await trx.withSchema('ledger').table('inquiry').insert({
        id: inquiryId,
        source: 'desk',
        external_id: 'T-1',
        pattern_id: skirt.patternId,
        released_version_id: skirtVersion,
        reason: '@SUM(A1)',
        opened_at: new Date(),
      });
      await service(app.strapi, eventsKey).publish(trx, inquiryRecorded, { inquiryId });
    });
    const seen = await boardWhen(({ versions }) =>
      versions.some(({ customers, inquiries }) => customers === 1 && inquiries === 1),
    );
    expect(seen.versions[0]).toMatchObject({
      customers: 1,
      inquiries: 1,
      inquiryRate: null,
      reasons: { '@SUM(A1)': 1 },
    });
  });

  it('shows rates from 20 on, and says what stands out and what sleeps after it was judged', async () => {
    const many = (pattern: string, count: number, over: Record<string, unknown>) =>
      Array.from({ length: count }, () => sale([{ pattern, price_minor: 100 }], over));
    for (const event of many(hat.slug, 60, at(daysAgo(200)))) await shop.send(event).expect(200);
    const sold = many(skirt.slug, 30, at(daysAgo(2)));
    for (const event of sold) await shop.send(event).expect(200);
    for (const { data } of sold.slice(0, 12)) await shop.send(refund(data.order, 100)).expect(200);
    await boardWhen(({ versions }) =>
      versions.some(({ sold: lines, returned }) => lines === 34 && returned === 13),
    );
    await service(app.strapi, rollupsKey).rebuild('system', () => undefined);

    const seen = await board('?days=365');
    const version = seen.versions[0];
    expect(version).toMatchObject({
      patternId: skirt.patternId,
      sold: 34,
      returned: 13,
      returns: { hits: 13, of: 34 },
    });
    expect(version?.returns?.low).toBeCloseTo(0.2389, 3);
    expect(version?.alerts.map(({ kind }) => kind)).toEqual(['returns']);
    expect(seen.sleeping.total).toBe(0);
  });

  it('finds a pattern asleep with the evidence', async () => {
    await app.db.raw(
      `update ledger.orders set placed_at = now() - interval '120 days'
       where id in (select order_id from ledger.order_line where pattern_id = ?)
         and placed_at > now() - interval '100 days'`,
      [hat.patternId],
    );
    await service(app.strapi, rollupsKey).rebuild('system', () => undefined);
    const { sleeping } = await board();
    expect(sleeping.total).toBe(1);
    const [hatFound] = sleeping.shown;
    expect(hatFound).toMatchObject({ patternId: hat.patternId, title: 'Hat', gapDays: 120, linesBefore: 61 });
    // 60 lines in the 80 days from its first sale to its last, then 120 days of silence.
    expect(hatFound?.expected).toBeCloseTo((60 / 80) * 120, 0);
    expect(hatFound!.probability).toBeLessThan(0.01);
    const { body } = await ask('', 'summary').expect(200);
    expect(body).toMatchObject({ data: { sleeping: 1, alerts: 1, sales: { lines: 32 } } });
  });

  it('shows a pattern by itself', async () => {
    const { body } = await ask('', `patterns/${skirt.patternId}`).expect(200);
    expect(body).toMatchObject({
      data: { last28: 20, sleeping: null, perDay28: 20 / 28, last90: 21, perDay90: 21 / 90 },
    });
    const { body: none } = await ask('', 'patterns/abc123').expect(404);
    expect(none).toMatchObject({ error: { code: 'analytics/unknown-pattern' } });
  });

  it('names what it can be narrowed to', async () => {
    const { body } = await ask('', 'filters').expect(200);
    expect(body).toMatchObject({
      data: { categories: [{ key: 'sewing' }], channels: [{ key: 'storefront' }] },
    });
  });
});

describe('a file', () => {
  const file = async (path: string) => {
    const { text, headers } = await ask('?days=365', `tables/${path}`).expect(200);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(headers['content-disposition']).toMatch(/^attachment; filename="selvedge-\w+-[\d-]+\.csv"$/);
    return { text, rows: parse(text, { bom: true, columns: true }) as Record<string, string>[] };
  };

  it('of versions has the page’s figures, and nothing in it that a spreadsheet would run', async () => {
    const { text, rows } = await file('versions');
    expect(rows[0]).toMatchObject({
      title: `'=HYPERLINK("http://evil.example","Skirt")`,
      version: '1.0.0',
      sold: '34',
      returned: '13',
      stands_out: 'returns',
    });
    expect(text).not.toMatch(/(^|,|\n)"?[=@+]/);
  });

  it('of sales adds up to the page', async () => {
    const seen = await board('?days=365');
    const { rows } = await file('sales');
    expect(rows.reduce((sum, row) => sum + Number(row['lines']), 0)).toBe(seen.sales.lines);
    const euros = rows.filter((row) => row['currency'] === 'EUR');
    expect(euros.reduce((sum, row) => sum + Number(row['gross_minor']), 0)).toBe(seen.gross[0]?.minor);
  });

  it('of sleeping patterns has their evidence; there are no others', async () => {
    const { rows } = await file('sleeping');
    expect(rows).toEqual([expect.objectContaining({ title: 'Hat', gap_days: '120', lines_before: '61' })]);
    const { body } = await ask('', 'tables/customers').expect(400);
    expect(body).toMatchObject({ error: { code: 'kernel/bad-request' } });
  });
});

describe('the shop’s day', () => {
  it('begins where its clock says: moving the shop counts everything anew', async () => {
    const placed = '2026-01-01T07:30:00Z';
    await shop.send(sale([{ pattern: skirt.slug, price_minor: 4321 }], at(placed))).expect(200);
    const grossOn = async (day: string) => {
      const { rows } = await app.db.raw<{ rows: { gross: string }[] }>(
        `select sum(gross_minor) as gross from ledger.rollup_sales_day where day = ?`,
        [day],
      );
      return Number(rows[0]?.gross ?? 0);
    };
    await eventually(async () => ((await grossOn('2026-01-01')) === 4321 ? true : undefined));
    const settings = service(app.strapi, settingsKey);
    const value = { ...(await settings.get(shopSetting)), timeZone: 'America/Los_Angeles' };
    await settings.change({ name: shopSetting.name, version: 0, value, actor: 'system' });
    await eventually(async () => ((await grossOn('2025-12-31')) === 4321 ? true : undefined));
    expect(await grossOn('2026-01-01')).toBe(0);
    expect((await board()).freshness.timeZone).toBe('America/Los_Angeles');
  });
});

describe('rights', () => {
  it('open the page to editor and operator, the rebuild to the operator, nothing to others', async () => {
    const as = async (role: 'editor' | 'operator' | 'designer') => {
      const found = (await app.strapi.db.query('admin::role').findOne({ where: { code: codeOf(role) } })) as {
        id: number;
      };
      return signIn(app.strapi, app.url, [found.id]);
    };
    const [editor, operator, designer] = [await as('editor'), await as('operator'), await as('designer')];
    const paths = ['dashboard', 'summary', 'filters', 'tables/sales', `patterns/${skirt.patternId}`];
    for (const path of paths) {
      await app.request.get(`/selvedge/analytics/${path}`).expect(401);
      await app.request.get(`/selvedge/analytics/${path}`).set(designer).expect(403);
      await app.request.get(`/selvedge/analytics/${path}`).set(editor).expect(200);
    }
    await app.request.post('/selvedge/analytics/rebuild').set(editor).expect(403);
    const { body } = await app.request.post('/selvedge/analytics/rebuild').set(operator).expect(200);
    expect((body as { data: { total: number } }).data.total).toBeGreaterThan(0);
  });

  it('and a rebuild is not begun while one is under way', async () => {
    await eventually(async () => ((await board()).freshness.rebuild === null ? true : undefined));
    await app.db.raw(`update ledger.rollup_state set rebuild_started_at = now(), rebuild_finished_at = null`);
    const { body } = await app.request.post('/selvedge/analytics/rebuild').set(admin).expect(409);
    expect(body).toMatchObject({ error: { code: 'analytics/rebuild-running' } });
  });
});
