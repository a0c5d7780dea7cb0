import { routeRegisterKey } from '../../src/kernel/doors/route-doc';
import { service } from '../../src/kernel/service';
import { bootApp, type TestApp } from '../support/boot';
import { signInCustomer } from '../support/callers';
import { mountedRoutes, nameOf, strapiRest } from '../support/our-routes';
import { call } from './calls';
import { filled } from './parameters';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp({ SELVEDGE_ROLE: 'web' });
});
afterAll(() => app.stop());

const rest = () => mountedRoutes(app.strapi).filter(({ path }) => path.startsWith('/api/'));

/** Types that a storefront reads; all others are internal. */
const shown = ['designers', 'collections', 'facets', 'terms', 'patterns'];

it('nothing answers under /api but what Strapi brings and what is described', () => {
  const described = service(app.strapi, routeRegisterKey)
    .list()
    .filter(({ doc }) => doc !== undefined)
    .map(nameOf);
  const allowed = new Set([...strapiRest, ...described]);
  expect(
    rest()
      .map(nameOf)
      .filter((name) => !allowed.has(name)),
  ).toEqual([]);
  const mounted = new Set(rest().map(nameOf));
  expect(strapiRest.filter((name) => !mounted.has(name))).toEqual([]);
});

it('internal types have no route', () => {
  const types = Object.values(app.strapi.contentTypes).filter(({ uid }) => uid.startsWith('api::'));
  expect(types.length).toBeGreaterThan(shown.length);
  const paths = rest().map(({ path }) => path.split('/')[2]);
  for (const { info } of types) {
    const names = [info.pluralName, info.singularName].filter((name) => paths.includes(name));
    expect(names).toEqual(shown.includes(info.pluralName) ? [info.pluralName] : []);
  }
});

it('a type that is shown is only read', () => {
  const own = rest().filter(({ path }) => shown.includes(path.split('/')[2] ?? ''));
  expect(own.map(nameOf).sort()).toEqual(
    shown.flatMap((name) => [`GET /api/${name}`, `GET /api/${name}/:id`]).sort(),
  );
});

it.each([
  ['a stranger', /^\/api\/(auth|connect)\//],
  ['a customer', /^\/api\/(auth\/|connect\/|users\/me$)/],
])('of what Strapi brings %s gets nothing but signing in', async (who, open) => {
  const headers = who === 'a stranger' ? {} : await signInCustomer(app);
  const answered: string[] = [];
  for (const route of rest().filter((one) => strapiRest.includes(nameOf(one)) && !open.test(one.path))) {
    const path = filled(route.path, () => '1').replace('(.*)', 'github');
    const { status } = await call(app.url, route.method, path, { headers });
    if (status !== 401 && status !== 403) answered.push(`${nameOf(route)}: ${status}`);
  }
  expect(answered).toEqual([]);
});
