import { randomUUID } from 'node:crypto';
import { newPattern, pdf, releaseVersion } from '../orders/release-pattern';
import { signInCustomer } from '../support/callers';
import { codeOf, openDesk, type LibraryDesk } from './library-desk';

let desk: LibraryDesk;
let pattern: string;
beforeAll(async () => {
  desk = await openDesk();
  pattern = (await newPattern(desk.app, 'Linden skirt')).patternId;
  await releaseVersion(desk.app, pattern, '1.0.0', [{ file: { name: 'skirt.pdf' }, bytes: await pdf(1) }]);
});
afterAll(() => desk.stop());

type Caller = Record<string, string>;
const call = (caller: Caller, method: 'get' | 'post', path: string, body?: object) => {
  const test = desk.app.request[method](`/api/library${path}`).set(caller);
  return body === undefined ? test : test.send(body);
};
const codeOfAnswer = (answer: { body: unknown }) => (answer.body as { error?: { code: string } }).error?.code;
async function proven(email: string): Promise<Caller> {
  const caller = {
    ...(await signInCustomer(desk.app, email)),
    'X-Forwarded-For': `10.1.1.${Math.ceil(Math.random() * 250)}`,
  };
  await prove(caller, email);
  return caller;
}
async function prove(caller: Caller, email: string): Promise<void> {
  await call(caller, 'post', '/proof').expect(200);
  const code = codeOf((await desk.mail(email, /account what was bought|account/)).text);
  await call(caller, 'post', '/proof/code', { code }).expect(200);
}
const edit = (email: string, data: Record<string, unknown>) =>
  desk.app.strapi.db.query('plugin::users-permissions.user').update({ where: { email }, data });

it('opens to an account that has typed the code from its mailbox, and not before', async () => {
  const { email, order, orderId } = await desk.sell([pattern]);
  const caller = await signInCustomer(desk.app, email);
  const before = await call(caller, 'get', '');
  expect(before.status).toBe(403);
  expect(codeOfAnswer(before)).toBe('library/address-unproven');
  await prove(caller, email);
  const { body } = await call(caller, 'get', '').expect(200);
  const { data } = body as { data: { address: string; patterns: { entitlementId: string }[] } };
  expect(data).toMatchObject({
    address: email,
    patterns: [
      {
        title: 'Linden skirt',
        state: 'active',
        order: { id: orderId, number: order },
        licence: 'personal',
        isNew: false,
      },
    ],
  });
  const { entitlementId } = data.patterns[0]!;
  const link = await call(caller, 'post', `/patterns/${entitlementId}/link`).expect(200);
  const { url } = (link.body as { data: { url: string } }).data;
  await desk.app.request.get(new URL(url).pathname).set('Accept', 'text/html').expect(200);
  await call(caller, 'post', `/orders/${orderId}/receipt`).expect(200);
});

it('is shut to nobody, to nonsense, to API tokens, to the blocked and the unconfirmed', async () => {
  const { email } = await desk.sell([pattern]);
  for (const caller of [
    {},
    { Authorization: 'Bearer nonsense' },
    { Authorization: 'Basic x' },
    await desk.app.admin(),
  ]) {
    const answer = await call(caller, 'get', '');
    expect(answer.status).toBe(401);
    expect(codeOfAnswer(answer)).toBe('library/sign-in-needed');
  }
  const caller = await proven(email);
  await edit(email, { confirmed: false });
  expect(codeOfAnswer(await call(caller, 'get', ''))).toBe('library/address-unconfirmed');
  await edit(email, { confirmed: true, blocked: true });
  expect((await call(caller, 'get', '')).status).toBe(401);
});

it('does not open another’s library to an account whose address was changed to theirs, though Strapi calls it confirmed', async () => {
  const victim = await desk.sell([pattern]);
  const thief = await desk.sell([pattern]);
  const caller = await proven(thief.email);
  await edit(thief.email, { email: victim.email });
  const shut = await call(caller, 'get', '');
  expect(shut.status).toBe(403);
  expect(codeOfAnswer(shut)).toBe('library/address-unproven');
  expect(shut.text).not.toContain(victim.order);
  // What was proven is still proven when the address comes back.
  await edit(victim.email, { email: thief.email });
  await call(caller, 'get', '').expect(200);
});

it('takes no code that was mailed to the address before', async () => {
  const victim = await desk.sell([pattern]);
  const own = `${randomUUID()}@example.com`;
  const caller = await signInCustomer(desk.app, own);
  await call(caller, 'post', '/proof').expect(200);
  const code = codeOf((await desk.mail(own, /Code: /)).text);
  await edit(own, { email: victim.email });
  const answer = await call(caller, 'post', '/proof/code', { code });
  expect(answer.status).toBe(422);
  expect((await call(caller, 'get', '')).status).toBe(403);
});

it('takes no code of another account', async () => {
  const { email } = await desk.sell([pattern]);
  const caller = await signInCustomer(desk.app, email);
  await call(caller, 'post', '/proof').expect(200);
  const code = codeOf((await desk.mail(email, /Code: /)).text);
  const other = await signInCustomer(desk.app);
  expect((await call(other, 'post', '/proof/code', { code })).status).toBe(422);
});

it('shows an empty library to who has bought nothing, who may then claim', async () => {
  const email = `${randomUUID()}@example.com`;
  const caller = await proven(email);
  expect((await call(caller, 'get', '').expect(200)).body).toEqual({
    data: { address: email, patterns: [] },
  });
  const { orderId } = await desk.sell([pattern], { customer: { id: `etsy-${randomUUID()}` } });
  const shown = await desk.app.request
    .post(`/selvedge/orders/${orderId}/claim-code`)
    .set(await desk.app.admin())
    .send({});
  const { code } = (shown.body as { data: { code: string } }).data;
  const claimed = await call(caller, 'post', '/claims', { code }).expect(200);
  expect(claimed.body).toEqual({ data: { orderId } });
  const { body } = await call(caller, 'get', '').expect(200);
  expect((body as { data: { patterns: unknown[] } }).data.patterns).toHaveLength(1);
});

it('is 404 for another customer’s right and order', async () => {
  const victim = await desk.sell([pattern]);
  const { rows } = await desk.app.db.raw<{ rows: { id: string }[] }>(
    `select entitled.id from ledger.entitlement entitled join ledger.order_line line on line.id = entitled.order_line_id
     where line.order_id = ?`,
    [victim.orderId],
  );
  const caller = await proven((await desk.sell([pattern])).email);
  expect((await call(caller, 'post', `/patterns/${rows[0]!.id}/link`)).status).toBe(404);
  expect((await call(caller, 'post', `/orders/${victim.orderId}/receipt`)).status).toBe(404);
});

it('has to be proven again once the library has another address', async () => {
  const { email } = await desk.sell([pattern]);
  const caller = await proven(email);
  const next = `${randomUUID()}@example.com`;
  await call(caller, 'post', '/address', { email: next }).expect(200);
  const code = codeOf((await desk.mail(next, /Code: /)).text);
  await call(caller, 'post', '/address/code', { code }).expect(200);
  expect((await call(caller, 'get', '')).status).toBe(403);
  await edit(email, { email: next });
  expect((await call(caller, 'get', '')).status).toBe(403);
  await prove(caller, next);
  const { body } = await call(caller, 'get', '').expect(200);
  expect((body as { data: { patterns: unknown[] } }).data.patterns).toHaveLength(1);
});
