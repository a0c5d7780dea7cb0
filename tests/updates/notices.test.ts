import { versionsKey } from '../../src/api/version/contract';
import { jobsKey } from '../../src/kernel/jobs/jobs';
import { transactionKey } from '../../src/kernel/kernel';
import { service } from '../../src/kernel/service';
import { sendDigestJob, writeNoticeJob } from '../../src/plugins/updates/server/update-jobs';
import { buy } from '../delivery/buyer';
import { startScriptedSmtp, type ScriptedSmtp } from '../delivery/scripted-smtp';
import { newPattern, pdf, releaseVersion, draftVersion } from '../orders/release-pattern';
import { openShop, refund, type Shop } from '../orders/shop';
import { bootApp, type TestApp } from '../support/boot';
import { eventually } from '../support/eventually';
import {
  changeNotices,
  mailsOf,
  noticeOf,
  sellMany,
  sessionOf,
  until,
  untilGathered,
  untilSettled,
} from './owners';

let app: TestApp;
let smtp: ScriptedSmtp;
let shop: Shop;
let bytes: Uint8Array;
beforeAll(async () => {
  smtp = await startScriptedSmtp();
  app = await bootApp({ SELVEDGE_SMTP_URL: smtp.url, PUBLIC_URL: 'https://shop.example/' });
  shop = await openShop(app);
  bytes = await pdf();
  await changeNotices(app, {});
});
afterAll(async () => {
  await app.stop();
  await smtp.stop();
});

const erratum = (severity: string) => ({
  place: 'Sleeve',
  page: 7,
  sizes: ['S', 'M'],
  was: '10 cm',
  now: '12 cm',
  severity,
  words: [{ locale: 'de', text: 'Der Ärmel war zu kurz.' }],
});
const files = () => [{ file: {}, bytes }];
const release = (patternId: string, label: string, severity?: string) =>
  releaseVersion(
    app,
    patternId,
    label,
    files(),
    severity === undefined ? {} : { errata: [erratum(severity)] },
  );
async function hood(title = 'Hood & Cape'): Promise<{ patternId: string; first: string }> {
  const { patternId } = await newPattern(app, title);
  return { patternId, first: (await release(patternId, '1.0.0')).releasedVersionId };
}
const sent = (email: string) =>
  smtp.mails
    .filter(({ to, mail }) => to === email && mail.headerLines.some(({ key }) => key === 'list-unsubscribe'))
    .map(({ mail }) => mail);
const digestNow = async () => {
  const jobs = service(app.strapi, jobsKey);
  await service(app.strapi, transactionKey)((trx) => jobs.enqueue(trx, sendDigestJob, {}));
};

it('tells every owner of an earlier version once, with what changed and a link that offers the new one', async () => {
  const { patternId, first } = await hood();
  const buyer = await buy(app, { shop, smtp }, patternId, {
    locale: 'de',
    name: 'Zoë\r\nBcc: all@example.com',
  });
  const others = await sellMany(app, { patternId, versionId: first }, 20);
  expect(await noticeOf(app, first)).toBeUndefined();

  const { releasedVersionId } = await release(patternId, '1.1.0', 'unusable');
  const notice = await untilSettled(app, releasedVersionId);
  expect(notice).toMatchObject({ severity: 'unusable', audience: 21, sent: 21, standing: 'released' });
  for (const { email } of others) expect(sent(email)).toHaveLength(1);

  const [mail, ...more] = sent(buyer.email);
  expect(more).toEqual([]);
  expect(mail?.subject).toBe('Bitte noch nicht zuschneiden: Hood & Cape 1.1.0 berichtigt einen Fehler');
  expect(mail?.text).toContain('Sleeve, Seite 7, Größe S, M: 10 cm → 12 cm. Der Ärmel war zu kurz.');
  expect(mail?.text).toContain('What is new in 1.1.0');
  expect(mail?.bcc ?? mail?.cc).toBeUndefined();
  expect(mail?.messageId).toMatch(/^<[\w-]+@shop\.example>$/);
  expect(mail?.headerLines.find(({ key }) => key === 'list-unsubscribe')?.line.replace(/\s+/g, ' ')).toMatch(
    /^List-Unsubscribe: <https:\/\/shop\.example\/u\/[\w-]{43}>$/,
  );
  expect(mail?.headerLines.find(({ key }) => key === 'list-unsubscribe-post')?.line).toBe(
    'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
  );
  const path = /\/d\/[\w-]{43}/.exec(mail?.text ?? '')?.[0] ?? '';
  const page = await app.request.get(path).set('Accept', 'text/html').expect(200);
  expect(page.text).toContain('Version 1.1.0');
});

it('tells nobody twice, however often the release is told and gathered', async () => {
  const { patternId, first } = await hood();
  const owners = await sellMany(app, { patternId, versionId: first }, 5);
  const { releasedVersionId } = await release(patternId, '1.1.0');
  const jobs = service(app.strapi, jobsKey);
  await service(
    app.strapi,
    transactionKey,
  )(async (trx) => {
    for (let time = 0; time < 5; time += 1) await jobs.enqueue(trx, writeNoticeJob, { releasedVersionId });
  });
  expect(await untilSettled(app, releasedVersionId)).toMatchObject({ audience: 5, sent: 5 });
  for (const { email, customerId } of owners) {
    expect(sent(email)).toHaveLength(1);
    expect(await mailsOf(app, customerId)).toHaveLength(1);
  }
});

it('leaves out who has bought or fetched the new one, and who has no right any more', async () => {
  const { patternId } = await hood();
  const kept = await buy(app, { shop, smtp }, patternId);
  const refunded = await buy(app, { shop, smtp }, patternId);
  await shop.send(refund(refunded.order, 900)).expect(200);
  await changeNotices(app, { enabled: false });
  const fetched = await buy(app, { shop, smtp }, patternId);
  const { releasedVersionId } = await release(patternId, '1.1.0');
  const later = await buy(app, { shop, smtp }, patternId);
  const held = await untilGathered(app, releasedVersionId);
  expect(held).toMatchObject({ audience: 2, waiting: 2 });
  expect(held.heldAt).not.toBeNull();
  await app.request.post((await fetched.files())[0]!).expect(303);
  await changeNotices(app, { enabled: true });
  await app.request
    .post(`/selvedge/update-notices/${held.id}/resume`)
    .set(await sessionOf(app))
    .expect(200);
  expect(await untilSettled(app, releasedVersionId)).toMatchObject({ audience: 2, sent: 1, suppressed: 1 });
  expect(sent(kept.email)).toHaveLength(1);
  for (const { email } of [refunded, later, fetched]) expect(sent(email)).toEqual([]);
});

it('is about the newest version where one comes out before the mail has left', async () => {
  const { patternId, first } = await hood();
  const [owner] = await sellMany(app, { patternId, versionId: first }, 1);
  await changeNotices(app, { enabled: false });
  const second = await release(patternId, '1.1.0', 'unusable');
  await eventually(async () => (await mailsOf(app, owner!.customerId))[0]);
  await changeNotices(app, { enabled: true });
  const third = await release(patternId, '1.2.0', 'cosmetic');
  expect(await untilSettled(app, third.releasedVersionId)).toMatchObject({ audience: 1, sent: 1 });
  expect(await untilSettled(app, second.releasedVersionId)).toMatchObject({ audience: 1, sent: 1 });
  const [mail, ...more] = sent(owner!.email);
  expect(more).toEqual([]);
  expect(mail?.subject).toBe('Please do not cut yet: Hood & Cape 1.2.0 corrects an error');
});

it('says nothing of a version that was withdrawn before the mail has left', async () => {
  const { patternId, first } = await hood();
  const [owner] = await sellMany(app, { patternId, versionId: first }, 1);
  await changeNotices(app, { enabled: false });
  const { versionId, releasedVersionId } = await release(patternId, '1.1.0');
  await eventually(async () => (await mailsOf(app, owner!.customerId))[0]);
  await service(app.strapi, versionsKey).withdraw(versionId, 'test', false);
  expect(await untilSettled(app, releasedVersionId)).toMatchObject({ audience: 1, suppressed: 1 });
  expect((await mailsOf(app, owner!.customerId))[0]?.last_error).toBe('withdrawn');
  await changeNotices(app, { enabled: true });
});

it('gathers small corrections in one mail a week', async () => {
  const one = await hood('Hood');
  const [owner] = await sellMany(app, { patternId: one.patternId, versionId: one.first }, 1);
  const other = await hood('Cape');
  await app.db.raw(
    `with line as (insert into ledger.order_line (id, order_id, external_line, pattern_id, released_version_id, title, quantity, price_minor)
       select gen_random_uuid(), id, 'l2', :patternId, :first, 'Cape', 1, 900 from ledger.orders where customer_id = :customerId returning id)
     insert into ledger.entitlement (id, customer_id, order_line_id, pattern_id, granted_at)
       select gen_random_uuid(), :customerId, id, :patternId, now() - interval '1 hour' from line`,
    { ...other, customerId: owner!.customerId },
  );
  const notices = [
    await release(one.patternId, '1.0.1', 'cosmetic'),
    await release(other.patternId, '1.0.1', 'cosmetic'),
  ];
  for (const { releasedVersionId } of notices) await untilGathered(app, releasedVersionId);
  expect(await mailsOf(app, owner!.customerId)).toMatchObject([{ state: 'ready', collecting: true }]);
  expect(sent(owner!.email)).toEqual([]);
  await digestNow();
  for (const { releasedVersionId } of notices)
    expect(await untilSettled(app, releasedVersionId)).toMatchObject({ audience: 1, sent: 1 });
  const [mail, ...more] = sent(owner!.email);
  expect(more).toEqual([]);
  expect(mail?.subject).toBe('New versions of 2 of your patterns');
  expect(mail?.text?.match(/\/d\/[\w-]{43}/g)).toHaveLength(2);
});

it('ends every mail in a state, whatever the mail servers do, and the sum is the audience', async () => {
  const { patternId, first } = await hood();
  const owners = await sellMany(app, { patternId, versionId: first }, 8);
  const [greylisted, refused, hung, dropped, lost, erased, cut] = owners.map((owner) => owner);
  smtp.script(greylisted!.email, ['greylist', 'greylist']);
  smtp.script(refused!.email, ['no-such-mailbox']);
  smtp.script(hung!.email, ['hang']);
  smtp.script(dropped!.email, ['accept-and-hang-up']);
  smtp.script(lost!.email, ['accept-and-hang-up', 'accept-and-hang-up']);
  smtp.script(cut!.email, ['hang-up-before-data']);
  await app.db
    .withSchema('ledger')
    .table('customer')
    .where({ id: erased!.customerId })
    .update({ email: null });
  const { releasedVersionId } = await release(patternId, '1.1.0');
  const notice = await untilSettled(app, releasedVersionId).then(() =>
    // What is told to come again shows as unknown for the moment between two tries.
    eventually(async () => {
      const now = await noticeOf(app, releasedVersionId);
      return now?.unknown === 1 && now.waiting === 0 ? now : undefined;
    }),
  );
  expect(notice).toMatchObject({ audience: 8, sent: 5, failed: 1, suppressed: 1, unknown: 1, waiting: 0 });
  const stateOf = async (owner: typeof greylisted) => (await mailsOf(app, owner!.customerId))[0];
  expect(await stateOf(greylisted)).toMatchObject({ state: 'sent', attempts: 3 });
  expect(await stateOf(hung)).toMatchObject({ state: 'sent', attempts: 2 });
  expect(await stateOf(cut)).toMatchObject({ state: 'sent', attempts: 2 });
  expect(await stateOf(lost)).toMatchObject({ state: 'unknown', attempts: 2 });
  expect(await stateOf(erased)).toMatchObject({ state: 'suppressed', last_error: 'no-address' });
  const twice = sent(dropped!.email).map(({ messageId }) => messageId);
  expect(new Set(twice).size).toBe(1);
  expect(twice).toHaveLength(2);

  const { rows } = await app.db.raw<{ rows: { n: number }[] }>(
    `select count(*)::int as n from ledger.suppression where reason = 'refused'`,
  );
  expect(rows[0]?.n).toBe(1);
  const next = await release(patternId, '1.2.0');
  await untilSettled(app, next.releasedVersionId);
  expect((await mailsOf(app, refused!.customerId))[1]).toMatchObject({
    state: 'suppressed',
    last_error: 'bounced',
  });
});

it('is sent again on the word of an operator, also to an address that was refused', async () => {
  const { patternId, first } = await hood();
  const [owner] = await sellMany(app, { patternId, versionId: first }, 1);
  smtp.script(owner!.email, ['no-such-mailbox']);
  const { releasedVersionId } = await release(patternId, '1.1.0');
  const { id, failed } = await untilSettled(app, releasedVersionId);
  expect(failed).toBe(1);
  const session = await sessionOf(app);
  const { body } = await app.request
    .get(`/selvedge/update-notices/${id}/messages?state=failed`)
    .set(session)
    .expect(200);
  const [message] = (body as { data: { id: string; address: string; reason: string }[] }).data;
  expect(message?.address).not.toBe(owner!.email);
  expect(message?.reason).not.toContain(owner!.email);
  await app.request
    .post(`/selvedge/update-notices/${id}/resend`)
    .set(session)
    .send({ messageId: message?.id })
    .expect(200);
  await eventually(() => Promise.resolve(sent(owner!.email)[0]));
  expect(sent(owner!.email)).toHaveLength(1);
  const again = await app.request
    .post(`/selvedge/update-notices/${id}/resend`)
    .set(session)
    .send({ messageId: message?.id });
  expect(again.body).toMatchObject({ error: { code: 'updates/not-failed' } });
});

it('stops in the middle and goes on where it stopped', async () => {
  const { patternId, first } = await hood();
  const owners = await sellMany(app, { patternId, versionId: first }, 40);
  await changeNotices(app, { perMinute: 300 });
  const { releasedVersionId } = await release(patternId, '1.1.0');
  await until(app.db, releasedVersionId, ({ ended }) => ended > 0);
  const begun = (await noticeOf(app, releasedVersionId))!;
  const session = await sessionOf(app);
  await app.request.post(`/selvedge/update-notices/${begun.id}/hold`).set(session).expect(200);
  await changeNotices(app, {});
  const still = await eventually(async () => {
    const { rows } = await app.db.raw<{ rows: { n: number }[] }>(
      `select count(*)::int as n from jobs.job where name = 'bulk' and state in ('created', 'retry', 'active')`,
    );
    return rows[0]?.n === 0 ? noticeOf(app, releasedVersionId) : undefined;
  });
  expect(still.waiting).toBeGreaterThan(0);
  await app.request.post(`/selvedge/update-notices/${begun.id}/resume`).set(session).expect(200);
  expect(await untilSettled(app, releasedVersionId)).toMatchObject({ audience: 40, sent: 40 });
  for (const { email } of owners) expect(sent(email)).toHaveLength(1);
});

it('tells the editor before the release how many will get a mail, and asks a patch what it mends', async () => {
  const { patternId, first } = await hood();
  await sellMany(app, { patternId, versionId: first }, 3);
  const versionId = await draftVersion(app, patternId, '1.0.1', files());
  const versions = service(app.strapi, versionsKey);
  await eventually(async () => ((await versions.load(versionId)).state === 'ready' ? true : undefined));
  const plan = await versions.plan(versionId);
  expect(plan.effects).toContain('3 owners of earlier versions will get a mail.');
  expect(plan.objections).toEqual([expect.objectContaining({ level: 'warns', code: 'updates/no-errata' })]);
  const { body } = await app.request
    .get(`/selvedge/versions/${versionId}/update-preview`)
    .set(await sessionOf(app))
    .expect(200);
  expect((body as { data: { language: string; subject: string }[] }).data).toMatchObject([
    { language: 'en', subject: 'Hood & Cape: version 1.0.1 is out' },
    { language: 'de', subject: 'Hood & Cape: Version 1.0.1 ist da' },
  ]);
  await versions.release(versionId, 'test');
  const after = await app.request
    .get(`/selvedge/versions/${versionId}/update-preview`)
    .set(await sessionOf(app))
    .expect(200);
  expect((after.body as { data: { text: string }[] }).data[0]?.text).toContain(
    'What is new since version 1.0.0',
  );
});

it('shows an order the update mails about its patterns', async () => {
  const { patternId } = await hood();
  const buyer = await buy(app, { shop, smtp }, patternId);
  const { releasedVersionId } = await release(patternId, '1.1.0');
  await untilSettled(app, releasedVersionId);
  const { rows } = await app.db.raw<{ rows: { id: string }[] }>(
    'select id from ledger.orders where external_id = ?',
    [buyer.order],
  );
  const { body } = await app.request
    .get(`/selvedge/orders/${rows[0]!.id}`)
    .set(await sessionOf(app))
    .expect(200);
  expect((body as { data: { updateMails: unknown[] } }).data.updateMails).toMatchObject([
    { version: '1.1.0', state: 'sent' },
  ]);
});
