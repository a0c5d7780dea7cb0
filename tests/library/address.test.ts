import { randomUUID } from 'node:crypto';
import { newPattern } from '../orders/release-pattern';
import { eventually } from '../support/eventually';
import { codeOf, openDesk, shownIn, type Browser, type LibraryDesk } from './library-desk';

let desk: LibraryDesk;
let skirt: string;
let hood: string;
beforeAll(async () => {
  desk = await openDesk();
  skirt = (await newPattern(desk.app, 'Linden skirt')).patternId;
  hood = (await newPattern(desk.app, 'Rowan hood')).patternId;
});
afterAll(() => desk.stop());

const newAddress = () => `${randomUUID()}@example.com`;
async function askCode(browser: Browser, email: string): Promise<string> {
  expect((await browser.post('/library/address', { email })).headers['location']).toBe(
    '/library/address/code',
  );
  return codeOf((await desk.mail(email, /Code: /)).text);
}
const customerOf = async (email: string) =>
  (await desk.app.db.withSchema('ledger').table('customer').where({ email }).first()) as
    { id: string; merged_into: string | null } | undefined;

it('is changed by a code from the new one; the old one is told, and other devices are signed out', async () => {
  const { email } = await desk.sell([skirt]);
  const browser = await desk.signIn(email);
  const elsewhere = await desk.signIn(email);
  const next = newAddress();
  const code = await askCode(browser, next);
  expect(await customerOf(email)).toBeDefined();
  const changed = await browser.post('/library/address/code', { code });
  expect(changed.headers['location']).toBe('/library?news=moved');
  expect(await customerOf(email)).toBeUndefined();
  expect((await browser.get('/library')).text).toContain(`Signed in as ${next}`);
  expect((await elsewhere.get('/library')).text).not.toContain('Linden skirt');
  const notice = await desk.mail(email, /another address now/);
  expect(notice.text).not.toContain(next);
  expect(notice.text).toContain('write to the shop at once');
  expect((await desk.signIn(next)).cookie).not.toBe('');
});

it('makes one library of two, where the new address has bought too', async () => {
  const ada = await desk.sell([skirt]);
  const also = await desk.sell([hood]);
  const gone = await customerOf(also.email);
  const thereToo = await desk.signIn(also.email);
  const browser = await desk.signIn(ada.email);
  const kept = await customerOf(ada.email);
  const code = await askCode(browser, also.email);
  await browser.post('/library/address/code', { code });
  const { text } = await browser.get('/library');
  expect(text).toContain('Linden skirt');
  expect(text).toContain('Rowan hood');
  expect((await customerOf(also.email))?.id).toBe(kept?.id);
  const emptied = (await desk.app.db
    .withSchema('ledger')
    .table('customer')
    .where({ id: gone?.id })
    .first()) as {
    email: string | null;
    merged_into: string;
  };
  expect(emptied).toMatchObject({ email: null, merged_into: kept?.id });
  for (const table of ['orders', 'entitlement', 'customer_identity']) {
    const left = (await desk.app.db
      .withSchema('ledger')
      .table(table)
      .where({ customer_id: gone?.id })) as unknown[];
    expect({ table, left: left.length }).toEqual({ table, left: 0 });
  }
  expect((await thereToo.get('/library')).text).not.toContain('Rowan hood');
});

it('unites what both were told and chose of update mails', async () => {
  const ada = await desk.sell([skirt]);
  const also = await desk.sell([skirt]);
  const [kept, gone] = [await customerOf(ada.email), await customerOf(also.email)];
  const ledger = () => desk.app.db.withSchema('ledger');
  await ledger().table('notice_consent').insert({ customer_id: gone?.id, choice: 'none' });
  await ledger().table('notice_consent').insert({ customer_id: kept?.id, choice: 'important' });
  const browser = await desk.signIn(ada.email);
  await browser.post('/library/address/code', { code: await askCode(browser, also.email) });
  const choice = await eventually(async () => {
    const row = (await ledger().table('notice_consent').where({ customer_id: kept?.id }).first()) as {
      choice: string;
    };
    return row.choice === 'none' ? row.choice : undefined;
  });
  expect(choice).toBe('none');
});

it('does not join libraries for who has a code without the session that asked for it', async () => {
  const victim = await desk.sell([skirt]);
  const thief = await desk.signIn((await desk.sell([hood])).email);
  const code = await askCode(thief, victim.email);
  const owner = await desk.signIn(victim.email);
  expect((await owner.post('/library/address/code', { code })).status).toBe(422);
  expect((await desk.browser().post('/library/address/code', { code })).headers['location']).toBe('/library');
  expect((await thief.post('/library/address/code', { code: 'AAAA-AAAA' })).status).toBe(422);
  expect((await thief.get('/library')).text).not.toContain('Linden skirt');
  expect(await customerOf(victim.email)).toBeDefined();
});

it('answers alike whether or not the new address is somebody’s', async () => {
  const { email } = await desk.sell([skirt]);
  const other = await desk.sell([hood]);
  const browser = await desk.signIn(email);
  const form = await browser.form();
  const seen: unknown[] = [];
  for (const asked of [other.email, newAddress()]) {
    seen.push(shownIn(await browser.post('/library/address', { email: asked, form })));
  }
  expect(seen[1]).toEqual(seen[0]);
});

it('takes a code once, also when it is sent twice at the same moment', async () => {
  const { email } = await desk.sell([skirt]);
  const browser = await desk.signIn(email);
  const code = await askCode(browser, newAddress());
  const form = await browser.form();
  const answers = await Promise.all(
    [1, 2, 3].map(() => browser.post('/library/address/code', { code, form })),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 422, 422]);
});
