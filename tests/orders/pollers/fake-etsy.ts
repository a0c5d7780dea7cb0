import { createHash, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readEtsyContract } from './etsy-contract';

export interface Receipt extends Record<string, unknown> {
  receipt_id: number;
  updated_timestamp: number;
}

/** What befalls the next request for receipts. `lost`: it is done, and the answer never arrives. */
type Mishap =
  { kind: 'status'; status: number; retryAfter?: number } | { kind: 'lost' } | { kind: 'rubbish' };

/** Etsy as far as receipts go: OAuth 2 with PKCE and tokens that rotate, sorted pages, and its whims. */
export interface FakeEtsy {
  url: string;
  receipts: Map<number, Receipt>;
  mishaps: Mishap[];
  /** Called after each page, before the next can be asked for. */
  betweenPages: (page: number) => void;
  refreshes: number;
  pages: number;
  /** What was wrong with requests by Etsy's description. */
  faults: string[];
  /** Where the owner's yes leads: the query of the redirect. */
  consent(authorizationUrl: string): { code: string; state: string };
  endTokens(): void;
  stop(): Promise<void>;
}

const shopId = 4711;
export const app = { keystring: 'keystring-of-the-app', sharedSecret: 'shared-secret' };

export async function startFakeEtsy(): Promise<FakeEtsy> {
  const contract = readEtsyContract();
  const codes = new Map<string, { challenge: string; redirectUri: string }>();
  let tokens = { access: '', refresh: '' };
  const newTokens = () => {
    tokens = {
      access: `1.${randomBytes(12).toString('hex')}`,
      refresh: `1.${randomBytes(12).toString('hex')}`,
    };
    return {
      access_token: tokens.access,
      refresh_token: tokens.refresh,
      expires_in: 3600,
      token_type: 'Bearer',
    };
  };

  const giveToken = (form: URLSearchParams): [number, object] => {
    if (form.get('client_id') !== app.keystring) return [401, { error: 'invalid_client' }];
    if (form.get('grant_type') === 'refresh_token') {
      fake.refreshes += 1;
      return form.get('refresh_token') === tokens.refresh
        ? [200, newTokens()]
        : [400, { error: 'invalid_grant' }];
    }
    const asked = codes.get(form.get('code') ?? '');
    codes.delete(form.get('code') ?? '');
    const verified = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    return asked?.challenge === verified && asked.redirectUri === form.get('redirect_uri')
      ? [200, newTokens()]
      : [400, { error: 'invalid_grant' }];
  };

  const giveReceipts = (query: URLSearchParams): [number, object] => {
    fake.pages += 1;
    fake.faults.push(...(contract?.query(query) ?? []));
    const found = [...fake.receipts.values()]
      .filter(({ updated_timestamp }) => updated_timestamp >= Number(query.get('min_last_modified')))
      .sort((a, b) => a.updated_timestamp - b.updated_timestamp || a.receipt_id - b.receipt_id);
    const offset = Number(query.get('offset'));
    const body = { count: found.length, results: found.slice(offset, offset + Number(query.get('limit'))) };
    fake.faults.push(...(contract?.answer(body) ?? []));
    return [200, structuredClone(body)];
  };

  const server = createServer((request, response) => {
    void answer(request, response);
  });
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://etsy');
    const say = (status: number, body: object | string, headers: Record<string, string> = {}) =>
      response
        .writeHead(status, { 'content-type': 'application/json', ...headers })
        .end(typeof body === 'string' ? body : JSON.stringify(body));
    if (pathname === '/v3/public/oauth/token') {
      say(...giveToken(new URLSearchParams(Buffer.concat(chunks).toString())));
      return;
    }
    const isAllowed =
      request.headers['x-api-key'] === `${app.keystring}:${app.sharedSecret}` &&
      request.headers.authorization === `Bearer ${tokens.access}`;
    if (!isAllowed) {
      say(401, { error: 'invalid_token' });
      return;
    }
    if (pathname === '/v3/application/users/me') {
      say(200, { user_id: 1, shop_id: shopId });
      return;
    }
    if (pathname !== `/v3/application/shops/${String(shopId)}/receipts`) {
      say(404, { error: 'Resource not found' });
      return;
    }
    const mishap = fake.mishaps.shift();
    if (mishap?.kind === 'status') {
      const { status, retryAfter } = mishap;
      say(status, { error: 'no' }, retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) });
      return;
    }
    const [status, body] = giveReceipts(searchParams);
    fake.betweenPages(fake.pages);
    if (mishap?.kind === 'lost') response.destroy();
    else say(status, mishap?.kind === 'rubbish' ? '<html>maintenance</html>' : body);
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  const fake: FakeEtsy = {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    receipts: new Map(),
    mishaps: [],
    betweenPages: () => undefined,
    refreshes: 0,
    pages: 0,
    faults: [],
    consent(authorizationUrl) {
      const { searchParams: asked } = new URL(authorizationUrl);
      const code = randomBytes(12).toString('hex');
      codes.set(code, {
        challenge: asked.get('code_challenge') ?? '',
        redirectUri: asked.get('redirect_uri') ?? '',
      });
      return { code, state: asked.get('state') ?? '' };
    },
    endTokens: () => (tokens = { ...tokens, access: 'ended' }),
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

const euro = (amount: number) => ({ amount, divisor: 100, currency_code: 'EUR' });

let number = 3_000_000_000;

/** A paid receipt of one piece of each SKU, changed now. */
export function receipt(skus: string[], over: Partial<Receipt> = {}): Receipt {
  number += 10;
  const now = Math.floor(Date.now() / 1000);
  const transactions = skus.map((sku, index) => ({
    transaction_id: number + index + 1,
    listing_id: 900 + index,
    sku,
    quantity: 1,
    price: euro(600 + index * 300),
    is_digital: true,
  }));
  const sum = transactions.reduce((total, { price }) => total + price.amount, 0);
  return {
    receipt_id: number,
    status: 'completed',
    is_paid: true,
    buyer_user_id: number + 7,
    buyer_email: null,
    name: 'Mara Maker',
    country_iso: 'DE',
    created_timestamp: now,
    updated_timestamp: now,
    grandtotal: euro(sum),
    total_tax_cost: euro(0),
    total_vat_cost: euro(96),
    discount_amt: euro(0),
    transactions,
    refunds: [],
    ...over,
  };
}

export function moneyBack(amount: number, at = Math.floor(Date.now() / 1000)): object {
  return { amount: euro(amount), created_timestamp: at, reason: 'changed my mind', status: 'refunded' };
}
