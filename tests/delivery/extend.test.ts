import { newPattern, pdf, releaseVersion } from '../orders/release-pattern';
import { openShop, type Shop } from '../orders/shop';
import { bootApp, type TestApp } from '../support/boot';
import { buy, type Buyer } from './buyer';
import { startScriptedSmtp, type ScriptedSmtp } from './scripted-smtp';

let app: TestApp;
let smtp: ScriptedSmtp;
let shop: Shop;
let pattern: string;
let admin: { Authorization: string };
beforeAll(async () => {
  smtp = await startScriptedSmtp();
  app = await bootApp({ SELVEDGE_SMTP_URL: smtp.url });
  shop = await openShop(app);
  admin = await app.admin();
  pattern = (await newPattern(app)).patternId;
  await releaseVersion(app, pattern, '1.0.0', [{ file: { name: 'a.pdf' }, bytes: await pdf(1) }]);
});
afterAll(async () => {
  await app.stop();
  await smtp.stop();
});

interface LinkRow {
  id: string;
  used: number;
  download_limit: number;
}
const links = () => app.db.withSchema('ledger').table('download_link');
const linkOf = async ({ entitlementId }: Buyer) =>
  (await links().where({ entitlement_id: entitlementId }).first()) as LinkRow;
const extend = (id: string, body: object) =>
  app.request.post(`/selvedge/links/${id}/extend`).set(admin).send(body);

it('lets a buyer go on with their own link when its time and its downloads are over', async () => {
  const buyer = await buy(app, { shop, smtp }, pattern);
  const [form] = await buyer.files();
  await buyer.mint(form!).expect(303);
  const { id, download_limit: limit } = await linkOf(buyer);
  const past = app.db.raw(`now() - interval '1 day'`);
  await links().where({ id }).update({ used: limit, unopened_until: past, expires_at: past });
  await buyer.mint(form!).expect(410);

  const answer = await extend(id, { days: 3, downloads: 2, reason: 'Was ill' }).expect(200);
  expect(answer.body).toEqual({ data: null });
  await buyer.mint(form!).expect(303);
  expect(await linkOf(buyer)).toMatchObject({ used: limit + 1, download_limit: limit + 2 });

  const [entry] = (await app.db
    .withSchema('ledger')
    .table('audit')
    .where({ subject: `link:${id}` })
    .select('actor', 'action', app.db.raw(`details ->> 'reason' as reason`))) as object[];
  expect(entry).toMatchObject({
    actor: expect.stringMatching(/^admin:/) as string,
    action: 'link.extended',
    reason: 'Was ill',
  });
});

it('never makes a link shorter, wants a reason, and gives none back that was taken', async () => {
  const buyer = await buy(app, { shop, smtp }, pattern);
  const { id } = await linkOf(buyer);
  const untilOf = async () =>
    ((await links().where({ id }).first('unopened_until')) as { unopened_until: Date }).unopened_until;
  const before = await untilOf();
  await extend(id, { days: 1, reason: 'Shorter' }).expect(200);
  expect(await untilOf()).toEqual(before);
  await extend(id, { days: 30 }).expect(400);
  await extend(id, { days: 0, reason: 'None' }).expect(400);
  await extend('00000000-0000-7000-8000-000000000000', { days: 1, reason: 'Whose' }).expect(404);
  await links().where({ id }).update({ revoked_at: app.db.fn.now() });
  const refused = await extend(id, { days: 30, reason: 'Sorry' }).expect(410);
  expect(refused.body).toMatchObject({ error: { code: 'delivery/link-revoked' } });
  await app.request.post(`/selvedge/links/${id}/extend`).send({ days: 1, reason: 'x' }).expect(401);
});
