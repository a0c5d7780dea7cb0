import { newPattern, pdf, releaseVersion } from '../orders/release-pattern';
import { bootApp, type TestApp } from '../support/boot';
import { startMailServer, type MailServer } from '../support/mail-server';
import { changeNotices, mailsOf, sellMany, sessionOf, untilGathered, untilSettled } from './owners';

let app: TestApp;
let server: MailServer;
let bytes: Uint8Array;
let patternId: string;
let first: string;
let minor = 0;
beforeAll(async () => {
  server = await startMailServer();
  app = await bootApp({ SELVEDGE_SMTP_URL: server.url });
  bytes = await pdf();
  await changeNotices(app, {});
  ({ patternId } = await newPattern(app, 'Hood'));
  first = (await releaseVersion(app, patternId, '1.0.0', [{ file: {}, bytes }])).releasedVersionId;
});
afterAll(async () => {
  await app.stop();
  await server.stop();
});

const release = (over: Record<string, unknown> = {}) =>
  releaseVersion(app, patternId, `1.${(minor += 1)}.0`, [{ file: {}, bytes }], over);
const mailsTo = (email: string) => server.mails.filter(({ to }) => to.includes(email));

/** An owner who has been mailed, with the path of the mail's unsubscribe link. */
async function owner(): Promise<{ customerId: string; email: string; path: string }> {
  const [one] = await sellMany(app, { patternId, versionId: first }, 1);
  const { releasedVersionId } = await release();
  await untilSettled(app, releasedVersionId);
  const [mail] = mailsTo(one!.email);
  const path = /<http[^>]*(\/u\/[\w-]{43})>/.exec(mail?.raw.replace(/\r\n\s+/g, '') ?? '')?.[1] ?? '';
  expect(mail?.raw).toContain(path);
  return { customerId: one!.customerId, email: one!.email, path };
}
const choiceOf = async (customerId: string): Promise<string | undefined> => {
  const row = (await app.db
    .withSchema('ledger')
    .table('notice_consent')
    .where({ customer_id: customerId })
    .first('choice')) as { choice: string } | undefined;
  return row?.choice;
};

it('changes nothing by looking, a hundred times', async () => {
  const { customerId, path } = await owner();
  for (let time = 0; time < 100; time += 1) {
    const page = await app.request.get(path).set('Accept', 'text/html').expect(200);
    if (time === 0) {
      expect(page.text).toContain('Unsubscribe');
      expect(page.text).not.toMatch(/<script|https?:/);
      expect(page.headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
    }
  }
  expect(await choiceOf(customerId)).toBeUndefined();
});

it('unsubscribes by one click of a mail program, without a redirect, and only from update mails', async () => {
  const { customerId, email, path } = await owner();
  const answer = await app.request
    .post(path)
    .set('Content-Type', 'application/x-www-form-urlencoded')
    .send('List-Unsubscribe=One-Click');
  expect(answer.status).toBe(200);
  expect(await choiceOf(customerId)).toBe('none');
  const before = mailsTo(email).length;
  const { releasedVersionId } = await release();
  await untilSettled(app, releasedVersionId);
  expect(mailsTo(email)).toHaveLength(before);
  expect((await mailsOf(app, customerId)).at(-1)).toMatchObject({
    state: 'suppressed',
    last_error: 'unsubscribed',
  });
});

it('takes the click as a multipart form too, and leaves no file behind', async () => {
  const { customerId, path } = await owner();
  await app.request.post(path).field('List-Unsubscribe', 'One-Click').expect(200);
  expect(await choiceOf(customerId)).toBe('none');
});

it('lets somebody have only the important ones, and come back', async () => {
  const { customerId, email, path } = await owner();
  const choose = (choice: string) => app.request.post(path).type('form').send({ choice }).expect(200);
  expect((await choose('important').set('Accept', 'text/html')).text).toContain('in force now');
  const count = mailsTo(email).length;
  await untilSettled(app, (await release()).releasedVersionId);
  expect(mailsTo(email)).toHaveLength(count);
  const errata = [{ place: 'Sleeve', was: '10', now: '12', severity: 'unusable' }];
  await untilSettled(app, (await release({ errata })).releasedVersionId);
  expect(mailsTo(email)).toHaveLength(count + 1);
  await choose('all');
  await untilSettled(app, (await release()).releasedVersionId);
  expect(mailsTo(email)).toHaveLength(count + 2);
  expect(await choiceOf(customerId)).toBe('all');
});

it('is in force in the middle of a notice: who has unsubscribed gets no mail that had not left', async () => {
  const people = [await owner(), await owner(), await owner()];
  await changeNotices(app, { enabled: false });
  await sellMany(app, { patternId, versionId: first }, 60);
  const { releasedVersionId } = await release();
  const held = await untilGathered(app, releasedVersionId);
  const before = people.map(({ email }) => mailsTo(email).length);
  await changeNotices(app, { enabled: true });
  const session = await sessionOf(app);
  await app.request.post(`/selvedge/update-notices/${held.id}/resume`).set(session).expect(200);
  const atClick = await Promise.all(
    people.map(async ({ path, customerId }) => {
      await app.request.post(path).type('form').send('List-Unsubscribe=One-Click').expect(200);
      return (await mailsOf(app, customerId)).at(-1)?.state;
    }),
  );
  const { audience, waiting, sent, failed, suppressed, unknown } = await untilSettled(app, releasedVersionId);
  expect(sent + failed + suppressed + unknown + waiting).toBe(audience);
  for (const [index, { email, customerId }] of people.entries()) {
    const state = (await mailsOf(app, customerId)).at(-1)?.state;
    const more = mailsTo(email).length - before[index]!;
    expect(more).toBe(state === 'sent' ? 1 : 0);
    // What waited at the click has not left since.
    if (atClick[index] === 'suppressed') expect(more).toBe(0);
    else expect(['sending', 'sent']).toContain(atClick[index]);
  }
});

it.each([
  ['another word', 'choice=perhaps'],
  ['another click', 'List-Unsubscribe=No'],
  ['nothing', ''],
  ['far too much', `choice=${'x'.repeat(9_000)}`],
])('refuses what is no choice: %s', async (_name, body) => {
  const { customerId, path } = await owner();
  const answer = await app.request.post(path).type('form').send(body);
  expect([400, 413]).toContain(answer.status);
  expect(await choiceOf(customerId)).toBeUndefined();
});

it('knows no other token, says so readably, and slows guessing down', async () => {
  const guess = () => app.request.get(`/u/${'a'.repeat(43)}`).set('Accept', 'text/html');
  const page = await guess();
  expect(page.status).toBe(404);
  expect(page.text).toContain('updates/unknown-token');
  const answers: number[] = [];
  for (let time = 0; time < 35; time += 1) answers.push((await guess()).status);
  expect(answers.at(-1)).toBe(429);
  const { path } = await owner();
  await app.request.get(path).set('Accept', 'text/html').expect(200);
});

it('keeps of the token only a hash', async () => {
  const { path } = await owner();
  const { rows } = await app.db.raw<{ rows: { found: string }[] }>(
    `select encode(token_hash, 'hex') as found from ledger.notice_token`,
  );
  expect(JSON.stringify(rows)).not.toContain(path.slice(3));
});
