import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { tellStory, type StoryEnd } from '../../src/cli/demo/story';
import { service } from '../../src/kernel/service';
import { routeRegisterKey, type KnownRoute } from '../../src/kernel/doors/route-doc';
import { bootApp, type TestApp } from '../support/boot';
import { signInCustomer, makeApiToken } from '../support/callers';
import { startMailServer, type MailServer } from '../support/mail-server';
import { nameOf } from '../support/our-routes';

let app: TestApp;
let mail: MailServer;
let end: StoryEnd;
let headers: Record<'admin' | 'customer' | 'token' | 'metrics' | 'nobody', Record<string, string>>;
beforeAll(async () => {
  mail = await startMailServer();
  app = await bootApp({ SELVEDGE_SMTP_URL: mail.url, SELVEDGE_METRICS_TOKEN: 'a-token-for-metrics-only' });
  const admin = await app.admin();
  const mailbox = mail.mailbox;
  end = await tellStory({ url: app.url, authorization: admin.Authorization, mailbox, say: () => undefined });
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
});
afterAll(async () => {
  await app.stop();
  await mail.stop();
});

/** What the story made, by the name of the parameter; where it is not here, the first entry of the list is taken. */
const made: Readonly<Record<string, () => string>> = {
  versionId: () => end.versionId,
  patternId: () => end.patternId,
  documentId: () => end.patternId,
  slug: () => 'linden-a-line-skirt',
  ids: () => end.patternId,
};

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

/** The id of the first entry that the list above a path answers: `/selvedge/orders/:id` is asked of `/selvedge/orders`. */
async function firstOfList(route: KnownRoute): Promise<string | undefined> {
  const list = route.path.slice(0, route.path.indexOf('/:'));
  const { body } = await app.request.get(list).set(callerOf(route));
  const [first] = ((body as { data?: unknown }).data ?? []) as Record<string, unknown>[];
  const found = [first?.['documentId'], first?.['id'], first?.['key']].find((id) => id !== undefined);
  return found === undefined ? undefined : String(found as string | number);
}

async function valueOf(route: KnownRoute, name: string): Promise<string> {
  const value = made[name]?.() ?? (await firstOfList(route));
  if (value === undefined) {
    throw new Error(
      `No example for “${name}” of ${nameOf(route)}: name one in \`made\`, or say in \`unproven\` why there is none.`,
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
    const { status, body } = await app.request.get(path).query(query).set(callerOf(route));
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
