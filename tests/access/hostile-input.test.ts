import { routeRegisterKey, type KnownRoute } from '../../src/kernel/doors/route-doc';
import { service } from '../../src/kernel/service';
import { makePattern, releaseVersion } from '../catalogue/catalogue-factory';
import { shopSetting } from '../../src/kernel/settings/shop-setting';
import { openShop, sale, type Shop } from '../orders/shop';
import { bootApp, type TestApp } from '../support/boot';
import { makeApiToken, signInCustomer } from '../support/callers';
import { createExamples, type Examples } from '../support/examples';
import { nameOf } from '../support/our-routes';
import { call, understood, type Answer, type Headers, type Sent } from './calls';
import { filled, parameter, parameterNames, pathToNothing } from './parameters';

let app: TestApp;
let shop: Shop;
let examples: Examples;
let routes: KnownRoute[];
let callers: Record<'admin' | 'customer' | 'api' | 'public', Headers>;
beforeAll(async () => {
  app = await bootApp({ SELVEDGE_ROLE: 'web', SELVEDGE_METRICS_TOKEN: 'a-token-for-metrics-only' });
  shop = await openShop(app);
  // Strapi logs every body that is no JSON.
  jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  jest.spyOn(console, 'log').mockReturnValue(undefined);
  const { documentId, slug } = await makePattern(app);
  const versionId = await releaseVersion(app, documentId);
  await shop.send(sale([{ pattern: documentId }])).expect(200);
  routes = [...service(app.strapi, routeRegisterKey).list()];
  callers = {
    admin: await app.admin(),
    customer: await signInCustomer(app),
    api: await makeApiToken(app, 'full-access'),
    public: {},
  };
  const made = {
    documentId,
    patternId: documentId,
    ids: documentId,
    versionId,
    slug,
    name: shopSetting.name,
  };
  examples = createExamples(app, made, callerOf);
});
afterAll(async () => {
  jest.restoreAllMocks();
  await app.stop();
});

/** Some thousand requests. */
const patience = 600_000;

/** As they stand in an address. */
const hostilePaths: readonly string[] = [
  '%00',
  "'",
  '..%2f..%2fetc%2fpasswd',
  '%2e%2e',
  '%ff',
  '%F0%9F%A7%B5',
  '__proto__',
  '-1',
  '1e999',
  '%7B%7D',
  '%0d%0aSet-Cookie:a=b',
  'a'.repeat(4_000),
];

/** With the key before them. */
const hostileQueries: readonly ((key: string) => string)[] = [
  (key) => `${key}=%00`,
  (key) => `${key}=`,
  (key) => `${key}='`,
  (key) => `${key}=-1`,
  (key) => `${key}=${'x'.repeat(3_000)}`,
  (key) => `${key}[a][b]=c`,
  (key) => `${key}=a&${key}=b`,
];

const hostileValues: readonly unknown[] = [
  null,
  '\u0000',
  '\ud800',
  "' or 1=1 --",
  -1,
  1e300,
  9_007_199_254_740_993,
  [[]],
  { $ne: null },
  'x'.repeat(20_000),
];

/** Bodies as text, so that what is no JSON can be sent too. */
const hostileBodies: readonly string[] = [
  '',
  '{',
  'null',
  '[]',
  '"x"',
  '{"__proto__":{"admin":true}}',
  `${'['.repeat(5_000)}${']'.repeat(5_000)}`,
  `{"a":${'9'.repeat(400)}}`,
];

function callerOf({ door, doc }: KnownRoute): Headers {
  if (doc?.guard === 'customer') return callers.customer;
  if (doc?.guard === 'metrics-token') return { Authorization: 'Bearer a-token-for-metrics-only' };
  return callers[door];
}

/** A webhook is looked into only when it is signed: so it is, whatever it says. */
async function send(route: KnownRoute, path: string, sent: Sent): Promise<Answer> {
  const headers = { ...callerOf(route), ...sent.headers };
  if (
    route.doc?.guard !== 'webhook-signature' ||
    typeof sent.body !== 'string' ||
    path !== '/api/orders/inbound'
  )
    return call(app.url, route.method, path, { ...sent, headers });
  const { status, text } = await shop.send(sent.body);
  return { status, text, code: undefined };
}

/** Nothing that is sent may look like a fault of ours, or show how the answer came about. */
function faultOf({ status, text }: Answer): string | undefined {
  if (status >= 500) return `${status} ${text.slice(0, 200)}`;
  if (/\bat .+\.(js|ts):\d+|select .+ from |syntax error at|node_modules/i.test(text))
    return text.slice(0, 200);
  return undefined;
}

async function faultsOf(attempts: [string, KnownRoute, string, Sent][]): Promise<string[]> {
  const faults: string[] = [];
  for (const [what, route, path, sent] of attempts) {
    const fault = faultOf(await send(route, path, sent));
    if (fault !== undefined) faults.push(`${nameOf(route)} ${what}: ${fault}`);
  }
  return faults;
}

const short = (value: unknown) => JSON.stringify(value).slice(0, 40);

it(
  'a path is refused, never a fault of ours',
  async () => {
    const attempts = routes.flatMap((route) =>
      parameterNames(route.path).flatMap((hostile) =>
        hostilePaths.map((value): [string, KnownRoute, string, Sent] => [
          `${hostile}=${value.slice(0, 40)}`,
          route,
          filled(route.path, (name) => (name === hostile ? value : parameter(name, route.path).missing())),
          understood(route),
        ]),
      ),
    );
    expect(attempts.length).toBeGreaterThan(200);
    expect(await faultsOf(attempts)).toEqual([]);
  },
  patience,
);

it(
  'a query is refused, never a fault of ours',
  async () => {
    const attempts = routes.flatMap((route) => {
      const known = Object.keys(route.doc?.query?.shape ?? {}).flatMap((key) =>
        hostileQueries.map((spell) => spell(key)),
      );
      return [...known, 'unheard-of=1', '__proto__[admin]=1', 'filters[$where]=1'].map(
        (query): [string, KnownRoute, string, Sent] => [
          query.slice(0, 40),
          route,
          pathToNothing(route.path),
          { ...understood(route), query },
        ],
      );
    });
    expect(attempts.length).toBeGreaterThan(200);
    expect(await faultsOf(attempts)).toEqual([]);
  },
  patience,
);

it(
  'a body is refused, never a fault of ours, also where it tells of something that is there',
  async () => {
    const attempts: [string, KnownRoute, string, Sent][] = [];
    for (const route of routes.filter(({ method }) => method !== 'GET')) {
      const path = await pathToSomething(route);
      for (const body of hostileBodiesOf(route))
        attempts.push([short(body), route, path, { ...understood(route), body }]);
    }
    expect(attempts.length).toBeGreaterThan(100);
    expect(await faultsOf(attempts)).toEqual([]);
  },
  patience,
);

function hostileBodiesOf(route: KnownRoute): string[] {
  const good = understood(route).body;
  const { shape = {} } = (route.doc?.body ?? {}) as { shape?: Record<string, unknown> };
  const fields = typeof good === 'object' && !Buffer.isBuffer(good) ? Object.keys(shape) : [];
  return [
    ...hostileBodies,
    ...fields.flatMap((field) =>
      hostileValues.map((value) => JSON.stringify({ ...(good as object), [field]: value })),
    ),
  ];
}

async function pathToSomething(route: KnownRoute): Promise<string> {
  const values = new Map<string, string>();
  for (const name of parameterNames(route.path)) {
    values.set(name, (await examples.of(route, name)) ?? parameter(name, route.path).missing());
  }
  return filled(route.path, (name) => values.get(name)!);
}
