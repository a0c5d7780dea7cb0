import { newPattern, pdf, releaseVersion } from '../orders/release-pattern';
import { refund } from '../orders/shop';
import { bytes } from '../delivery/buyer';
import { eventually } from '../support/eventually';
import { openDesk, type Browser, type LibraryDesk } from './library-desk';

let desk: LibraryDesk;
let patternId: string;
let release: (label: string, over?: Record<string, unknown>) => Promise<unknown>;
beforeAll(async () => {
  desk = await openDesk();
  ({ patternId } = await newPattern(desk.app, 'Linden skirt'));
  const file = { file: { name: 'skirt.pdf' }, bytes: await pdf(1) };
  release = (label, over = {}) => releaseVersion(desk.app, patternId, label, [file], over);
  await release('1.0.0');
});
afterAll(() => desk.stop());

const rightOf = async (orderId: string) => {
  const { rows } = await desk.app.db.raw<{ rows: { id: string }[] }>(
    `select entitled.id from ledger.entitlement entitled join ledger.order_line line on line.id = entitled.order_line_id
     where line.order_id = ?`,
    [orderId],
  );
  return rows[0]!.id;
};
/** Presses “Download” in the library, then the button of the first file. Resolves to where the bytes are. */
async function fetchFile(browser: Browser, right: string): Promise<{ page: string; ticket: string }> {
  const led = await browser.post(`/library/patterns/${right}/download`);
  expect(led.status).toBe(303);
  const page = led.headers['location'] as string;
  const { text } = await desk.app.request.get(page).set('Accept', 'text/html').expect(200);
  const action = /action="(\/d\/[^"]+\/files\/[^"]+)"/.exec(text)?.[1] ?? '';
  const { headers } = await desk.app.request.post(action).expect(303);
  return { page, ticket: headers['location'] as string };
}

it('shows what is owned, leads to the bytes, and knows what was downloaded', async () => {
  const { email, order, orderId } = await desk.sell([patternId]);
  const browser = await desk.signIn(email);
  const before = (await browser.get('/library')).text;
  expect(before).toContain(`Order ${order}`);
  expect(before).toContain('You have not downloaded it yet.');
  expect(before).toContain('Personal use');
  expect(before).not.toContain('New:');
  const { ticket } = await fetchFile(browser, await rightOf(orderId));
  const got = await bytes(desk.app.request.get(ticket)).expect(200);
  expect((got.body as Buffer).subarray(0, 5).toString()).toBe('%PDF-');
  expect((await browser.get('/library')).text).toContain('You last downloaded version 1.0.0');
});

it('says what is new until that has been downloaded', async () => {
  const { email, orderId } = await desk.sell([patternId]);
  const browser = await desk.signIn(email);
  await release('1.1.0', { changelog: [{ locale: 'en', text: 'Pockets <b>and</b> a longer hem' }] });
  const { text } = await browser.get('/library');
  expect(text).toContain('New: version 1.1.0');
  expect(text).toContain('Pockets &lt;b&gt;and&lt;/b&gt; a longer hem');
  await fetchFile(browser, await rightOf(orderId));
  expect((await browser.get('/library')).text).not.toContain('New: version');
});

it('has the receipt sent again, with a link that works, and only so often', async () => {
  const { email, order, orderId } = await desk.sell([patternId]);
  const receipts = () =>
    desk.smtp.mails.filter(({ to, mail }) => to === email && (mail.subject ?? '').includes(order)).length;
  await eventually(() => Promise.resolve(receipts() === 1 ? true : undefined));
  const browser = await desk.signIn(email);
  const path = `/library/orders/${orderId}/receipt`;
  const again = await browser.post(path);
  expect(again.headers['location']).toBe('/library?news=sent');
  expect((await browser.get('/library?news=sent')).text).toContain('on its way to you');
  await eventually(() => Promise.resolve(receipts() === 2 ? true : undefined));
  const { text } = await desk.mail(email, /\/d\//);
  await desk.app.request
    .get(/\/d\/[\w-]{43}/.exec(text)![0])
    .set('Accept', 'text/html')
    .expect(200);
  const statuses = [
    (await browser.post(path)).status,
    (await browser.post(path)).status,
    (await browser.post(path)).status,
  ];
  expect(statuses).toEqual([303, 303, 429]);
});

it('says that a right was taken back, offers nothing, and no path leads to a byte', async () => {
  const { email, order, orderId } = await desk.sell([patternId]);
  const right = await rightOf(orderId);
  const browser = await desk.signIn(email);
  const { page, ticket } = await fetchFile(browser, right);
  await desk.shop.send(refund(order, 900)).expect(200);
  const { text } = await browser.get('/library');
  expect(text).toContain('Taken back');
  expect(text).toContain('The order was refunded.');
  expect(text).not.toContain(`${right}/download`);
  expect(text).not.toContain(`${orderId}/receipt`);
  const refused = await browser.post(`/library/patterns/${right}/download`);
  expect(refused.status).toBe(410);
  expect(refused.text).toContain('library/right-revoked');
  for (const path of [page, ticket]) {
    const { status, text: answer } = await desk.app.request.get(path).set('Accept', 'application/json');
    expect(status).toBe(410);
    expect(answer).not.toContain('%PDF');
  }
  const sent = desk.smtp.mails.length;
  expect((await browser.post(`/library/orders/${orderId}/receipt`)).status).toBe(303);
  await eventually(async () => {
    const [row] = (await desk.app.db
      .withSchema('ledger')
      .table('message')
      .where({ subject_id: orderId, state: 'suppressed' })) as unknown[];
    return row;
  });
  expect(desk.smtp.mails.slice(sent).filter(({ to }) => to === email)).toEqual([]);
});

it('is 404 for what is another customer’s, as for what does not exist', async () => {
  const ada = await desk.sell([patternId]);
  const grace = await desk.sell([patternId]);
  const browser = await desk.signIn(ada.email);
  const links = async () =>
    Number(
      ((await desk.app.db.withSchema('ledger').table('download_link').count()) as { count: string }[])[0]
        ?.count,
    );
  await eventually(async () => {
    const { rows } = await desk.app.db.raw<{ rows: unknown[] }>(
      `select 1 from ledger.message where subject_id in (?, ?) and state = 'sent'`,
      [ada.orderId, grace.orderId],
    );
    return rows.length === 2 ? true : undefined;
  });
  const before = await links();
  const nobodys = '0190a5a0-0000-7000-8000-000000000000';
  for (const id of [await rightOf(grace.orderId), nobodys, 'x', '%00'.slice(1)]) {
    const answer = await browser.post(`/library/patterns/${id}/download`);
    expect({ id, status: answer.status }).toEqual({ id, status: 404 });
  }
  for (const id of [grace.orderId, nobodys, 'x'])
    expect((await browser.post(`/library/orders/${id}/receipt`)).status).toBe(404);
  expect(await links()).toBe(before);
  expect((await browser.get('/library')).text).not.toContain(grace.order);
});

it('sends who is not signed in to the way in, and makes no link', async () => {
  const { orderId } = await desk.sell([patternId]);
  const stranger = desk.browser();
  const right = await rightOf(orderId);
  for (const path of [
    `/library/patterns/${right}/download`,
    `/library/orders/${orderId}/receipt`,
    '/library/address',
    '/library/claim/mail',
  ]) {
    const { status, headers } = await stranger.post(path, { order: 'x', email: 'x@example.com' });
    expect({ path, status, to: headers['location'] as string }).toEqual({
      path,
      status: 303,
      to: '/library',
    });
  }
});

it('gives so many fresh links a day, each with its own limits', async () => {
  const { email, orderId } = await desk.sell([patternId]);
  const browser = await desk.signIn(email);
  const right = await rightOf(orderId);
  const statuses: number[] = [];
  for (let time = 0; time < 11; time += 1)
    statuses.push((await browser.post(`/library/patterns/${right}/download`)).status);
  expect(statuses).toEqual([...Array.from({ length: 10 }, () => 303), 429]);
});
