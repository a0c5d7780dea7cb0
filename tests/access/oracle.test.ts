import { routeRegisterKey, type KnownRoute } from '../../src/kernel/doors/route-doc';
import { service } from '../../src/kernel/service';
import { bootApp, type TestApp } from '../support/boot';
import { makeApiToken } from '../support/callers';
import { nameOf } from '../support/our-routes';
import { call, type Headers } from './calls';
import { filled, parameter } from './parameters';
import { keepSecrets, type KeptSecrets } from './secrets';

let app: TestApp;
let kept: KeptSecrets;
let routes: KnownRoute[];
let callers: Record<string, Headers>;
beforeAll(async () => {
  // Strapi logs the queries that it cannot answer.
  jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  jest.spyOn(console, 'log').mockReturnValue(undefined);
  app = await bootApp({ SELVEDGE_ROLE: 'web' });
  kept = await keepSecrets(app);
  routes = service(app.strapi, routeRegisterKey)
    .list()
    .filter(({ door, method }) => door !== 'admin' && method === 'GET');
  callers = { 'a stranger': {}, 'a token for everything': await makeApiToken(app, 'full-access') };
});
afterAll(async () => {
  jest.restoreAllMocks();
  await app.stop();
});

/** Ways from a public type to what is secret, by what the route shows. */
const ways: Readonly<Record<string, readonly string[]>> = {
  designers: [
    'account.email',
    'account.resetPasswordToken',
    'patterns.title',
    'patterns.versions.files.name',
    'createdBy.email',
  ],
  collections: [
    'title',
    'patterns.title',
    'patterns.stage',
    'patterns.designer.account.email',
    'localizations.title',
  ],
  facets: ['terms.createdBy.email', 'terms.updatedBy.firstname'],
  terms: ['createdBy.email', 'facet.terms.createdBy.email'],
  patterns: [
    'stage',
    'versions.label',
    'versions.files.name',
    'designer.account.email',
    't0.stage',
    't1.title',
  ],
};

const brackets = (way: string) =>
  way
    .split('.')
    .map((part) => `[${part}]`)
    .join('');

/** The spellings of a question about what lies at the end of a way. */
function spellings(way: string, word: string): string[] {
  const [first = '', ...rest] = way.split('.');
  const asked = brackets(way);
  const inner = rest.length === 0 ? '' : brackets(rest.join('.'));
  return [
    `filters${asked}[$startsWith]=${word}`,
    `filters[$or][0]${asked}[$containsi]=${word}`,
    `populate=${way}`,
    `populate[${first}][filters]${inner}[$startsWith]=${word}`,
    `fields=${way}`,
  ];
}

/** What only a list understands. */
function listSpellings(way: string, word: string): string[] {
  const [first = '', ...rest] = way.split('.');
  const asked = brackets(way);
  return [
    `filters${asked}[$gt]=M`,
    `filters[$not]${asked}[$startsWith]=${word}`,
    `where${asked}[$startsWith]=${word}`,
    `lookup${asked}=${word}`,
    `sort=${way}`,
    `sort=${way}:desc`,
    `sort${asked}=asc`,
    `populate[${first}][populate]=*`,
    `populate[${first}][sort]=${rest.join('.')}`,
  ];
}

const anywhere = [
  '',
  'status=draft',
  'status[$ne]=published',
  'publicationFilter=never-published',
  'hasPublishedVersion=false',
  'locale=*',
  'populate=*',
  'populate=deep',
  'pagination[pageSize]=1&sort=id',
  'pagination[withCount]=true',
  'sort=createdBy.email&pagination[pageSize]=1',
];

/** What is asked of a route: of Strapi's readers every way, of ours each of their own keys with the secret's beginning. */
function questionsFor({ path, doc }: KnownRoute): string[] {
  // Tries at links that do not exist are counted.
  if (path.includes(':token')) return [''];
  const [, type = ''] = /^\/api\/(?:catalogue\/)?(\w+)/.exec(path) ?? [];
  const known = Object.keys(doc?.query?.shape ?? {});
  const [first] = kept.beginnings;
  return [
    ...anywhere,
    ...kept.beginnings.flatMap((word) => [
      `_q=${word}`,
      ...known.map((key) => `${key}=${word}`),
      ...(ways[type] ?? []).flatMap((way) => spellings(way, word)),
    ]),
    ...(path.includes(':') ? [] : (ways[type] ?? []).flatMap((way) => listSpellings(way, first))),
  ];
}

function pathOf({ path }: KnownRoute): string {
  const [, type = ''] = /^\/api\/(\w+?)s?\/:id$/.exec(path) ?? [];
  const shown: Readonly<Record<string, string>> = kept.shown;
  return filled(path, (name) => (name === 'id' ? shown[type] : shown[name]) ?? known(name, path));
}

/** The same in both rounds. */
const nothing = new Map<string, string>();
function known(name: string, path: string): string {
  const value = nothing.get(`${path} ${name}`) ?? parameter(name, path).missing();
  nothing.set(`${path} ${name}`, value);
  return value;
}

/** Every answer to every question, by who asked what. */
async function askAll(): Promise<Map<string, string>> {
  const answers = new Map<string, string>();
  for (const [caller, headers] of Object.entries(callers)) {
    for (const route of routes.filter(({ door }) => door === 'api' || caller === 'a stranger')) {
      for (const query of new Set(questionsFor(route))) {
        const { status, text } = await call(app.url, 'GET', pathOf(route), { query, headers });
        answers.set(`${caller} ${nameOf(route)}?${query}`, `${status} ${text}`);
      }
    }
  }
  return answers;
}

const differing = (one: Map<string, string>, other: Map<string, string>) =>
  [...one].filter(([question, answer]) => other.get(question) !== answer).map(([question]) => question);

it('no answer to any question depends on what is secret', async () => {
  const before = await askAll();
  expect(before.size).toBeGreaterThan(700);
  expect([...before.values()].filter((answer) => answer.startsWith('200')).length).toBeGreaterThan(100);
  expect([...before].filter(([, answer]) => /^5\d\d/.test(answer))).toEqual([]);
  const told = [...before].filter(([, answer]) => kept.texts().some((text) => answer.includes(text)));
  expect(told.map(([question]) => question)).toEqual([]);

  await kept.exchange();
  expect(differing(before, await askAll())).toEqual([]);
}, 600_000);

it('would see it if one did: what is public shows at once', async () => {
  const ask = async () => {
    const path = `/api/designers?sort=name&filters[documentId]=${kept.shown.designer}`;
    return (await call(app.url, 'GET', path)).text;
  };
  const before = await ask();
  await app.db('designers').where({ document_id: kept.shown.designer }).update({ name: kept.texts()[0] });
  const after = await ask();
  expect(after).not.toBe(before);
  expect(after).toContain(kept.texts()[0]);
});
