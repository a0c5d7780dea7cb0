import { versionFilesKey } from '../../src/api/version/contract';
import { codeOf } from '../../src/api/access/sync-admin-roles';
import { routeRegisterKey, type KnownRoute } from '../../src/kernel/doors/route-doc';
import { service } from '../../src/kernel/service';
import { makeDesigner, makePattern, makeVersion } from '../catalogue/catalogue-factory';
import { bootApp, signIn, type TestApp } from '../support/boot';
import { nameOf } from '../support/our-routes';
import { call, understood, type Answer, type Headers } from './calls';
import { filled, parameter, parameterNames, type DesignersThings } from './parameters';

let app: TestApp;
let routes: KnownRoute[];
let designer: Headers;
/** A designer as well, whose role has the right to every admin route: only whose things they are can stop them. */
let mighty: Headers;
let theirs: DesignersThings;
let mine: () => Promise<DesignersThings>;

beforeAll(async () => {
  app = await bootApp({ SELVEDGE_ROLE: 'web' });
  routes = service(app.strapi, routeRegisterKey)
    .list()
    .filter(({ door }) => door === 'admin');
  const role = (await app.strapi.db
    .query('admin::role')
    .findOne({ where: { code: codeOf('designer') } })) as { id: number };
  const every = (await app.strapi.service('admin::role').create({ name: 'Every door', description: '' })) as {
    id: number;
  };
  const rights = [...new Set(routes.map(({ right }) => right!))];
  await app.strapi.service('admin::role').assignPermissions(
    every.id,
    rights.map((action) => ({ action, subject: null, properties: {}, conditions: [] })),
  );
  designer = await signIn(app.strapi, app.url, [role.id]);
  mighty = await signIn(app.strapi, app.url, [role.id, every.id]);
  const grace = await signIn(app.strapi, app.url, [role.id]);
  theirs = await makeThings(await accountOf(grace), 'Foreign to everybody');
  const account = await accountOf(mighty);
  mine = () => makeThings(account, 'Mine');
});
afterAll(() => app.stop());

async function accountOf(headers: Headers): Promise<number> {
  const { text } = await call(app.url, 'GET', '/admin/users/me', { headers });
  return (JSON.parse(text) as { data: { id: number } }).data.id;
}

const designers = new Map<number, string>();

async function makeThings(account: number, title: string): Promise<DesignersThings> {
  const known = designers.get(account) ?? (await makeDesigner(app, { account })).documentId;
  designers.set(account, known);
  const { documentId: pattern } = await makePattern(app, { title, designer: known });
  const version = await makeVersion(app, pattern);
  const file = await service(app.strapi, versionFilesKey).add(version, {
    name: `${title}.svg`,
    role: 'instructions',
    format: 'svg',
    pageFormat: 'A4',
    language: 'en',
    state: 'accepted',
    sha256: 'a'.repeat(64),
    bytes: 10,
    vaultKey: `files/${version}`,
    report: { verdict: 'pass', findings: [] },
    facts: null,
  });
  return { pattern, version, file: file.fileId };
}

const isOwned = ({ path }: KnownRoute) =>
  parameterNames(path).some((name) => parameter(name, path).ofDesigner !== undefined);

function pathOf({ path }: KnownRoute, things: DesignersThings): string {
  return filled(path, (name) => {
    const { ofDesigner, missing } = parameter(name, path);
    return ofDesigner?.(things) ?? missing();
  });
}

const pathToNothing = ({ path }: KnownRoute) => filled(path, (name) => parameter(name, path).missing());

/** The refusal without the id that it may repeat. */
const gist = ({ status, code }: Answer) => ({ status, code });

it('what belongs to another designer is 404 on every route, exactly as if it were not there', async () => {
  const owned = routes.filter(isOwned);
  expect(owned.length).toBeGreaterThan(7);
  for (const route of owned) {
    const sent = { ...understood(route), headers: mighty };
    const foreign = await call(app.url, route.method, pathOf(route, theirs), sent);
    const nothing = await call(app.url, route.method, pathToNothing(route), sent);
    const name = nameOf(route);
    expect({ name, ...gist(foreign) }).toEqual({ name, ...gist(nothing), status: 404 });
    expect(foreign.text).not.toContain('Foreign to everybody');
  }
});

it('what is their own is there', async () => {
  // A place on a channel needs the channel too, which no designer has.
  const whole = routes.filter((route) => isOwned(route) && !route.path.includes(':key'));
  for (const route of whole) {
    const sent = { ...understood(route), headers: mighty };
    const { status } = await call(app.url, route.method, pathOf(route, await mine()), sent);
    expect({ name: nameOf(route), shut: [401, 403, 404].includes(status) || status >= 500 }).toEqual({
      name: nameOf(route),
      shut: false,
    });
  }
});

it('no list that a designer may read names it', async () => {
  const lists = routes.filter(({ method, path }) => method === 'GET' && !path.includes(':'));
  for (const route of lists) {
    const { query } = understood(route);
    const asked = [query ?? {}, { ...(query as object), ids: Object.values(theirs).join(',') }];
    for (const one of asked) {
      const { text } = await call(app.url, 'GET', route.path, { query: one, headers: designer });
      expect(text).not.toContain('Foreign to everybody');
      for (const id of Object.values(theirs)) expect(text).not.toContain(id);
    }
  }
});

it('and nothing of it was changed by all this', async () => {
  const { files, versionState } = await service(app.strapi, versionFilesKey).list(theirs.version);
  expect({ versionState, files: files.map(({ fileId, role, name }) => ({ fileId, role, name })) }).toEqual({
    versionState: 'draft',
    files: [{ fileId: theirs.file, role: 'instructions', name: 'Foreign to everybody.svg' }],
  });
});
