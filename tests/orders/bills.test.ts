import { createHash } from 'node:crypto';
import { PDFDocument } from '@cantoo/pdf-lib';
import { buy, bytes } from '../delivery/buyer';
import { startScriptedSmtp, type ScriptedSmtp } from '../delivery/scripted-smtp';
import { apiClient, type Api } from '../support/api-client';
import { bootApp, type TestApp } from '../support/boot';
import { eventually } from '../support/eventually';
import { changeSetting } from '../support/change-setting';
import { newPattern } from './release-pattern';
import { openShop, refund, sale, type Event, type Shop } from './shop';

let app: TestApp;
let smtp: ScriptedSmtp;
let shop: Shop;
let api: Api;
let admin: { Authorization: string };
let pattern: string;
beforeAll(async () => {
  smtp = await startScriptedSmtp();
  app = await bootApp({ SELVEDGE_SMTP_URL: smtp.url });
  shop = await openShop(app);
  admin = await app.admin();
  api = apiClient(app, admin);
  pattern = (
    await newPattern(app, 'Linden „Röck“ 日本 with a long name that has to be broken over two lines')
  ).patternId;
});
afterAll(async () => {
  await app.stop();
  await smtp.stop();
});

const seller = { name: 'Fadenwerk', address: ['Am Garn 1', '12345 Webstadt'], vatId: 'DE123456789' };
const setSeller = (over: object) => changeSetting(app, 'orders.seller', (value) => ({ ...value, ...over }));

async function sold(over: Record<string, unknown> = {}, lines = 1): Promise<{ id: string; event: Event }> {
  const event = sale(
    Array.from({ length: lines }, () => ({ pattern, price_minor: 1_190, tax_minor: 190 })),
    { tax_minor: 190 * lines, ...over },
  );
  await shop.send(event).expect(200);
  const { rows } = await app.db.raw<{ rows: { id: string }[] }>(
    'select id from ledger.orders where external_id = ?',
    [event.data['order']],
  );
  return { id: rows[0]!.id, event };
}
const issue = (id: string, refundId: string | null = null) =>
  api.POST('/selvedge/orders/{id}/bills', { params: { path: { id } }, body: { refund: refundId } });
const pdfOf = async (billId: string): Promise<Buffer> => {
  const { body } = await bytes(app.request.get(`/selvedge/bills/${billId}/pdf`).set(admin)).expect(200);
  return body as Buffer;
};
const contentOf = async (billId: string) => {
  const { rows } = await app.db.raw<{ rows: { content: string }[] }>(
    'select content::text from ledger.invoice where id = ?',
    [billId],
  );
  return JSON.parse(rows[0]!.content) as Record<string, unknown>;
};

it('needs to know who sells, and asks for it by name', async () => {
  const { id } = await sold();
  const { response, error } = await issue(id);
  expect(response.status).toBe(409);
  expect(error).toMatchObject({ error: { code: 'orders/seller-unknown' } });
});

describe('with a seller', () => {
  beforeAll(() => setSeller(seller));

  it('have no credit note of a refund that failed, unless it was issued before', async () => {
    const { id, event } = await sold({}, 2);
    const { order } = event.data as { order: string };
    const [told, early] = ['l1', 'l2'].map((line) =>
      refund(order, 1_190, [{ external_line: line, amount_minor: 1_190 }]),
    );
    for (const one of [told!, early!]) await shop.send(one).expect(200);
    expect((await issue(id)).response.status).toBe(200);
    expect((await issue(id, early!.data['refund'] as string)).response.status).toBe(200);
    for (const { data } of [told!, early!]) {
      const failed = { order, refund: data['refund'], failed_at: new Date().toISOString() };
      await shop.send({ type: 'order.refund-failed', timestamp: failed.failed_at, data: failed }).expect(200);
    }
    const { data } = await api.GET('/selvedge/orders/{id}/bills', { params: { path: { id } } });
    expect(data?.data.map((bill) => bill.refund)).toEqual([null, early!.data['refund']]);
    const late = await issue(id, told!.data['refund'] as string);
    expect(late.error).toMatchObject({ error: { code: 'orders/nothing-to-bill' } });
  });

  it('is issued once, however many ask, and is the same bytes ever after', async () => {
    const { id } = await sold();
    const answers = await Promise.all(Array.from({ length: 5 }, () => issue(id)));
    const numbers = answers.map(({ data }) => data?.data[0]?.issued?.number);
    expect(new Set(numbers).size).toBe(1);
    const bill = answers[0]!.data!.data[0]!.issued!;
    const first = await pdfOf(bill.id);
    expect(first.subarray(0, 5).toString()).toBe('%PDF-');
    await setSeller({ name: 'Another name' });
    const again = await pdfOf(bill.id);
    await setSeller(seller);
    const hash = (data: Buffer) => createHash('sha256').update(data).digest('hex');
    expect(hash(again)).toBe(hash(first));
    const document = await PDFDocument.load(first);
    expect(document.getTitle()).toContain(bill.number);
    expect(document.getPage(0).getSize()).toEqual({ width: 595.28, height: 841.89 });
    const { rows } = await app.db.raw<{ rows: { sha256: string }[] }>(
      'select sha256 from ledger.invoice_file where invoice_id = ?',
      [bill.id],
    );
    expect(rows[0]!.sha256).toBe(hash(first));
  });

  it('has numbers without a gap when many are issued at once and some fail', async () => {
    const year = new Date().getUTCFullYear();
    const last = async () => {
      const { rows } = await app.db.raw<{ rows: { last: number }[] }>(
        `select last from ledger.invoice_series where series = '' and year = ?`,
        [year],
      );
      return rows[0]?.last ?? 0;
    };
    const before = await last();
    const orders = [];
    const free = {
      ...{ total_minor: 0, tax_minor: 0 },
      lines: [{ external_line: 'l1', pattern, price_minor: 0 }],
    };
    for (let index = 0; index < 12; index += 1) orders.push(await sold(index % 4 === 3 ? free : {}));
    const answers = await Promise.all(orders.map(({ id }) => issue(id)));
    expect(answers.filter(({ response }) => response.status === 409)).toHaveLength(3);
    const { rows } = await app.db.raw<{ rows: { number: number }[] }>(
      `select number from ledger.invoice where series = '' and year = ? order by number`,
      [year],
    );
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: before + 9 }, (_, at) => at + 1));
  });

  it('cannot be changed or deleted, not even in the database', async () => {
    const { id } = await sold();
    await issue(id);
    const rows = () => app.db.withSchema('ledger').table('invoice').where({ order_id: id });
    await expect(rows().update({ label: 'x' })).rejects.toThrow(/refused/);
    await expect(rows().delete()).rejects.toThrow(/refused/);
  });

  it('credits a refund by a note of its own series that names the bill', async () => {
    const { id, event } = await sold({}, 2);
    const order = String(event.data['order']);
    const back = refund(order, 1_190, [{ external_line: 'l1', amount_minor: 1_190 }]);
    await shop.send(back).expect(200);
    const refundId = String(back.data['refund']);
    const { data } = await issue(id, refundId);
    const [bill, note] = data!.data;
    expect(note).toMatchObject({ kind: 'credit-note', refund: refundId, amountMinor: 1_190 });
    expect(note!.issued!.number).toMatch(/^C\d{4}-\d{6}$/);
    expect(await contentOf(note!.issued!.id)).toMatchObject({
      ...{ kind: 'credit-note', grossMinor: 1_190, taxMinor: 190, netMinor: 1_000 },
      ...{ refersTo: bill!.issued!.number, rates: [{ rate: 190 }] },
    });
    expect((await pdfOf(note!.issued!.id)).length).toBeGreaterThan(1_000);
    const none = await issue(id, 'no-such-refund');
    expect(none.error).toMatchObject({ error: { code: 'orders/nothing-to-bill' } });
  });

  it('is Letter where printers hold it, shows no tax with the clause, and turns pages', async () => {
    const clause = 'Gemäß § 19 UStG wird keine Umsatzsteuer berechnet.';
    await setSeller({ smallBusinessClause: clause });
    const lines = Array.from({ length: 60 }, (_, index) => ({
      ...{ external_line: `l${String(index)}`, pattern, price_minor: 500, tax_minor: 80, quantity: 1 },
    }));
    const { id } = await sold({
      ...{ customer: { email: 'us@example.com', country: 'US', locale: 'en' } },
      ...{ lines, total_minor: 30_000, tax_minor: 4_800 },
    });
    const { data } = await issue(id);
    await setSeller({ smallBusinessClause: '' });
    const billId = data!.data[0]!.issued!.id;
    expect(await contentOf(billId)).toMatchObject({ taxMinor: 0, grossMinor: 30_000, seller: { clause } });
    const document = await PDFDocument.load(await pdfOf(billId));
    expect(document.getPageCount()).toBeGreaterThan(2);
    expect(document.getPage(0).getSize()).toEqual({ width: 612, height: 792 });
  });

  it('comes to its buyer by the page of their link, and looking at it issues nothing', async () => {
    const buyer = await buy(app, { shop, smtp }, pattern);
    const issued = async () => {
      const { rows } = await app.db.raw<{ rows: { label: string }[] }>(
        `select label from ledger.invoice join ledger.orders on orders.id = invoice.order_id where external_id = ?`,
        [buyer.order],
      );
      return rows;
    };
    const page = await app.request.get(buyer.page).set('Accept', 'text/html').expect(200);
    expect(page.text).toContain(`action="${buyer.page}/invoice"`);
    expect(await issued()).toEqual([]);
    const { body, headers } = await bytes(app.request.post(`${buyer.page}/invoice`)).expect(200);
    expect(headers['content-type']).toContain('application/pdf');
    expect((body as Buffer).subarray(0, 5).toString()).toBe('%PDF-');
    expect(await issued()).toHaveLength(1);
  });

  it('is not for whom it was given to', async () => {
    const email = 'friend@example.com';
    const event = sale([{ pattern }], { gift: { email } });
    await shop.send(event).expect(200);
    const page = await eventually(() => {
      const mail = smtp.mails.find(({ to }) => to === email)?.mail.text ?? '';
      return Promise.resolve(/\/d\/[\w-]{43}/.exec(mail)?.[0]);
    });
    const { text } = await app.request.get(page).set('Accept', 'text/html').expect(200);
    expect(text).not.toContain('/invoice');
    await app.request.post(`${page}/invoice`).expect(404);
  });
});
