import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Webhook } from 'standardwebhooks';
import { z } from 'zod';
import { freePort } from '../free-port';
import { storefrontPage, type StorefrontFacts } from './storefront-page';

/** A storefront of the demo's own: it takes signed events and searches the catalogue over REST. */
export interface Storefront {
  url: string;
  /** Where events go. */
  eventsUrl: string;
  /** Where a subscription's webhooks go. */
  hooksUrl: string;
  /** The secret of that subscription. */
  hear(secret: string): void;
  /** Tells it what it needs once Selvedge is up. */
  connect(shop: { selvedge: string; secret: string }): void;
  /** Genuine events so far, newest first. */
  told(): { type: string; title: string }[];
  stop(): Promise<void>;
}

const answerSchema = z.object({
  data: z.array(
    z.object({
      slug: z.string(),
      title: z.string(),
      summary: z.string().nullable(),
      price: z.object({ minor: z.number(), currency: z.string() }),
      currentVersion: z.object({ label: z.string() }).nullable(),
    }),
  ),
  meta: z.object({ understood: z.array(z.looseObject({ kind: z.string(), from: z.string().optional() })) }),
});
const eventSchema = z.object({ type: z.string(), data: z.looseObject({ title: z.string().optional() }) });
const checkoutSchema = z.object({ data: z.object({ url: z.string().nullable(), state: z.string() }) });
const most = 200;

export async function startStorefront(): Promise<Storefront> {
  const told: { type: string; title: string; at: Date; isGenuine: boolean }[] = [];
  let shop: { selvedge: string; secret: string } | undefined;
  let hookSecret: string | undefined;

  const take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await textOf(request);
    const secret = request.url === '/hooks' ? hookSecret : shop?.secret;
    const isGenuine = secret !== undefined && isSigned(secret, body, request);
    const event = eventSchema.safeParse(jsonOf(body)).data;
    told.unshift({
      type: event?.type ?? 'unknown',
      title: event?.data.title ?? '',
      at: new Date(),
      isGenuine,
    });
    told.length = Math.min(told.length, most);
    response.writeHead(isGenuine ? 204 : 401).end();
  };

  const show = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const q = searchParams.get('q') ?? '';
    const checkout = searchParams.get('checkout');
    const facts: StorefrontFacts = { q, found: [], understood: [], told: told.slice(0, 20) };
    if (shop !== undefined) Object.assign(facts, await search(shop.selvedge, q));
    if (shop !== undefined && checkout !== null) facts.checkout = await stateOf(shop.selvedge, checkout);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(storefrontPage(facts).markup);
  };

  /** The buyer goes to pay; where a storefront of the demo's stands, Selvedge leads back to it. */
  const buy = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const slug = new URLSearchParams(await textOf(request)).get('slug') ?? '';
    const paying = await checkout(shop?.selvedge ?? '', slug, `http://127.0.0.1:${port}/`);
    response.writeHead(303, { location: paying }).end();
  };

  const server = createServer((request, response) => {
    const answer = request.method !== 'POST' ? show : request.url === '/buy' ? buy : take;
    const work = answer(request, response);
    work.catch((error: unknown) => response.writeHead(502).end(String(error)));
  });
  const port = await freePort(1339);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    eventsUrl: `${url}/events`,
    hooksUrl: `${url}/hooks`,
    hear: (secret) => (hookSecret = secret),
    connect: (known) => (shop = known),
    told: () => told.filter(({ isGenuine }) => isGenuine),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** As a storefront would: begins a checkout and resolves to where the buyer pays. */
async function checkout(selvedge: string, slug: string, back: string): Promise<string> {
  const answer = await fetch(new URL('/api/checkout', selvedge), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify({ items: [{ pattern: slug }], successUrl: back, cancelUrl: back }),
  });
  return checkoutSchema.parse(await answer.json()).data.url ?? back;
}

async function stateOf(selvedge: string, id: string): Promise<string> {
  const answer = await fetch(new URL(`/api/checkout/${encodeURIComponent(id)}`, selvedge));
  return checkoutSchema.safeParse(await answer.json()).data?.data.state ?? 'unknown';
}

async function search(selvedge: string, q: string): Promise<Pick<StorefrontFacts, 'found' | 'understood'>> {
  const address = new URL('/api/catalogue/search', selvedge);
  if (q !== '') address.searchParams.set('q', q);
  const answer = answerSchema.parse(await (await fetch(address)).json());
  const understood = answer.meta.understood.map(
    ({ kind, from }) => `${kind}${from === undefined ? '' : ` “${from}”`}`,
  );
  return { found: answer.data, understood };
}

function isSigned(secret: string, body: string, { headers }: IncomingMessage): boolean {
  try {
    new Webhook(secret).verify(body, headers as Record<string, string>);
    return true;
  } catch {
    return false;
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
