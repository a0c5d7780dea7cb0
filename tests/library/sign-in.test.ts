import { randomBytes, randomUUID } from 'node:crypto';
import { newPattern } from '../orders/release-pattern';
import { eventually } from '../support/eventually';
import { openDesk, pathOf, shownIn, type LibraryDesk } from './library-desk';

let desk: LibraryDesk;
let pattern: string;
beforeAll(async () => {
  desk = await openDesk({ PUBLIC_URL: 'https://shop.example' });
  pattern = (await newPattern(desk.app, 'Hood & Cape')).patternId;
});
afterAll(() => desk.stop());

const count = async (table: string, where: Record<string, unknown> = {}): Promise<number> => {
  const [row] = (await desk.app.db.withSchema('ledger').table(table).where(where).count()) as {
    count: string;
  }[];
  return Number(row?.count);
};
const proofsOf = (address: string) => count('library_proof', { address });
const link = async (email: string) => {
  await desk.browser().post('/library', { email });
  return pathOf((await desk.mail(email, /\/library\/in\//)).text);
};

it('asks who is not signed in for an address, without a script', async () => {
  const page = await desk.browser().get('/library').expect(200);
  expect(page.text).toContain('<form method="post" action="/library" class="best">');
  expect(page.text).not.toMatch(/<script|https?:/);
  expect(page.headers).toMatchObject({
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex, nofollow',
  });
  expect(page.headers['content-security-policy']).toContain("default-src 'none'");
});

it('answers an address that nobody has as it answers a buyer’s: status, headers, body, rows', async () => {
  const { email } = await desk.sell([pattern]);
  const unknown = `${randomUUID()}@example.com`;
  const seen = async (address: string) => {
    const browser = desk.browser();
    const posted = await browser.post('/library', { email: address });
    const page = await browser.get(posted.headers['location'] as string);
    return [shownIn(posted), shownIn(page)];
  };
  expect(await seen(unknown)).toEqual(await seen(email));
  await desk.mail(email, /\/library\/in\//);
  // The job of the unknown one has found nobody, and forgotten that it was asked.
  await eventually(async () => ((await proofsOf(unknown)) === 0 ? true : undefined));
  expect(desk.smtp.mails.filter(({ to }) => to === unknown)).toEqual([]);
  expect(await count('customer', { email: unknown })).toBe(0);
});

it('refuses a known and an unknown address alike after three mails', async () => {
  const { email } = await desk.sell([pattern]);
  const refusals: unknown[] = [];
  for (const address of [email, `${randomUUID()}@example.com`]) {
    for (let time = 0; time < 3; time += 1)
      expect(
        (await desk.browser().post('/library', { email: ` ${address.toUpperCase()}`.trim() })).status,
      ).toBe(303);
    refusals.push(shownIn(await desk.browser().post('/library', { email: address })));
  }
  expect(refusals[0]).toMatchObject({ status: 429 });
  expect(refusals[1]).toEqual(refusals[0]);
});

it('refuses a sender that asks for one address after the other', async () => {
  const browser = desk.browser();
  const statuses: number[] = [];
  for (let time = 0; time < 31; time += 1)
    statuses.push((await browser.post('/library', { email: `${randomUUID()}@example.com` })).status);
  expect(statuses.slice(0, 30)).toEqual(Array.from({ length: 30 }, () => 303));
  expect(statuses[30]).toBe(429);
});

it('is opened by the button alone: a scanner may look a hundred times, and press nothing', async () => {
  const { email } = await desk.sell([pattern]);
  const path = await link(email);
  for (let time = 0; time < 100; time += 1) {
    const page = await desk.browser().get(path);
    expect(page.status).toBe(200);
    expect(page.headers['set-cookie']).toBeUndefined();
    if (time === 0) expect(page.text).toContain(`action="${path}"`);
  }
  await desk.app.request.head(path).expect(200);
  const browser = desk.browser();
  const opened = await browser.post(path);
  expect(opened.status).toBe(303);
  expect(opened.headers['location']).toBe('/library');
  const [cookie = ''] = opened.headers['set-cookie'] as unknown as string[];
  expect(cookie).toMatch(
    /^selvedge_library=[\w-]{43}; Max-Age=1209600; Path=\/library; HttpOnly; SameSite=Lax; Secure$/,
  );
  const library = await browser.get('/library');
  expect(library.text).toContain('Hood &amp; Cape');
  expect(library.text).toContain(`Signed in as ${email}`);
});

it('gives one session to many who press at once, and none to who comes later', async () => {
  const { email } = await desk.sell([pattern]);
  const path = await link(email);
  const before = await count('library_session');
  const answers = await Promise.all(Array.from({ length: 12 }, () => desk.browser().post(path)));
  expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
  expect(answers.filter(({ status }) => status === 404)).toHaveLength(11);
  expect(await count('library_session')).toBe(before + 1);
  expect((await desk.browser().post(path)).status).toBe(404);
  expect((await desk.browser().get(path)).status).toBe(404);
});

it('opens nothing by a link that is too old, or whose address went elsewhere', async () => {
  const { email } = await desk.sell([pattern]);
  const late = await link(email);
  await desk.app.db.raw(
    `update ledger.library_proof set expires_at = now() - interval '1 second' where address = ?`,
    [email],
  );
  expect((await desk.browser().post(late)).status).toBe(404);
  const gone = await link(email);
  await desk.app.db.raw(`update ledger.customer set email = ? where email = ?`, [`new-${email}`, email]);
  expect((await desk.browser().post(gone)).status).toBe(404);
});

it('keeps no secret: neither a link’s nor a session’s is in the database', async () => {
  const { email } = await desk.sell([pattern]);
  const path = await link(email);
  const browser = desk.browser();
  await browser.post(path);
  const secrets = [path.split('/').at(-1)!, browser.cookie.split('=')[1]!];
  const { rows } = await desk.app.db.raw<{ rows: { name: string }[] }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('ledger', 'jobs')`,
  );
  for (const { name } of rows) {
    for (const secret of secrets) {
      const found = await desk.app.db.raw<{ rows: unknown[] }>(
        `select 1 from ${name} t where t::text like ?`,
        [`%${secret}%`],
      );
      expect({ name, found: found.rows.length }).toEqual({ name, found: 0 });
    }
  }
});

it('signs out on demand, and then the cookie opens nothing', async () => {
  const { email } = await desk.sell([pattern]);
  const browser = await desk.signIn(email);
  const { cookie } = browser;
  const out = await browser.post('/library/out');
  expect(out.status).toBe(303);
  expect(String(out.headers['set-cookie'])).toContain('Max-Age=0');
  const thief = desk.browser();
  thief.cookie = cookie;
  expect((await thief.get('/library')).text).not.toContain('Hood');
});

it('does nothing for a form of another site', async () => {
  const { email, orderId } = await desk.sell([pattern]);
  const browser = await desk.signIn(email);
  const mine = await browser.form();
  const path = `/library/orders/${orderId}/receipt`;
  for (const form of ['', 'x', randomBytes(32).toString('base64url'), `${mine}x`])
    expect((await browser.post(path, { form })).status).toBe(403);
  const cross = await browser
    .get('/library')
    .then(() =>
      desk.app.request
        .post(path)
        .set('Accept', 'text/html')
        .set('Cookie', browser.cookie)
        .set('Sec-Fetch-Site', 'cross-site')
        .type('form')
        .send({ form: mine }),
    );
  expect(cross.status).toBe(403);
  const asked = await desk.app.request
    .post('/library')
    .set('Accept', 'text/html')
    .set('Sec-Fetch-Site', 'cross-site')
    .type('form')
    .send({ email });
  expect(asked.status).toBe(403);
  expect((await browser.post(path)).status).toBe(303);
});

it('shows nothing to who was erased', async () => {
  const { email } = await desk.sell([pattern]);
  const browser = await desk.signIn(email);
  await desk.app.db.raw(
    'update ledger.customer set email = null, name = null, erased_at = now() where email = ?',
    [email],
  );
  expect((await browser.get('/library')).text).not.toContain('Hood');
});

it('speaks the customer’s language, and the browser’s before there is one', async () => {
  const { email } = await desk.sell([pattern], {
    customer: { email: `${randomUUID()}@example.com`, name: 'Zoë', locale: 'nl' },
  });
  const page = await desk.browser().get('/library').set('Accept-Language', 'fr-CA, en;q=0.5');
  expect(page.text).toContain('Recevoir un lien');
  const browser = await desk.signIn(email);
  expect((await desk.mail(email, /library\/in/)).subject).toBe('Je bibliotheek bij Selvedge');
  expect((await browser.get('/library')).text).toContain('Je bibliotheek');
});

it('comes again with another secret when the answer to its mail is lost, and both are good, once', async () => {
  const { email } = await desk.sell([pattern]);
  await desk.mail(email, /\/d\//);
  desk.smtp.script(email, ['accept-and-hang-up']);
  await desk.browser().post('/library', { email });
  const mails = await eventually(() => {
    const found = desk.smtp.mails.filter(({ to, mail }) => to === email && pathOf(mail.text ?? '') !== '');
    return Promise.resolve(found.length === 2 ? found.map(({ mail }) => mail) : undefined);
  });
  expect(mails[0]?.messageId).toBe(mails[1]?.messageId);
  const paths = mails.map(({ text }) => pathOf(text ?? ''));
  expect(paths[0]).not.toBe(paths[1]);
  expect((await desk.browser().post(paths[0]!)).status).toBe(303);
  expect((await desk.browser().post(paths[1]!)).status).toBe(404);
});
