import { randomUUID } from 'node:crypto';
import { newPattern, pdf, releaseVersion } from '../orders/release-pattern';
import { eventually } from '../support/eventually';
import { codeOf, openDesk, pathOf, shownIn, type LibraryDesk } from './library-desk';

let desk: LibraryDesk;
let pattern: string;
beforeAll(async () => {
  desk = await openDesk();
  pattern = (await newPattern(desk.app, 'Linden skirt')).patternId;
  await releaseVersion(desk.app, pattern, '1.0.0', [{ file: { name: 'skirt.pdf' }, bytes: await pdf(1) }]);
});
afterAll(() => desk.stop());

const claimCode = async (orderId: string) => {
  const answer = await desk.app.request
    .post(`/selvedge/orders/${orderId}/claim-code`)
    .set(await desk.app.admin())
    .send({});
  return {
    status: answer.status,
    ...(answer.body as { data?: { code: string; url: string } }).data,
    body: answer.body as unknown,
  };
};
/** A sale of a shop that tells no address, as Etsy's. */
const sellWithoutAddress = () => desk.sell([pattern], { customer: { id: `etsy-${randomUUID()}` } });
const ownerOf = async (orderId: string) => {
  const { rows } = await desk.app.db.raw<{ rows: { email: string | null; rights: string }[] }>(
    `select customer.email, (select count(*) from ledger.entitlement entitled
       join ledger.order_line line on line.id = entitled.order_line_id
       where line.order_id = orders.id and entitled.customer_id = orders.customer_id) as rights
     from ledger.orders join ledger.customer on customer.id = orders.customer_id where orders.id = ?`,
    [orderId],
  );
  return { email: rows[0]?.email, rights: Number(rows[0]?.rights) };
};

it('is made once by an operator with the right, is the same at every look, and each look is written down', async () => {
  const { orderId } = await sellWithoutAddress();
  await desk.app.request.post(`/selvedge/orders/${orderId}/claim-code`).expect(401);
  const first = await claimCode(orderId);
  expect(first.code).toMatch(/^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/);
  expect(first.url).toMatch(/\/library\/claim$/);
  expect((await claimCode(orderId)).code).toBe(first.code);
  const looks = (await desk.app.db
    .withSchema('ledger')
    .table('audit')
    .where({ subject: `order:${orderId}`, action: 'library.claim-code-shown' })) as unknown[];
  expect(looks).toHaveLength(2);
  const { rows } = await desk.app.db.raw<{ rows: unknown[] }>(
    `select 1 from ledger.library_claim_code t where t::text like ?`,
    [`%${first.code!.replaceAll('-', '')}%`],
  );
  expect(rows).toEqual([]);
});

it('gives the order to who is signed in and types the code, once, and sends the files', async () => {
  const { orderId, order } = await sellWithoutAddress();
  const { code = '' } = await claimCode(orderId);
  const ada = await desk.sell([pattern]);
  const grace = await desk.sell([pattern]);
  const browser = await desk.signIn(ada.email);
  const claimed = await browser.post('/library/claim', {
    code: ` ${code.toLowerCase().replaceAll('-', ' ')}`,
  });
  expect(claimed.headers['location']).toBe('/library?news=claimed');
  expect((await browser.get('/library')).text).toContain('Linden skirt');
  expect(await ownerOf(orderId)).toEqual({ email: ada.email, rights: 1 });
  expect((await desk.mail(ada.email, /\/d\//)).text).toBeTruthy();
  await eventually(() =>
    Promise.resolve(
      desk.smtp.mails.find(({ to, mail }) => to === ada.email && (mail.subject ?? '').includes(order)),
    ),
  );
  const other = await desk.signIn(grace.email);
  const refused = await other.post('/library/claim', { code });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('library/wrong-code');
  expect(await ownerOf(orderId)).toEqual({ email: ada.email, rights: 1 });
  expect((await claimCode(orderId)).body).toMatchObject({ error: { code: 'library/already-claimed' } });
  // Pressing twice is no fault.
  expect((await browser.post('/library/claim', { code })).status).toBe(303);
});

it('lets one of two win who claim at once', async () => {
  const { orderId } = await sellWithoutAddress();
  const { code = '' } = await claimCode(orderId);
  const buyers = [await desk.sell([pattern]), await desk.sell([pattern]), await desk.sell([pattern])];
  const browsers = await Promise.all(buyers.map(async ({ email }) => desk.signIn(email)));
  const forms = await Promise.all(browsers.map((browser) => browser.form()));
  const answers = await Promise.all(
    browsers.map((browser, index) => browser.post('/library/claim', { code, form: forms[index]! })),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 422, 422]);
  const winner = buyers[answers.findIndex(({ status }) => status === 303)];
  expect(await ownerOf(orderId)).toEqual({ email: winner?.email, rights: 1 });
});

it('brings the order with a link for who is not signed in, and makes them a customer', async () => {
  const { orderId } = await sellWithoutAddress();
  const { code = '' } = await claimCode(orderId);
  const email = `${randomUUID()}@example.com`;
  const browser = desk.browser();
  expect((await browser.get('/library/claim')).text).toContain('name="email"');
  const asked = await browser.post('/library/claim', { code, email });
  expect(asked.headers['location']).toBe('/library/sent');
  const path = pathOf((await desk.mail(email, /\/library\/in\//)).text);
  expect((await ownerOf(orderId)).email).toBeNull();
  await browser.get(path).expect(200);
  expect((await ownerOf(orderId)).email).toBeNull();
  expect((await browser.post(path)).headers['location']).toBe('/library?news=claimed');
  expect(await ownerOf(orderId)).toEqual({ email, rights: 1 });
  const library = (await browser.get('/library')).text;
  expect(library).toContain(`Signed in as ${email}`);
  expect(library).toContain('Linden skirt');
  await desk.mail(email, /\/d\//);
});

it('says to a stranger nothing of whether a code is one', async () => {
  const { orderId } = await sellWithoutAddress();
  const { code = '' } = await claimCode(orderId);
  const seen: unknown[] = [];
  for (const typed of [code, 'ABCD-EFGH-JKMN-PQRS', 'nonsense']) {
    const email = `${randomUUID()}@example.com`;
    seen.push(shownIn(await desk.browser().post('/library/claim', { code: typed, email })));
  }
  expect(seen[1]).toEqual(seen[0]);
  expect(seen[2]).toEqual(seen[0]);
});

it('stops who guesses codes', async () => {
  const { email } = await desk.sell([pattern]);
  const browser = await desk.signIn(email);
  const form = await browser.form();
  const statuses: number[] = [];
  for (let time = 0; time < 11; time += 1)
    statuses.push((await browser.post('/library/claim', { code: 'ABCD-EFGH-JKMN-PQRS', form })).status);
  expect(statuses).toEqual([...Array.from({ length: 10 }, () => 422), 429]);
});

it('never takes an order’s number and an address for a proof', async () => {
  const victim = await desk.sell([pattern]);
  const thief = await desk.signIn((await desk.sell([pattern])).email);
  for (const code of [victim.order, victim.orderId, victim.email])
    expect((await thief.post('/library/claim', { code })).status).toBe(422);
  expect((await thief.post('/library/claim', { code: victim.order, email: victim.email })).status).toBe(422);
  expect(await ownerOf(victim.orderId)).toEqual({ email: victim.email, rights: 1 });
});

it('takes a code that was mailed to the address of the order, typed where it was asked for', async () => {
  const old = await desk.sell([pattern]);
  const mine = await desk.sell([pattern]);
  const browser = await desk.signIn(mine.email);
  const asked = await browser.post('/library/claim/mail', { order: old.order });
  expect(asked.headers['location']).toBe('/library/claim/code');
  const { text } = await desk.mail(old.email, /Code: /);
  expect(text).toContain(`order ${old.order}`);
  const code = codeOf(text);
  // Another customer who got hold of it can do nothing with it.
  const thief = await desk.signIn((await desk.sell([pattern])).email);
  expect((await thief.post('/library/claim', { code })).status).toBe(422);
  expect((await browser.post('/library/claim', { code })).status).toBe(303);
  expect(await ownerOf(old.orderId)).toEqual({ email: mine.email, rights: 1 });
});

it('says nothing of whether an order is there, and mails nobody where it is not', async () => {
  const { email } = await desk.sell([pattern]);
  const nameless = await sellWithoutAddress();
  const known = await desk.sell([pattern]);
  const browser = await desk.signIn(email);
  const form = await browser.form();
  const seen: unknown[] = [];
  for (const order of [known.order, nameless.order, '#does-not-exist']) {
    seen.push(shownIn(await browser.post('/library/claim/mail', { order, form })));
  }
  expect(seen[1]).toEqual(seen[0]);
  expect(seen[2]).toEqual(seen[0]);
  await desk.mail(known.email, /Code: /);
  await eventually(async () => {
    const left = (await desk.app.db
      .withSchema('ledger')
      .table('library_proof')
      .where({ order_number: '#does-not-exist' })) as unknown[];
    return left.length === 0 ? true : undefined;
  });
});

it('gives a mailed code five tries', async () => {
  const old = await desk.sell([pattern]);
  const browser = await desk.signIn((await desk.sell([pattern])).email);
  await browser.post('/library/claim/mail', { order: old.order });
  const code = codeOf((await desk.mail(old.email, /Code: /)).text);
  for (let time = 0; time < 5; time += 1)
    expect((await browser.post('/library/claim', { code: 'AAAA-AAAA' })).status).toBe(422);
  expect((await browser.post('/library/claim', { code })).status).toBe(422);
  expect(await ownerOf(old.orderId)).toMatchObject({ email: old.email });
});
