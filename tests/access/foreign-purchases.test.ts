import { routeRegisterKey, type KnownRoute } from '../../src/kernel/doors/route-doc';
import { service } from '../../src/kernel/service';
import { buy, type Buyer } from '../delivery/buyer';
import { startScriptedSmtp, type ScriptedSmtp } from '../delivery/scripted-smtp';
import { proveAccount } from '../library/prove-account';
import { newPattern, pdf, releaseVersion } from '../orders/release-pattern';
import { openShop } from '../orders/shop';
import { bootApp, type TestApp } from '../support/boot';
import { signInCustomer } from '../support/callers';
import { nameOf } from '../support/our-routes';
import { call, understood, type Headers } from './calls';
import { filled, parameter, parameterNames, type CustomersThings } from './parameters';

let app: TestApp;
let smtp: ScriptedSmtp;
let ada: Buyer;
let adasSession: Headers;
let things: Record<'ada' | 'grace', CustomersThings>;
let routes: KnownRoute[];

beforeAll(async () => {
  smtp = await startScriptedSmtp();
  app = await bootApp({ SELVEDGE_SMTP_URL: smtp.url });
  const tools = { shop: await openShop(app), smtp };
  const bought = async () => {
    const { patternId } = await newPattern(app);
    await releaseVersion(app, patternId, '1.0.0', [
      { file: { name: 'skirt.pdf' }, bytes: await pdf(1) },
      { file: { name: 'how-to.pdf', role: 'instructions' }, bytes: await pdf(2) },
    ]);
    return buy(app, tools, patternId);
  };
  ada = await bought();
  const grace = await bought();
  things = { ada: await thingsOf(ada), grace: await thingsOf(grace) };
  adasSession = await signInCustomer(app, ada.email);
  await proveAccount(app, adasSession, () => smtp.mails.map(({ mail }) => mail.text));
  routes = service(app.strapi, routeRegisterKey)
    .list()
    .filter(({ door }) => door !== 'admin');
});
afterAll(async () => {
  await app.stop();
  await smtp.stop();
});

/** Presses the buttons of the first file and of all of them; what a buyer then holds. */
async function thingsOf(buyer: Buyer): Promise<CustomersThings> {
  const [action] = await buyer.files();
  const { headers } = await buyer.mint(action!).expect(303);
  const [, , , , releasedFile = '', ticket = ''] = (headers['location'] as string).split('/');
  const { headers: ofZip } = await app.request.post(`${buyer.page}/zip`).expect(303);
  const [, , , , zipTicket = ''] = (ofZip['location'] as string).split('/');
  const [order] = (await app.db.withSchema('ledger').table('orders').where({ external_id: buyer.order })) as {
    id: string;
  }[];
  return { entitlement: buyer.entitlementId, order: order!.id, releasedFile, ticket, zipTicket };
}

/** The parameters of a route that belong to a customer, besides the token that opens it. */
const owned = ({ path }: KnownRoute) =>
  parameterNames(path).filter((name) => parameter(name, path).ofCustomer !== undefined);

const isBuyers = (route: KnownRoute) =>
  owned(route).length > 0 && (route.path.includes(':token') || route.doc?.guard === 'customer');

/** Ada's door, with `foreign` of its parameters from Grace. */
function pathOf(route: KnownRoute, foreign: readonly string[]): string {
  return filled(route.path, (name) => {
    const { ofCustomer, missing } = parameter(name, route.path);
    if (name === 'token') return ada.token;
    return ofCustomer?.(things[foreign.includes(name) ? 'grace' : 'ada']) ?? missing();
  });
}

it('another customer’s file, ticket, order or right is 404 behind one’s own link or session', async () => {
  const buyers = routes.filter(isBuyers);
  expect(buyers.map(nameOf)).toEqual(expect.arrayContaining(['POST /d/:token/files/:fileId']));
  for (const route of buyers) {
    const sent = { ...understood(route), headers: adasSession };
    for (const foreign of [owned(route), ...owned(route).map((name) => [name])]) {
      const { status } = await call(app.url, route.method, pathOf(route, foreign), sent);
      expect({ name: nameOf(route), foreign, status }).toEqual({ name: nameOf(route), foreign, status: 404 });
    }
    const { status } = await call(app.url, route.method, pathOf(route, []), sent);
    expect({ name: nameOf(route), isTheirs: status < 400 }).toEqual({ name: nameOf(route), isTheirs: true });
  }
});

it('a customer’s door is shut to visitors', async () => {
  for (const route of routes.filter(({ doc }) => doc?.guard === 'customer')) {
    const { status } = await call(app.url, route.method, pathOf(route, []), understood(route));
    expect({ name: nameOf(route), isShut: status === 401 || status === 403 }).toEqual({
      name: nameOf(route),
      isShut: true,
    });
  }
});
