import { randomUUID } from 'node:crypto';
import { startScriptedSmtp, type ScriptedSmtp } from '../../delivery/scripted-smtp';
import { bootApp, type TestApp } from '../../support/boot';
import { eventually } from '../../support/eventually';
import { newPattern } from '../release-pattern';
import { invoice, personalKey, ravelryTime, startFakeRavelry, type FakeRavelry } from './fake-ravelry';
import { openPollDesk, type PollDesk } from './poll-desk';

const [skirtAtRavelry, hoodAtRavelry, yarn] = [881, 882, 883];

let app: TestApp;
let smtp: ScriptedSmtp;
let ravelry: FakeRavelry;
let desk: PollDesk;
let skirt: string;
let hood: string;

const connection = (over: object = {}) => ({
  ...{ channel: 'ravelry', key: 'ravelry', name: 'Ravelry', url: ravelry.url },
  ...personalKey,
  ...over,
});

beforeAll(async () => {
  ravelry = await startFakeRavelry();
  smtp = await startScriptedSmtp();
  app = await bootApp({ SELVEDGE_SMTP_URL: smtp.url, SELVEDGE_OUTBOUND_PRIVATE: 'true' });
  skirt = (await newPattern(app)).patternId;
  hood = (await newPattern(app, 'Hood')).patternId;
  desk = await openPollDesk(app);
  await desk.connect(connection());
  await list(skirt, skirtAtRavelry);
  await list(hood, hoodAtRavelry);
});
afterEach(() => {
  expect([...new Set(ravelry.faults)]).toEqual([]);
  ravelry.mishaps.length = 0;
});
afterAll(async () => {
  await app.stop();
  await ravelry.stop();
  await smtp.stop();
});

/** What marking a listing as done by hand leaves: the number that the pattern has at Ravelry. */
async function list(pattern: string, product: number): Promise<void> {
  await app.db.raw(
    `insert into ledger.listing (id, channel_account_id, pattern_id, sku, external_id, desired, desired_hash)
     select ?, id, ?, ?, ?, '{}', repeat('0', 64) from ledger.channel_account where key = 'ravelry'`,
    [randomUUID(), pattern, `SKU-${String(product)}`, String(product)],
  );
}
const linesOf = async (order: string) => {
  const { rows } = await app.db.raw<{ rows: { said: string; customer_id: string; email: string | null }[] }>(
    `select concat_ws(' ', line.pattern_id, owned.state, line.price_minor) as said, sale.customer_id, customer.email
     from ledger.entitlement owned
     join ledger.order_line line on line.id = owned.order_line_id
     join ledger.orders sale on sale.id = line.order_id
     join ledger.customer on customer.id = sale.customer_id
     where sale.external_id = ? order by line.external_line`,
    [order],
  );
  return rows;
};
const rightsOf = async (order: string) => (await linesOf(order)).map(({ said }) => said);
const sell = (products: number[], over: object = {}, paidAt?: Date) =>
  ravelry.sell(invoice(products, over), paidAt);

it('tells of a sale, once: the right, the buyer, their country, and the mail with the links', async () => {
  const sold = sell([skirtAtRavelry, yarn]);
  expect(await desk.read('ravelry')).toMatchObject({ state: 'read', taken: 1, problem: null, refused: [] });
  const [line, ...others] = await linesOf(sold.id);
  expect(line).toMatchObject({ said: `${skirt} active 600`, email: sold['bill_to_email'] });
  expect(others).toEqual([]);
  await eventually(() => Promise.resolve(smtp.mails.find(({ to }) => to === sold['bill_to_email'])));
  const again = await desk.read('ravelry');
  expect(again).toMatchObject({ taken: 0, problem: null });
  expect(again.looked).toBeGreaterThan(0);
  expect(await rightsOf(sold.id)).toHaveLength(1);
});

it('counts what was paid: a promotion is no line, and takes its share off the others', async () => {
  const items = [
    { id: 1, product_id: skirtAtRavelry, amount: 6, promotional_discount_applied: 1.5 },
    { id: 2, product_id: hoodAtRavelry, amount: 9, promotional_discount_applied: 2.25 },
    { id: 3, promotion_id: 5, amount: -3.75 },
  ];
  const sold = sell([], { invoice_line_items: items });
  await desk.read('ravelry');
  expect(await rightsOf(sold.id)).toEqual([`${skirt} active 450`, `${hood} active 675`]);
});

it('knows a buyer without an address by their number at Ravelry, and sends nothing', async () => {
  const nameless = { bill_to_email: null, ravelry_user_id: 99 };
  const [one, other] = [sell([skirtAtRavelry], nameless), sell([hoodAtRavelry], nameless)];
  await desk.read('ravelry');
  const [first, second] = [await linesOf(one.id), await linesOf(other.id)];
  expect(first[0]).toMatchObject({ email: null });
  expect(first[0]!.customer_id).toBe(second[0]!.customer_id);
});

it('passes over what is not paid or none of ours, and takes it once it is paid, long after it was made', async () => {
  const made = new Date(Date.now() - 20 * 86_400_000);
  const cart = invoice([skirtAtRavelry], { paid: false, invoice_date: ravelryTime(made) });
  ravelry.sell(cart);
  const foreign = sell([yarn]);
  const before = await desk.read('ravelry');
  expect(before.passedOver).toBeGreaterThanOrEqual(2);
  expect([await rightsOf(cart.id), await rightsOf(foreign.id)]).toEqual([[], []]);
  cart['paid'] = true;
  await desk.read('ravelry');
  expect(await rightsOf(cart.id)).toEqual([`${skirt} active 600`]);
  // It is from before the account was connected: counted as past, without a mail.
  const { rows } = await app.db.raw<{ rows: unknown[] }>(
    `select 1 from ledger.message join ledger.orders sale on sale.id = message.subject_id
     where sale.external_id = ?`,
    [cart.id],
  );
  expect(rows).toEqual([]);
});

it('is read whole over several pages, also where many sales are of one second', async () => {
  const at = new Date();
  const ids = Array.from({ length: 230 }, (_, index) => {
    const when = index < 120 ? at : new Date(at.getTime() + index);
    return sell([skirtAtRavelry], { invoice_date: ravelryTime(when), bill_to_email: null }, when).id;
  });
  const pages = ravelry.pages;
  expect(await desk.read('ravelry')).toMatchObject({ taken: 230, problem: null });
  expect(ravelry.pages - pages).toBeGreaterThanOrEqual(3);
  const known = await app.db
    .withSchema('ledger')
    .table('orders')
    .whereIn('external_id', ids)
    .select('external_id');
  expect(known).toHaveLength(230);
});

it('names sales that cannot be taken, takes all others, and forgets the complaint once it can', async () => {
  const broken = sell([skirtAtRavelry], { currency: 'euro' });
  const nobody = sell([skirtAtRavelry], { bill_to_email: '', ravelry_user_id: null });
  const good = sell([hoodAtRavelry]);
  const { refused, problem } = await desk.read('ravelry');
  expect(refused.map(({ order, code }) => [order, code]).sort()).toEqual([
    [broken.id, 'orders/malformed'],
    [nobody.id, 'orders/no-address'],
  ]);
  expect(problem).toBeNull();
  expect(await rightsOf(good.id)).toHaveLength(1);
  Object.assign(broken, { currency: 'EUR' });
  Object.assign(nobody, { bill_to_email: `${randomUUID()}@example.com` });
  expect(await desk.read('ravelry')).toMatchObject({ taken: 2, refused: [] });
});

it('is left alone as long as it wishes, asked again after a failure, and says when its key is not good', async () => {
  const sold = sell([skirtAtRavelry]);
  ravelry.mishaps.push({ status: 429, retryAfter: 3_600 });
  const busy = await desk.read('ravelry');
  expect(busy).toMatchObject({ state: 'failing', problem: { code: 'orders/shop-busy' } });
  expect(Date.parse(busy.nextAt!) - Date.now()).toBeGreaterThan(3_000_000);
  // Ravelry ends what takes it ten seconds.
  ravelry.mishaps.push({ status: 504 });
  expect(await desk.read('ravelry')).toMatchObject({ state: 'read', problem: null });
  expect(await rightsOf(sold.id)).toHaveLength(1);
  await desk.connect(connection({ password: 'of-somebody-else' }));
  expect(await desk.read('ravelry')).toMatchObject({ problem: { code: 'orders/shop-refused' } });
  await desk.connect(connection());
  expect(await desk.read('ravelry')).toMatchObject({ state: 'read', problem: null });
});

it('never shows what opens it', async () => {
  const shown = JSON.stringify(await desk.view('ravelry'));
  const { rows } = await app.db.raw<{ rows: object[] }>('select * from ledger.order_poll');
  for (const secret of [personalKey.username, personalKey.password, 'Basic']) {
    expect(shown).not.toContain(secret);
    expect(JSON.stringify(rows)).not.toContain(secret);
  }
});
