import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type Stripe from 'stripe';
import { z } from 'zod';
import { readForm } from './read-form';

/** The fields of a session that the house may ask for; anything else is refused as Stripe does. */
const sessionForm = z.strictObject({
  mode: z.literal('payment'),
  line_items: z
    .array(
      z.strictObject({
        quantity: z.coerce.number().int().min(1),
        price_data: z.strictObject({
          currency: z.string().regex(/^[a-z]{3}$/),
          unit_amount: z.coerce.number().int().min(0),
          product_data: z.strictObject({ name: z.string().min(1) }),
          tax_behavior: z.enum(['inclusive']).optional(),
        }),
      }),
    )
    .min(1),
  success_url: z.url(),
  cancel_url: z.url(),
  client_reference_id: z.string(),
  metadata: z.record(z.string(), z.string()),
  payment_intent_data: z.strictObject({ metadata: z.record(z.string(), z.string()) }),
  locale: z.string(),
  customer_email: z.email().optional(),
  automatic_tax: z.strictObject({ enabled: z.literal('true') }).optional(),
});
export type SessionForm = z.infer<typeof sessionForm>;

/** Under the vendor's own types, as far as we read them. */
export type FakeSession = Pick<
  Stripe.Checkout.Session,
  'id' | 'url' | 'mode' | 'payment_status' | 'amount_total' | 'currency' | 'created' | 'metadata' | 'livemode'
> & {
  object: 'checkout.session';
  payment_intent: string | null;
  locale: string | null;
  customer: string | null;
  customer_email: string | null;
  customer_details: { email: string; name: string | null; address: { country: string | null } } | null;
  total_details: { amount_tax: number; amount_discount: number; amount_shipping: number };
};

/** What it does with the next calls, before it answers as it should. `after`: the effect is there, the answer is not. */
export type Fault = { status: number; body?: object } | 'cut-before' | 'cut-after' | 'hang';

export interface StripeServer {
  url: string;
  sessions: Map<string, FakeSession>;
  /** What was asked for, by session. */
  forms: Map<string, SessionForm>;
  lineItems: Map<string, object[]>;
  /** Where cards were issued, by payment. */
  cards: Map<string, string>;
  calls: { method: string; path: string; key: string | undefined; version: string | undefined }[];
  faults: Fault[];
  stop(): Promise<void>;
}

/** Stripe's API on loopback: keys, idempotency, Checkout sessions; strict about what it is sent. */
export async function startStripe(apiKey: string): Promise<StripeServer> {
  const replies = new Map<string, { form: string; status: number; body: object }>();
  const fake: StripeServer = {
    url: '',
    sessions: new Map(),
    forms: new Map(),
    lineItems: new Map(),
    cards: new Map(),
    calls: [],
    faults: [],
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
  const server = createServer((request, response) => {
    void textOf(request).then((text) => {
      answer(request, response, text);
    });
  });
  const answer = (request: IncomingMessage, response: ServerResponse, text: string): void => {
    const { method = '', url = '', headers } = request;
    const key = headers['idempotency-key'] as string | undefined;
    fake.calls.push({ method, path: url, key, version: headers['stripe-version'] as string | undefined });
    const fault = fake.faults.shift();
    if (fault === 'hang') return;
    if (fault === 'cut-before') {
      request.socket.destroy();
      return;
    }
    if (typeof fault === 'object') {
      if (key !== undefined) replies.set(key, { form: text, status: fault.status, body: fault.body ?? {} });
      send(response, fault.status, fault.body ?? {});
      return;
    }
    const reply = replyTo(method, url, headers.authorization, key, text);
    if (fault === 'cut-after') request.socket.destroy();
    else send(response, reply.status, reply.body);
  };
  const replyTo = (
    method: string,
    url: string,
    authorization: string | undefined,
    key: string | undefined,
    text: string,
  ): { status: number; body: object } => {
    if (authorization !== `Bearer ${apiKey}`) return wrong(401, { type: 'invalid_request_error' });
    const { pathname, searchParams } = new URL(url, 'http://stripe');
    if (method === 'POST' && pathname === '/v1/checkout/sessions') {
      if (key === undefined) return wrong(400, { type: 'invalid_request_error', code: 'no_key' });
      const before = replies.get(key);
      if (before !== undefined)
        return before.form === text ? before : wrong(400, { type: 'idempotency_error' });
      const reply = createSession(text);
      replies.set(key, { form: text, ...reply });
      return reply;
    }
    if (method === 'GET' && pathname === '/v1/checkout/sessions') {
      const payment = searchParams.get('payment_intent');
      const found = [...fake.sessions.values()].filter(
        (one) => payment !== null && one.payment_intent === payment,
      );
      return { status: 200, body: list(found.slice(0, Number(searchParams.get('limit') ?? 10))) };
    }
    const items = /^\/v1\/checkout\/sessions\/(cs_\w+)\/line_items$/.exec(pathname)?.[1];
    if (items !== undefined) return { status: 200, body: list(fake.lineItems.get(items) ?? []) };
    const intent = /^\/v1\/payment_intents\/(pi_\w+)$/.exec(pathname)?.[1];
    if (intent !== undefined) return { status: 200, body: paymentIntent(intent) };
    return wrong(404, { type: 'invalid_request_error', code: 'resource_missing' });
  };
  const createSession = (text: string): { status: number; body: object } => {
    const parsed = sessionForm.safeParse(readForm(text));
    if (!parsed.success) {
      const param = parsed.error.issues[0]?.path.join('.');
      return wrong(400, { type: 'invalid_request_error', code: 'parameter_unknown', param });
    }
    const form = parsed.data;
    const total = form.line_items.reduce((sum, one) => sum + one.quantity * one.price_data.unit_amount, 0);
    const currency = form.line_items[0]!.price_data.currency;
    if (total < 50 && currency === 'eur')
      return wrong(400, { type: 'invalid_request_error', code: 'amount_too_small' });
    const session: FakeSession = {
      ...emptySession(),
      amount_total: total,
      currency,
      metadata: form.metadata,
      locale: form.locale,
      customer_email: form.customer_email ?? null,
    };
    fake.sessions.set(session.id, session);
    fake.forms.set(session.id, form);
    return { status: 200, body: session };
  };
  const paymentIntent = (id: string): object => {
    const country = fake.cards.get(id);
    const details = country === undefined ? { type: 'sepa_debit' } : { type: 'card', card: { country } };
    return {
      id,
      object: 'payment_intent',
      latest_charge: { id: `ch_${id}`, payment_method_details: details },
    };
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  fake.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return fake;
}

/** A session that nobody has paid, as new ones are. */
export function emptySession(): FakeSession {
  const id = `cs_test_${randomBytes(12).toString('hex')}`;
  return {
    id,
    object: 'checkout.session',
    url: `https://checkout.stripe.com/c/pay/${id}`,
    mode: 'payment',
    payment_status: 'unpaid',
    payment_intent: null,
    amount_total: 0,
    currency: 'eur',
    created: Math.floor(Date.now() / 1000),
    livemode: false,
    locale: null,
    customer: null,
    customer_email: null,
    customer_details: null,
    metadata: {},
    total_details: { amount_tax: 0, amount_discount: 0, amount_shipping: 0 },
  };
}

function list(data: object[]): object {
  return { object: 'list', url: '/v1/list', has_more: false, data };
}

function wrong(status: number, error: object): { status: number; body: object } {
  return { status, body: { error: { message: 'No.', ...error } } };
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json', 'request-id': 'req_1' });
  response.end(JSON.stringify(body));
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
