import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

/** An `InvoiceSale` of Ravelry's store export. */
export interface Invoice extends Record<string, unknown> {
  id: string;
  invoice_date: string;
}

/** What befalls the next request. */
interface Mishap {
  status: number;
  retryAfter?: number;
}

/** A pattern store at Ravelry as far as its sales go: a personal key, sorted pages, no word of when a sale was paid. */
export interface FakeRavelry {
  url: string;
  sell(invoice: Invoice, paidAt?: Date): Invoice;
  mishaps: Mishap[];
  pages: number;
  /** What was wrong with requests by Ravelry's description. */
  faults: string[];
  stop(): Promise<void>;
}

export const personalKey = { storeId: 4_711, username: 'read-me', password: 'key-of-the-owner' };

const mostPerPage = 250;

export async function startFakeRavelry(): Promise<FakeRavelry> {
  const sales: { invoice: Invoice; paidAt: number }[] = [];
  const known = describedParameters();
  const basic = Buffer.from(`${personalKey.username}:${personalKey.password}`).toString('base64');

  const faultsOf = (query: URLSearchParams): string[] => [
    ...[...query.keys()].filter((name) => known?.has(name) === false).map((name) => `unknown ${name}`),
    ...(query.get('store_id') === String(personalKey.storeId) ? [] : ['store_id']),
    ...(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/.test(query.get('min_paid_date') ?? '')
      ? []
      : ['min_paid_date is no time with an offset']),
    ...(Number(query.get('page_size') ?? 100) <= mostPerPage ? [] : ['page_size']),
  ];
  const page = (query: URLSearchParams): object => {
    const size = Number(query.get('page_size') ?? 100);
    const number = Number(query.get('page') ?? 1);
    const since = Date.parse(query.get('min_paid_date') ?? '');
    const found = sales.filter(({ paidAt }) => paidAt >= since).sort((a, b) => a.paidAt - b.paidAt);
    const count = Math.max(1, Math.ceil(found.length / size));
    return {
      invoices: found.slice((number - 1) * size, number * size).map(({ invoice }) => invoice),
      paginator: {
        page: number,
        page_size: size,
        results: found.length,
        last_page: count,
        page_count: count,
      },
    };
  };

  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://ravelry');
    const say = (status: number, body: object, headers: Record<string, string> = {}) =>
      response
        .writeHead(status, { 'content-type': 'application/json', ...headers })
        .end(JSON.stringify(body));
    if (request.headers.authorization !== `Basic ${basic}`) return say(403, { error: 'forbidden' });
    if (pathname !== `/stores/${String(personalKey.storeId)}/purchases.json`) return say(404, {});
    const mishap = fake.mishaps.shift();
    if (mishap !== undefined) {
      const { status, retryAfter } = mishap;
      return say(status, {}, retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) });
    }
    fake.pages += 1;
    fake.faults.push(...faultsOf(searchParams));
    return say(200, page(searchParams));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  const fake: FakeRavelry = {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    mishaps: [],
    pages: 0,
    faults: [],
    sell(invoice, paidAt = new Date()) {
      sales.push({ invoice, paidAt: paidAt.getTime() });
      return invoice;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
  return fake;
}

/** Parameters that Ravelry's description knows, where the data folder has it. */
function describedParameters(): Set<string> | undefined {
  const file = path.join(process.env['TEST_DATA'] ?? '', 'specs/ravelry/ravelry-openapi-cxd309.json');
  if (process.env['TEST_DATA'] === undefined || !existsSync(file)) {
    console.warn('TEST_DATA has no specs/ravelry: parameters are not compared with Ravelry’s description');
    return undefined;
  }
  const { paths } = JSON.parse(readFileSync(file, 'utf8')) as {
    paths: Record<string, { get: { parameters: { name: string }[] } }>;
  };
  return new Set(paths['/stores/:id/purchases']?.get.parameters.map(({ name }) => name));
}

let number = 70_000;

/** A paid invoice of one piece of each product, made now; Ravelry writes times with slashes and an offset. */
export function invoice(products: number[], over: Partial<Invoice> = {}): Invoice {
  number += 10;
  return {
    id: String(number),
    invoice_number: number,
    paid: true,
    currency: 'EUR',
    invoice_date: ravelryTime(new Date()),
    bill_to_email: `buyer-${String(number)}@example.com`,
    bill_to_name: 'Mara Maker',
    country: 'AT',
    ravelry_user_id: number + 7,
    creator_type: null,
    invoice_line_items: products.map((product, index) => ({
      id: number + index + 1,
      product_id: product,
      promotion_id: null,
      title: 'Pattern',
      amount: 6 + index * 3,
      promotional_discount_applied: null,
    })),
    ...over,
  };
}

/** `2026/11/25 10:00:00 -0500` */
export function ravelryTime(at: Date): string {
  const there = new Date(at.getTime() - 5 * 3_600_000).toISOString();
  return `${there.slice(0, 10).replaceAll('-', '/')} ${there.slice(11, 19)} -0500`;
}
