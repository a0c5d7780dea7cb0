import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { bootApp, type TestApp } from '../support/boot';
import { chromiumMissing, keepPicture, openBrowser, overflow } from '../support/browser';
import { changeSetting } from '../support/change-setting';
import { desktop, phone } from '../support/admin-screens';
import { eventually } from '../support/eventually';
import { startScriptedSmtp, type ScriptedSmtp } from '../delivery/scripted-smtp';
import { newPattern, pdf, releaseVersion } from './release-pattern';

const shop = 'http://127.0.0.1:4321';
let smtp: ScriptedSmtp;
let app: TestApp;
let slug: string;

beforeAll(async () => {
  smtp = await startScriptedSmtp();
  app = await bootApp({ SELVEDGE_DEMO: 'true', SELVEDGE_SMTP_URL: smtp.url });
  const made = await newPattern(app, 'Linden A-line skirt & <hood>');
  slug = made.slug;
  await releaseVersion(app, made.patternId, '1.0.0', [{ file: { role: 'template' }, bytes: await pdf(1) }]);
  await app.strapi.documents('api::pattern.pattern').publish({ documentId: made.patternId, locale: 'en' });
  await changeSetting(app, 'orders.checkout', (value) => ({ ...value, origins: [shop], perMinute: 10_000 }));
});
afterAll(async () => {
  await app.stop();
  await smtp.stop();
});

interface View {
  id: string;
  url: string;
  state: string;
}
const begin = async (over: object = {}): Promise<View> => {
  const { body } = await app.request
    .post('/api/checkout')
    .set('Idempotency-Key', randomUUID())
    .send({
      items: [{ pattern: slug, quantity: 2 }],
      successUrl: `${shop}/thanks`,
      cancelUrl: `${shop}/basket`,
      ...over,
    })
    .expect(200);
  return (body as { data: View }).data;
};
const stateOf = async ({ id }: View) => {
  const { body } = await app.request.get(`/api/checkout/${id}`).expect(200);
  return (body as { data: View }).data.state;
};
const pathOf = ({ id }: View) => `/pretend-payment/${id}`;
const paying = (view: View, typed: Record<string, string>) =>
  app.request.post(pathOf(view)).type('form').set('Accept', 'text/html').send(typed);

it('goes the whole way from the storefront to the receipt without any key', async () => {
  const email = `${randomUUID()}@example.com`;
  const view = await begin({ email });
  expect(new URL(view.url).pathname).toBe(pathOf(view));
  const page = await app.request.get(pathOf(view)).set('Accept', 'text/html').expect(200);
  expect(page.text).toContain('Linden A-line skirt &amp; &lt;hood&gt;');
  expect(page.text).toContain('€18.00');
  expect(page.headers).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow' });
  expect(await stateOf(view)).toBe('open');

  const answers = await Promise.all(
    Array.from({ length: 3 }, () => paying(view, { email, name: 'Mara', country: 'at' })),
  );
  for (const { status, text } of answers) {
    expect(status).toBe(200);
    expect(text).toContain(`${shop}/thanks?checkout=${view.id}`);
  }
  expect(await stateOf(view)).toBe('paid');
  const { mail } = await eventually(() => Promise.resolve(smtp.mails.find(({ to }) => to === email)));
  expect(mail.text).toMatch(/\/d\/[\w-]{43}/);
  expect(smtp.mails.filter(({ to }) => to === email)).toHaveLength(1);
});

it('says what does not fit, keeps what was typed, and takes nothing', async () => {
  const view = await begin();
  const { status, text } = await paying(view, { email: 'nobody', name: '"><b>', country: 'Germany' });
  expect(status).toBe(400);
  expect(text).toContain('value="nobody"');
  expect(text).not.toContain('"><b>');
  expect(await stateOf(view)).toBe('open');
  await app.request.post(pathOf(view)).set('Accept', 'application/json').send({ email: 'x' }).expect(400);
});

it('is there for pretended payments alone', async () => {
  await app.request.get(`/pretend-payment/${randomUUID()}`).set('Accept', 'text/html').expect(404);
  await app.request.get('/pretend-payment/1').expect(404);
});

const missing = chromiumMissing();
if (missing !== undefined) console.warn(`The pretend payment is not looked at: ${missing}`);
(missing === undefined ? describe : describe.skip)('in a real browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it.each([
    ['desktop', 'light', 'en'],
    ['desktop', 'dark', 'de'],
    ['phone', 'light', 'de'],
    ['phone', 'dark', 'en'],
  ] as const)('is readable on %s, %s, and paid by keyboard (%s)', async (device, colorScheme, locale) => {
    const view = await begin({ locale, gift: { email: 'ada@example.com', name: 'Ada' } });
    const context = await browser.newContext({ viewport: device === 'phone' ? phone : desktop, colorScheme });
    const page = await context.newPage();
    await page.goto(`${app.url}${pathOf(view)}`);
    await keepPicture(page, `pretend-payment-${device}-${colorScheme}`);
    expect(await overflow(page)).toBe(0);
    await page.locator('#email').focus();
    await page.keyboard.type(`${randomUUID()}@example.com`);
    await page.keyboard.press('Tab');
    await page.keyboard.type('Mara Maker');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: /Back to the shop|Zurück zum Shop/ }).waitFor();
    await keepPicture(page, `pretend-paid-${device}-${colorScheme}`);
    expect(await overflow(page)).toBe(0);
    expect(await stateOf(view)).toBe('paid');
    await context.close();
  });
});
