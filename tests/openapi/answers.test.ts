import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { versionFilesKey } from '../../src/api/version/contract';
import { tellStory, type StoryEnd } from '../../src/cli/demo/story';
import { service } from '../../src/kernel/service';
import { routeRegisterKey, type KnownRoute } from '../../src/kernel/doors/route-doc';
import { proveAccount } from '../library/prove-account';
import { bootApp, type TestApp } from '../support/boot';
import { signInCustomer, makeApiToken } from '../support/callers';
import { changeSetting } from '../support/change-setting';
import { eventually } from '../support/eventually';
import { createExamples, type Examples } from '../support/examples';
import { startMailServer, type MailServer } from '../support/mail-server';
import { nameOf } from '../support/our-routes';

let app: TestApp;
let mail: MailServer;
let end: StoryEnd;
let examples: Examples;
let headers: Record<'admin' | 'customer' | 'token' | 'metrics' | 'nobody', Record<string, string>>;
beforeAll(async () => {
  mail = await startMailServer();
  app = await bootApp({
    SELVEDGE_SMTP_URL: mail.url,
    SELVEDGE_METRICS_TOKEN: 'a-token-for-metrics-only',
    SELVEDGE_OUTBOUND_PRIVATE: 'true',
  });
  const admin = await app.admin();
  const mailbox = mail.mailbox;
  const telling = { url: app.url, authorization: admin.Authorization, mailbox, say: () => undefined };
  await tellStory(telling);
  // Told again, the first buyer is an owner of an earlier version and gets a notice.
  end = await tellStory(telling);
  await makeMore(admin);
  const data = { title: 'Skirts', slug: `c-${randomUUID()}`, patterns: [end.patternId] };
  await app.strapi
    .documents('api::collection.collection')
    .create({ data: data as never, locale: 'en', status: 'published' });
  headers = {
    admin,
    customer: await signInCustomer(app),
    token: await makeApiToken(app, 'full-access'),
    metrics: { Authorization: 'Bearer a-token-for-metrics-only' },
    nobody: {},
  };
  await proveAccount(app, headers.customer, () => mail.mails.map((one) => one.mail.text));
  const { patternId, versionId } = end;
  const { code } = (await app.db
    .withSchema('ledger')
    .table('released_version')
    .where({ version_id: versionId })
    .first('code')) as { code: string };
  const [file] = (await service(app.strapi, versionFilesKey).list(versionId)).files;
  const made = {
    fileId: file!.fileId,
    patternId,
    documentId: patternId,
    ids: patternId,
    versionId,
    code,
    key: 'answers-website',
    slug: 'linden-a-line-skirt',
    '/api/checkout/:id': await takeForNothing(),
  };
  examples = createExamples(app, made, callerOf);
});
afterAll(async () => {
  await app.stop();
  await mail.stop();
});

/** What the story has no example of: a channel, a subscription, and the notice of the second version. */
async function makeMore(admin: { Authorization: string }): Promise<void> {
  const connection = { kind: 'website', key: 'answers-website', name: 'Website', config: { listsAll: true } };
  await app.request.post('/selvedge/channels/connections').set(admin).send(connection).expect(200);
  const subscription = { name: 'Answers', url: 'http://127.0.0.1:9/hook', eventTypes: ['order.recorded'] };
  await app.request.post('/selvedge/webhooks').set(admin).send(subscription).expect(200);
  await eventually(async () => {
    const { body } = await app.request.get('/selvedge/update-notices').set(admin);
    return (body as { data: unknown[] }).data.length > 0 ? true : undefined;
  });
}

/** A checkout of a pattern that has become free; resolves to its id. */
async function takeForNothing(): Promise<string> {
  await changeSetting(app, 'orders.checkout', (value) => ({ ...value, origins: [app.url] }));
  const documentId = end.patternId;
  const patterns = app.strapi.documents('api::pattern.pattern');
  await patterns.update({ documentId, locale: 'en', data: { priceMinor: 0 } as never });
  await patterns.publish({ documentId, locale: 'en' });
  const { body } = await app.request
    .post('/api/checkout')
    .set({ 'Idempotency-Key': randomUUID() })
    .send({
      items: [{ pattern: documentId }],
      email: 'nils@example.com',
      successUrl: `${app.url}/thanks`,
      cancelUrl: `${app.url}/basket`,
    })
    .expect(200);
  return (body as { data: { id: string } }).data.id;
}

/** Routes of which the story makes no example, each with the reason. */
const unproven: Readonly<Record<string, string>> = {};

const gets = () =>
  service(app.strapi, routeRegisterKey)
    .list()
    .filter(({ method, doc }) => method === 'GET' && doc?.answer !== undefined);

function callerOf({ door, doc }: KnownRoute): Record<string, string> {
  if (door === 'admin') return headers.admin;
  if (doc?.guard === 'customer') return headers.customer;
  if (doc?.guard === 'metrics-token') return headers.metrics;
  return door === 'api' ? headers.token : headers.nobody;
}

async function valueOf(route: KnownRoute, name: string): Promise<string> {
  const value = await examples.of(route, name);
  if (value === undefined) {
    throw new Error(
      `No example for “${name}” of ${nameOf(route)}: make one in this test, or say in \`unproven\` why there is none.`,
    );
  }
  return value;
}

function requiredKeys(query: z.ZodObject | undefined): string[] {
  return Object.entries(query?.shape ?? {}).flatMap(([key, field]) =>
    (field as z.ZodType).safeParse(undefined).success ? [] : [key],
  );
}

it('what every reading route answers is what its description says, and nothing else', async () => {
  const wrong: Record<string, unknown> = {};
  for (const route of gets()) {
    const name = nameOf(route);
    if (name in unproven) continue;
    let path = route.path;
    for (const [, key = ''] of route.path.matchAll(/:(\w+)/g))
      path = path.replace(`:${key}`, await valueOf(route, key));
    const query: Record<string, string> = {};
    for (const key of requiredKeys(route.doc?.query)) query[key] = await valueOf(route, key);
    const { status, body } = await app.request
      .get(path)
      .query(query)
      .set({ accept: 'application/json', ...callerOf(route) });
    const parsed = route.doc!.answer!.safeParse(body);
    if (status !== 200 || !parsed.success) wrong[name] = { status, body, faults: parsed.error?.issues };
  }
  expect(wrong).toEqual({});
  expect(gets().length).toBeGreaterThan(15);
});

it('forgives no route that is gone', () => {
  const names = gets().map(nameOf);
  expect(Object.keys(unproven).filter((name) => !names.includes(name))).toEqual([]);
});
