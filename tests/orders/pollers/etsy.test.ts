import { service } from '../../../src/kernel/service';
import { etsyToken } from '../../../src/plugins/orders/server/pollers/etsy-token';
import { pollTools } from '../../../src/plugins/orders/server/pollers/poll-tools';
import { bootApp, type TestApp } from '../../support/boot';
import { newPattern } from '../release-pattern';
import { knexKey } from '../../../src/kernel/kernel';
import { app as etsyApp, moneyBack, receipt, startFakeEtsy, type FakeEtsy } from './fake-etsy';
import { openPollDesk, type PollDesk } from './poll-desk';

let app: TestApp;
let etsy: FakeEtsy;
let desk: PollDesk;
let skirt: { patternId: string; slug: string };
let hood: { patternId: string; slug: string };

beforeAll(async () => {
  etsy = await startFakeEtsy();
  app = await bootApp({ SELVEDGE_OUTBOUND_PRIVATE: 'true', SELVEDGE_LOG_LEVEL: 'error' });
  skirt = await newPattern(app);
  hood = await newPattern(app, 'Hood');
  desk = await openPollDesk(app);
});
afterEach(() => {
  expect(etsy.faults).toEqual([]);
  etsy.mishaps.length = 0;
  etsy.betweenPages = () => undefined;
});
afterAll(async () => {
  await app.stop();
  await etsy.stop();
});

const connection = () => ({ channel: 'etsy', key: 'etsy', name: 'Etsy', url: etsy.url, ...etsyApp });

interface OrderRow {
  said: string;
  customer_id: string;
  email: string | null;
}
const linesOf = async (order: number): Promise<OrderRow[]> => {
  const { rows } = await app.db.raw<{ rows: OrderRow[] }>(
    `select line.pattern_id || ' ' || owned.state as said, sale.customer_id, customer.email
     from ledger.entitlement owned
     join ledger.order_line line on line.id = owned.order_line_id
     join ledger.orders sale on sale.id = line.order_id
     join ledger.customer on customer.id = sale.customer_id
     where sale.external_id = ? order by line.external_line`,
    [String(order)],
  );
  return rows;
};
const rightsOf = async (order: number) => (await linesOf(order)).map(({ said }) => said);
const changed = (told: ReturnType<typeof receipt>, over: object) => {
  const next = { ...told, ...over, updated_timestamp: told.updated_timestamp + 1 };
  etsy.receipts.set(told.receipt_id, next);
  return next;
};
const sell = (skus: string[], over: object = {}) => {
  const sold = receipt(skus, over);
  etsy.receipts.set(sold.receipt_id, sold);
  return sold;
};

describe('a shop at Etsy', () => {
  it('is connected by the owner’s yes, which is good once', async () => {
    const { poll, consentUrl } = await desk.connect(connection());
    expect(poll).toMatchObject({ key: 'etsy', state: 'waiting-for-consent' });
    const asked = new URL(consentUrl!);
    expect(`${asked.origin}${asked.pathname}`).toBe('https://www.etsy.com/oauth/connect');
    expect(asked.searchParams.get('code_challenge_method')).toBe('S256');
    const yes = etsy.consent(consentUrl!);
    const forged = await app.request
      .get('/api/orders/etsy/connected')
      .query({ ...yes, state: 'x' })
      .expect(410);
    expect(forged.body).toMatchObject({ error: { code: 'orders/consent-expired' } });
    const { headers } = await app.request.get('/api/orders/etsy/connected').query(yes).expect(303);
    expect(headers['location']).toBe('http://127.0.0.1:1337/admin/selvedge/shop-connection');
    await app.request.get('/api/orders/etsy/connected').query(yes).expect(410);
    expect((await desk.view('etsy')).state).not.toBe('waiting-for-consent');
  });

  it('tells of a sale without an address: the right is there, and no mail', async () => {
    const sold = sell([skirt.slug, 'linen-by-the-metre']);
    expect(await desk.read('etsy')).toMatchObject({ state: 'read', taken: 1, problem: null });
    const [line] = await linesOf(sold.receipt_id);
    expect(line).toMatchObject({ said: `${skirt.patternId} active`, email: null });
    const again = await desk.read('etsy');
    expect(again).toMatchObject({ taken: 0, problem: null });
    expect(again.looked).toBeGreaterThan(0);
    expect(await rightsOf(sold.receipt_id)).toHaveLength(1);
    const sent = await app.db.withSchema('ledger').table('message').whereIn('state', ['sent', 'sending']);
    expect(sent).toEqual([]);
  });

  it('knows a buyer again by their number at Etsy', async () => {
    const first = sell([skirt.slug], { buyer_user_id: 77 });
    const second = sell([hood.slug], { buyer_user_id: 77 });
    await desk.read('etsy');
    const [one, other] = [await linesOf(first.receipt_id), await linesOf(second.receipt_id)];
    expect(one[0]!.customer_id).toBe(other[0]!.customer_id);
  });

  it('takes back what was refunded: a line by its amount, everything by the sum', async () => {
    const sold = sell([skirt.slug, hood.slug]);
    await desk.read('etsy');
    const part = changed(sold, { status: 'partially refunded', refunds: [moneyBack(900)] });
    await desk.read('etsy');
    expect(await rightsOf(sold.receipt_id)).toEqual([
      `${skirt.patternId} active`,
      `${hood.patternId} revoked`,
    ]);
    changed(part, { status: 'fully refunded', refunds: [moneyBack(900), moneyBack(600)] });
    await desk.read('etsy');
    expect(await rightsOf(sold.receipt_id)).toEqual([
      `${skirt.patternId} revoked`,
      `${hood.patternId} revoked`,
    ]);
    const gone = sell([skirt.slug]);
    await desk.read('etsy');
    changed(gone, { status: 'canceled', is_paid: false });
    await desk.read('etsy');
    expect(await rightsOf(gone.receipt_id)).toEqual([`${skirt.patternId} revoked`]);
    const never = sell([skirt.slug], { status: 'canceled', is_paid: false });
    await desk.read('etsy');
    expect(await rightsOf(never.receipt_id)).toEqual([]);
  });

  it('gets a new token when the old one has ended, once for all who wait', async () => {
    etsy.endTokens();
    const before = etsy.refreshes;
    const sold = sell([hood.slug]);
    expect(await desk.read('etsy')).toMatchObject({ problem: null });
    expect(etsy.refreshes).toBe(before + 1);
    expect(await rightsOf(sold.receipt_id)).toEqual([`${hood.patternId} active`]);
    const tools = pollTools(app.strapi);
    const [{ id }] = (await app.db.withSchema('ledger').table('order_poll').select('id')) as [{ id: string }];
    const old = await etsyToken(tools, id);
    const fresh = await Promise.all(Array.from({ length: 5 }, () => etsyToken(tools, id, old)));
    expect(new Set(fresh).size).toBe(1);
    expect(fresh[0]).not.toBe(old);
    expect(etsy.refreshes).toBe(before + 2);
  });

  it('is left alone as long as it wishes, and says so', async () => {
    etsy.mishaps.push({ kind: 'status', status: 429, retryAfter: 3_600 });
    const sold = sell([skirt.slug]);
    const busy = await desk.read('etsy');
    expect(busy).toMatchObject({ state: 'failing', problem: { code: 'orders/shop-busy' } });
    expect(Date.parse(busy.nextAt!) - Date.now()).toBeGreaterThan(3_000_000);
    expect(await desk.read('etsy')).toMatchObject({ state: 'read', problem: null });
    expect(await rightsOf(sold.receipt_id)).toHaveLength(1);
  });

  it('is asked again where an answer was lost or the server failed, and tells when it cannot be read', async () => {
    const sold = sell([skirt.slug]);
    etsy.mishaps.push({ kind: 'lost' }, { kind: 'status', status: 503 });
    expect(await desk.read('etsy')).toMatchObject({ problem: null });
    expect(await rightsOf(sold.receipt_id)).toHaveLength(1);
    etsy.mishaps.push({ kind: 'rubbish' });
    expect(await desk.read('etsy')).toMatchObject({ problem: { code: 'orders/shop-unreadable' } });
    etsy.mishaps.push({ kind: 'status', status: 403 });
    expect(await desk.read('etsy')).toMatchObject({ problem: { code: 'orders/shop-refused' } });
    expect(await desk.read('etsy')).toMatchObject({ problem: null });
  });

  it('is read whole although receipts change between its pages', async () => {
    const begun = Math.floor(Date.now() / 1000);
    const many = Array.from({ length: 260 }, (_, index) =>
      sell([skirt.slug], { updated_timestamp: begun - 3_600 + index, buyer_user_id: 5_000 + index }),
    );
    let late = begun - 1_800;
    etsy.betweenPages = () => {
      // What stood on the page that was just read moves to the end: behind it everything moves up.
      for (const { receipt_id } of many.splice(0, 7)) {
        const moved = etsy.receipts.get(receipt_id)!;
        etsy.receipts.set(receipt_id, { ...moved, updated_timestamp: (late += 1) });
      }
    };
    const all = many.map(({ receipt_id }) => String(receipt_id));
    expect(await desk.read('etsy', new Date(Date.now() - 7_200_000))).toMatchObject({ problem: null });
    const known = await app.db
      .withSchema('ledger')
      .table('orders')
      .whereIn('external_id', all)
      .select('external_id');
    expect(known).toHaveLength(260);
  });

  it('names receipts that cannot be taken, takes all others, and forgets the complaint once it can', async () => {
    const broken = sell([skirt.slug], { grandtotal: { amount: 600, divisor: 0, currency_code: 'EUR' } });
    etsy.faults.length = 0;
    const good = sell([hood.slug]);
    const read = await desk.read('etsy');
    etsy.faults.length = 0;
    expect(read.refused).toMatchObject([{ order: String(broken.receipt_id), code: 'orders/malformed' }]);
    expect(read.problem).toBeNull();
    expect(await rightsOf(good.receipt_id)).toHaveLength(1);
    changed(broken, { grandtotal: { amount: 600, divisor: 100, currency_code: 'EUR' } });
    const mended = await desk.read('etsy', new Date(Date.now() - 3_600_000));
    expect(mended.refused).toEqual([]);
    expect(await rightsOf(broken.receipt_id)).toHaveLength(1);
  });

  it('never shows what opens it', async () => {
    const shown = JSON.stringify(await desk.view('etsy'));
    const { rows } = await service(app.strapi, knexKey)().raw<{ rows: object[] }>(
      'select * from ledger.order_poll',
    );
    for (const secret of [...Object.values(etsyApp), 'Bearer', '"1.']) {
      expect(shown).not.toContain(secret);
      expect(JSON.stringify(rows)).not.toContain(secret);
    }
  });
});
