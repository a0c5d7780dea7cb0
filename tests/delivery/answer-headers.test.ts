import type supertest from 'supertest';
import { entitlementsKey } from '../../src/plugins/orders/contract';
import { service } from '../../src/kernel/service';
import { newPattern, pdf, releaseVersion } from '../orders/release-pattern';
import { openShop } from '../orders/shop';
import { bootApp, type TestApp } from '../support/boot';
import { buy } from './buyer';
import { startScriptedSmtp, type ScriptedSmtp } from './scripted-smtp';

let app: TestApp;
let smtp: ScriptedSmtp;
beforeAll(async () => {
  smtp = await startScriptedSmtp();
  app = await bootApp({ SELVEDGE_SMTP_URL: smtp.url });
});
afterAll(async () => {
  await app.stop();
  await smtp.stop();
});

it('are on every answer of a link, good or bad, page or JSON: kept nowhere, indexed nowhere, told to nobody', async () => {
  const { patternId } = await newPattern(app, 'Headers');
  await releaseVersion(app, patternId, '1.0.0', [
    { file: { name: 'a.pdf' }, bytes: await pdf(1) },
    { file: { name: 'b.pdf', pageFormat: 'A0' }, bytes: await pdf(1) },
  ]);
  const sold = { shop: await openShop(app), smtp };
  const [buyer, ended, refunded] = [
    await buy(app, sold, patternId),
    await buy(app, sold, patternId),
    await buy(app, sold, patternId),
  ];
  await app.db
    .withSchema('ledger')
    .table('download_link')
    .where({ entitlement_id: ended.entitlementId })
    .update({ unopened_until: new Date(Date.now() - 1_000) });
  const [form = '', , zipForm = ''] = await buyer.files();
  const ticket = (await buyer.mint(form).expect(303)).headers['location'] as string;
  const zip = (await buyer.mint(zipForm).expect(303)).headers['location'] as string;
  const [refundedForm = ''] = await refunded.files();
  await service(app.strapi, entitlementsKey).revoke(refunded.entitlementId, { actor: 'system', reason: 'x' });
  const get = (path: string) => app.request.get(path);
  const post = (path: string) => app.request.post(path);
  const head = (path: string) => app.request.head(path);
  const unknown = `/d/${'A'.repeat(43)}`;

  const calls: [number, string, () => supertest.Test][] = [
    [200, buyer.page, () => get(buyer.page)],
    [303, form, () => post(form)],
    [303, zipForm, () => post(zipForm)],
    [200, ticket, () => get(ticket)],
    [206, ticket, () => get(ticket).set('Range', 'bytes=0-9')],
    [416, ticket, () => get(ticket).set('Range', 'bytes=99999999-')],
    [200, ticket, () => head(ticket)],
    [200, zip, () => get(zip)],
    [206, zip, () => get(zip).set('Range', 'bytes=0-9')],
    [410, ended.page, () => get(ended.page)],
    [303, `${ended.page}/renewal`, () => post(`${ended.page}/renewal`)],
    [410, ended.page, () => get(ended.page)],
    [409, `${buyer.page}/renewal`, () => post(`${buyer.page}/renewal`)],
    [410, refunded.page, () => get(refunded.page)],
    [410, refundedForm, () => post(refundedForm)],
    [404, unknown, () => get(unknown)],
    [404, `${buyer.page}/files/x/y`, () => get(`${buyer.page}/files/x/y`)],
    [404, `${buyer.page}/zip/x`, () => get(`${buyer.page}/zip/x`)],
    [200, '/v', () => get('/v')],
    [404, '/v/AAAAAAAA', () => get('/v/AAAAAAAA')],
  ];
  for (const accept of ['text/html', 'application/json']) {
    for (const [status, path, call] of calls) {
      const answer = await call().set('Accept', accept);
      expect([path, answer.status]).toEqual([path, status]);
      expect([path, answer.headers]).toEqual([
        path,
        expect.objectContaining({
          'cache-control': 'no-store',
          'referrer-policy': 'no-referrer',
          'x-robots-tag': 'noindex, nofollow',
          'x-content-type-options': 'nosniff',
        }),
      ]);
      expect(answer.headers['set-cookie']).toBeUndefined();
    }
  }
});
