import { randomBytes } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import {
  startReceiver,
  type WebhookReceiver,
} from '../../src/plugins/channels/adapters/webhook-receiver.fixture';
import { bootApp, type TestApp } from '../support/boot';
import { browserMissing, keepPicture, openBrowser, overflow } from '../support/browser';
import { openDesk, type Desk } from './desk';
import { releaseVersion, soldPattern } from './sold-pattern';

const missing = browserMissing();
if (missing !== undefined) console.warn(`The channels' screens are not looked at: ${missing}`);
const looked = missing === undefined ? describe : describe.skip;

const desktop = { width: 1280, height: 860 };
const phone = { width: 390, height: 844 };
const person = { email: 'channels@example.com', password: `Aa1${randomBytes(12).toString('base64url')}` };

looked('the channels in a real browser', () => {
  let app: TestApp;
  let desk: Desk;
  let receiver: WebhookReceiver;
  let browser: Browser;
  let session: { cookies: never[]; origins: never[] };
  let etsy: string;
  let drifted: string;

  beforeAll(async () => {
    app = await bootApp({ SELVEDGE_OUTBOUND_PRIVATE: 'true' }, { serveAdminPanel: true });
    desk = await openDesk(app);
    receiver = await startReceiver();
    const role = await app.strapi.service('admin::role').getSuperAdmin();
    await app.strapi
      .service('admin::user')
      .create({ firstname: 'Olga', lastname: 'Operator', isActive: true, roles: [role.id], ...person });
    await fillShop();
    browser = await openBrowser();
    session = await signedIn();
  });
  afterAll(async () => {
    await browser.close();
    await app.stop();
    await receiver.stop();
  });

  /** A shop in which every state can be seen. */
  async function fillShop(): Promise<void> {
    const website = (await desk.connect({ url: receiver.url })).connection.key;
    const hand = { kind: 'assisted', key: 'etsy', name: 'Our Etsy shop', config: { profile: 'etsy' } };
    await desk.send('post', '/connections', hand);
    etsy = 'etsy';
    const titles = ['Linden A-line skirt', 'Marlow cardigan', 'Tern rain jacket'];
    const patterns: string[] = [];
    for (const title of titles)
      patterns.push((await soldPattern(app, { title, description: 'For woven fabric.' })).patternId);
    const [first = '', second = '', third = ''] = patterns;
    await desk.decide(website, first, { wanted: true });
    await desk.until(website, first, 'current');
    receiver.next.push(400);
    await desk.decide(website, second, { wanted: true });
    await desk.until(website, second, 'failed');
    const { listingId, revision } = await desk.decide(etsy, third, { wanted: true });
    await desk.send('post', `/listings/${listingId ?? ''}/done`, {
      revision,
      externalId: '4711',
      url: 'https://www.etsy.com/listing/4711',
    });
    await releaseVersion(app, third, { label: '1.1.0' });
    await desk.until(etsy, third, 'differs');
    await desk.decide(etsy, first, { wanted: true, overrides: { title: 'x'.repeat(150) } });
    drifted = third;
  }

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

  async function look(
    path: string,
    words: RegExp,
    size = desktop,
    colorScheme: 'light' | 'dark' = 'light',
  ): Promise<{ page: Page; wrong: string[] }> {
    const context = await browser.newContext({ viewport: size, colorScheme, storageState: session });
    const page = await context.newPage();
    const wrong: string[] = [];
    page.on('pageerror', (error) => wrong.push(error.message));
    await page.addInitScript(`localStorage.setItem('STRAPI_THEME', '${colorScheme}')`);
    await page.goto(`${app.url}/admin${path}`);
    await page.getByText(words).filter({ visible: true }).first().waitFor({ timeout: 60_000 });
    return { page, wrong };
  }

  it.each([
    ['/selvedge/channels', /shows 1\.0\.0 of 1\.1\.0/, 'channels-matrix'],
    ['/selvedge/channels/connections', /Our Etsy shop/, 'channels-connections'],
  ])('%s on desktop and phone, light and dark', async (path, words, name) => {
    for (const size of [desktop, phone]) {
      for (const scheme of ['light', 'dark'] as const) {
        const { page, wrong } = await look(path, words, size, scheme);
        await keepPicture(page, `${name}-${size === phone ? 'phone' : 'desktop'}-${scheme}`);
        expect(await overflow(page)).toBe(0);
        expect(wrong).toEqual([]);
        await page.context().close();
      }
    }
  });

  it('opens a square, says what differs, and takes “done by hand”', async () => {
    for (const size of [phone, desktop]) {
      const { page, wrong } = await look('/selvedge/channels', /shows 1\.0\.0 of 1\.1\.0/, size);
      await page.getByRole('button', { name: /Tern rain jacket, etsy/ }).click();
      await page.getByText('should show: 1.1.0').waitFor();
      await page.waitForLoadState('networkidle');
      await keepPicture(page, `channels-listing-${size === phone ? 'phone' : 'desktop'}`);
      expect(await overflow(page)).toBe(0);
      if (size === desktop) {
        const download = page.waitForEvent('download');
        await page.getByRole('button', { name: 'Download the pack' }).click();
        expect((await download).suggestedFilename()).toBe('Tern rain jacket.zip');
        await page.getByRole('button', { name: 'Done by hand' }).click();
        await page.getByText('No difference.').waitFor();
        await desk.until(etsy, drifted, 'current');
      }
      expect(wrong).toEqual([]);
      await page.context().close();
    }
  });

  it('shows why something failed, and tries again', async () => {
    const { page } = await look('/selvedge/channels?state=failed', /Marlow cardigan/);
    await page.getByRole('button', { name: /Marlow cardigan, c-.*Failed/ }).click();
    await page.getByRole('button', { name: /History/ }).click();
    await page.getByText(/The receiver answered 400/).waitFor();
    await keepPicture(page, 'channels-failed');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('The channel shows what it should.').waitFor();
    await page.context().close();
  });

  it('connects a website and shows its secret once', async () => {
    const { page } = await look('/selvedge/channels/connections', /Our Etsy shop/);
    await page.getByRole('button', { name: 'Connect a channel' }).click();
    await page.getByLabel(/^Name/).fill('Läden & mehr');
    await page.getByLabel(/Where signed events go/).fill('https://shop.example/hook');
    await keepPicture(page, 'channels-form');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText(/whsec_/).waitFor();
    await keepPicture(page, 'channels-secret');
    await page.getByRole('button', { name: 'I have kept it' }).click();
    expect(await page.getByText(/whsec_/).count()).toBe(0);
    const keys = (await desk.get<{ key: string }[]>('/connections')).map(({ key }) => key);
    expect(keys).toContain('laden-mehr');
    await page.context().close();
  });

  it('stands beside a pattern’s page', async () => {
    const path = `/content-manager/collection-types/api::pattern.pattern/${drifted}?plugins[i18n][locale]=en`;
    const { page, wrong } = await look(path, /All patterns and channels/);
    await page.getByText('All patterns and channels').scrollIntoViewIfNeeded();
    await keepPicture(page, 'channels-panel');
    expect(wrong).toEqual([]);
    await page.context().close();
  });
});
