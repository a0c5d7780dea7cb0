import { randomBytes } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { makePattern, releaseVersion } from '../catalogue/catalogue-factory';
import { openShop, sale } from '../orders/shop';
import { bootApp, type TestApp } from '../support/boot';
import { browserMissing, keepPicture, openBrowser, overflow } from '../support/browser';
import { openHelpDesk, opened, solved } from './help-desk';
import { openReceiver, says, type Receiver } from './receiver';
import { webhookDesk } from './webhook-desk';

const missing = browserMissing();
if (missing !== undefined) console.warn(`The screens are not looked at: ${missing}`);
const looked = missing === undefined ? describe : describe.skip;

const desktop = { width: 1280, height: 860 };
const phone = { width: 390, height: 844 };
const person = { email: 'screens@example.com', password: `Aa1${randomBytes(12).toString('base64url')}` };

looked('the pages of connectors in a real browser', () => {
  let app: TestApp;
  let admin: { Authorization: string };
  let browser: Browser;
  let session: { cookies: never[]; origins: never[] };
  const receivers: Receiver[] = [];

  beforeAll(async () => {
    app = await bootApp({ SELVEDGE_OUTBOUND_PRIVATE: 'true' }, { serveAdminPanel: true });
    admin = await app.admin();
    const role = await app.strapi.service('admin::role').getSuperAdmin();
    await app.strapi
      .service('admin::user')
      .create({ firstname: 'Olga', lastname: 'Operator', isActive: true, roles: [role.id], ...person });
    browser = await openBrowser();
    session = await signedIn();
  });
  afterAll(async () => {
    await browser.close();
    await app.stop();
    await Promise.all(receivers.map((receiver) => receiver.close()));
  });

  async function signedIn(): Promise<typeof session> {
    const context = await browser.newContext({ viewport: desktop });
    const page = await context.newPage();
    await page.goto(`${app.url}/admin/auth/login`);
    await page.getByLabel(/email/i).fill(person.email);
    await page
      .getByLabel(/password/i)
      .first()
      .fill(person.password);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.pathname.includes('/auth/'), { timeout: 60_000 });
    const state = await context.storageState();
    await context.close();
    return state as never;
  }

  async function open(
    path: string,
    words: RegExp,
    size = desktop,
    colorScheme: 'light' | 'dark' = 'light',
  ): Promise<Page> {
    const context = await browser.newContext({ viewport: size, colorScheme, storageState: session });
    const page = await context.newPage();
    await page.addInitScript(`localStorage.setItem('STRAPI_THEME', '${colorScheme}')`);
    await page.goto(`${app.url}/admin/selvedge/${path}`);
    await page.getByText(words).filter({ visible: true }).first().waitFor({ timeout: 60_000 });
    return page;
  }

  async function look(path: string, words: RegExp, name: string): Promise<void> {
    for (const size of [desktop, phone]) {
      for (const scheme of ['light', 'dark'] as const) {
        const page = await open(path, words, size, scheme);
        await keepPicture(page, `${name}-${size === phone ? 'phone' : 'desktop'}-${scheme}`);
        expect(await page.getByText(/An error occurred|something went wrong/i).count()).toBe(0);
        expect(await overflow(page)).toBe(0);
        await page.context().close();
      }
    }
  }

  it('say what to do first while there is nothing', async () => {
    await look('webhooks', /Nobody is told anything yet/, 'webhooks-empty');
    await look('inquiries', /does not hear of support cases yet/, 'inquiries-empty');
  });

  it('make a subscription, show its secret once and refuse an address inside', async () => {
    const receiver = await openReceiver();
    receivers.push(receiver);
    const page = await open('webhooks/new', /Event types/);
    await page.getByLabel('Name').fill('Storefront search');
    await page.getByLabel('Address').fill('ftp://inside.example');
    await page.getByText('order.recorded', { exact: true }).click();
    await page.getByText('pattern.published', { exact: true }).click();
    const create = page.getByRole('button', { name: 'Create and show the secret' });
    await create.click();
    await page.getByText(/Webhooks cannot go there/).waitFor();
    await keepPicture(page, 'webhook-new-refused');
    await page.getByLabel('Address').fill(receiver.url);
    await create.click();
    await page.getByText(/^whsec_/).waitFor();
    await keepPicture(page, 'webhook-secret');
    await page.getByRole('button', { name: 'I have kept it' }).click();
    await page.getByRole('button', { name: 'Send a ping' }).click();
    await page.getByText('Arrived', { exact: true }).filter({ visible: true }).first().waitFor();
    expect(await page.getByText(/^whsec_/).count()).toBe(0);
    await page.context().close();
  });

  it('show how deliveries go, and what is wrong with those that fail', async () => {
    const desk = webhookDesk(app, admin);
    const types = ['order.recorded', 'entitlement.granted'];
    const [broken, gone] = [
      await openReceiver(says(503, {}, 'Down for maintenance')),
      await openReceiver(says(410)),
    ];
    receivers.push(broken, gone);
    const failing = await desk.subscribe(broken.url, types, 'Bookkeeping');
    const disabled = await desk.subscribe(gone.url, ['order.recorded'], 'Old newsletter');
    const pattern = await makePattern(app, { title: 'Linden A-line skirt' });
    await releaseVersion(app, pattern.documentId);
    const shop = await openShop(app);
    const event = sale([{ pattern: pattern.documentId }]);
    await shop.send(event).expect(200);
    await desk.delivered(disabled.id, 'failed');
    await look('webhooks', /Old newsletter/, 'webhooks');
    await look(`webhooks/${failing.id}`, /HTTP 503/, 'webhook-failing');
    await look(`webhooks/${disabled.id}`, /it wants no more webhooks/, 'webhook-disabled');
    const page = await open(`webhooks/${disabled.id}`, /it wants no more webhooks/);
    await page.getByRole('button', { name: 'Resume' }).click();
    await page.getByRole('button', { name: 'Pause' }).waitFor();
    await page.getByRole('button', { name: /How to check who sent it/ }).click();
    await page.getByText(/isFromSelvedge/).waitFor();
    await keepPicture(page, 'webhook-verify');
    await page.getByRole('button', { name: /Replay since/ }).click();
    await page.getByText(/keeps its webhook-id/).waitFor();
    await keepPicture(page, 'webhook-replay');
    await page.context().close();

    const help = await openHelpDesk(app, admin, 'zendesk');
    const first = opened(pattern.slug, { order: event.data.order });
    await help.send(first).expect(200);
    await help.send(solved(first.data.inquiry)).expect(200);
    await help.send(opened(pattern.slug, { reason: 'missing-size' })).expect(200);
    await look('inquiries', /A size is missing/, 'inquiries');
  });
});
