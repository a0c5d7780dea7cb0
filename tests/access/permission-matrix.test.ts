import { adminRoles, roleDefinitions, type AdminRole } from '../../src/api/access/role-definitions';
import { codeOf } from '../../src/api/access/sync-admin-roles';
import { routeRegisterKey, type KnownRoute } from '../../src/kernel/doors/route-doc';
import { service } from '../../src/kernel/service';
import { bootApp, signIn, type TestApp } from '../support/boot';
import { makeApiToken, signInCustomer } from '../support/callers';
import { nameOf } from '../support/our-routes';
import { call, understood, type Answer, type Headers } from './calls';
import { pathToNothing } from './parameters';

let app: TestApp;
let routes: KnownRoute[];
beforeAll(async () => {
  app = await bootApp({ SELVEDGE_ROLE: 'web' });
  routes = service(app.strapi, routeRegisterKey)
    .list()
    .filter(({ door }) => door === 'admin');
});
afterAll(() => app.stop());

/** Routes that answer something else than 404 where a path names nothing, each with the reason. */
const takesAnyName: Readonly<Record<string, string>> = {
  'GET /selvedge/analytics/tables/:table': 'one of four names; another is a bad request',
};

async function roleId(role: AdminRole): Promise<number> {
  const found = (await app.strapi.db.query('admin::role').findOne({ where: { code: codeOf(role) } })) as {
    id: number;
  };
  return found.id;
}

async function signInWithNothing(): Promise<Headers> {
  const role = (await app.strapi.service('admin::role').create({ name: 'Looks on', description: '' })) as {
    id: number;
  };
  return signIn(app.strapi, app.url, [role.id]);
}

/** What each route answers to a caller who names nothing that exists and sends nothing. */
async function askAll(headers: Headers): Promise<[KnownRoute, Answer][]> {
  const answers: [KnownRoute, Answer][] = [];
  for (const route of routes)
    answers.push([route, await call(app.url, route.method, pathToNothing(route.path), { headers })]);
  return answers;
}

/** Strapi's own no: a refusal of ours has a code, and comes later. */
const isShut = ({ status, code }: Answer) => (status === 401 || status === 403) && code === undefined;
const told = (answers: [KnownRoute, Answer][]) =>
  answers.map(([route, { status }]) => `${nameOf(route)}: ${status}`);

it('knows the admin’s routes, each with its right', () => {
  expect(routes.length).toBeGreaterThan(15);
  expect(routes.filter(({ right }) => right === undefined).map(nameOf)).toEqual([]);
});

it('names no right in a role’s definition that nobody registered', () => {
  const actions = app.strapi.service('admin::permission').actionProvider;
  const named = Object.values(roleDefinitions).flatMap(({ rights }) => rights.map(({ action }) => action));
  expect(named.filter((action) => actions.get(action) === undefined)).toEqual([]);
});

describe('every admin route', () => {
  it('is 401 to whoever is no admin: strangers, customers, every kind of API token', async () => {
    const callers: Record<string, Headers> = {
      nobody: {},
      nonsense: { Authorization: 'Bearer nonsense' },
      customer: await signInCustomer(app),
      'full-access token': await makeApiToken(app, 'full-access'),
      'read-only token': await makeApiToken(app, 'read-only'),
      'token without rights': await makeApiToken(app, 'custom'),
    };
    for (const [caller, headers] of Object.entries(callers)) {
      const open = (await askAll(headers)).filter(([, { status }]) => status !== 401);
      expect({ caller, open: told(open) }).toEqual({ caller, open: [] });
    }
  });

  it('is 403 to an admin whose role has no right', async () => {
    const open = (await askAll(await signInWithNothing())).filter(([, { status }]) => status !== 403);
    expect(told(open)).toEqual([]);
  });

  it.each(adminRoles)('is open to the role %s exactly where its definition says so', async (role) => {
    const answers = await askAll(await signIn(app.strapi, app.url, [await roleId(role)]));
    const rights = new Set(roleDefinitions[role].rights.map(({ action }) => action));
    const meant = ([{ right }]: [KnownRoute, Answer]) => rights.has(right ?? '');
    expect(told(answers.filter((one) => !meant(one) && one[1].status !== 403))).toEqual([]);
    expect(told(answers.filter((one) => meant(one) && (isShut(one[1]) || one[1].status >= 500)))).toEqual([]);
    expect(answers.filter(meant).length).toBeGreaterThan(0);
  });

  it('is open to the super admin, and says 404 for what does not exist', async () => {
    const headers = await app.admin();
    expect(
      told((await askAll(headers)).filter(([, answer]) => isShut(answer) || answer.status >= 500)),
    ).toEqual([]);
    const wrong: string[] = [];
    for (const route of routes.filter(({ path }) => path.includes(':'))) {
      if (nameOf(route) in takesAnyName) continue;
      const { status, text } = await call(app.url, route.method, pathToNothing(route.path), {
        ...understood(route),
        headers,
      });
      if (status !== 404) wrong.push(`${nameOf(route)}: ${status} ${text}`);
    }
    expect(wrong).toEqual([]);
  });

  /**
   * Every right is given and taken away without the others: in each round the role has the rights whose number has
   * that bit, so any two rights part in some round, and a route that asks for the wrong one is found.
   */
  it('opens and closes with its own right, at once', async () => {
    const roles = app.strapi.service('admin::role');
    const role = (await roles.create({ name: 'For a while', description: '' })) as { id: number };
    const headers = await signIn(app.strapi, app.url, [role.id]);
    const rights = [...new Set(routes.map((route) => route.right!))];
    for (let bit = 1; bit <= rights.length; bit *= 2) {
      const given = new Set(rights.filter((_right, index) => ((index + 1) & bit) !== 0));
      await roles.assignPermissions(
        role.id,
        [...given].map((action) => ({ action, subject: null, properties: {}, conditions: [] })),
      );
      const wrong = (await askAll(headers)).filter(
        ([{ right }, answer]) => isShut(answer) === given.has(right!),
      );
      expect(told(wrong)).toEqual([]);
    }
    await roles.assignPermissions(role.id, []);
    expect(told((await askAll(headers)).filter(([, { status }]) => status !== 403))).toEqual([]);
  });
});
