import { randomBytes } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { demoFiles } from '../../src/cli/demo/demo-files';
import { tellStory, type StoryEnd } from '../../src/cli/demo/story';
import { bootApp, type TestApp } from '../support/boot';
import { browserMissing, keepPicture, openBrowser, overflow } from '../support/browser';
import { startMailServer, type MailServer } from '../support/mail-server';

const missing = browserMissing();
if (missing !== undefined) console.warn(`The screens are not looked at: ${missing}`);
const looked = missing === undefined ? describe : describe.skip;

const desktop = { width: 1280, height: 860 };
const phone = { width: 390, height: 844 };
const person = { email: 'screens@example.com', password: `Aa1${randomBytes(12).toString('base64url')}` };

looked('screens in a real browser', () => {
  let app: TestApp;
  let mail: MailServer;
  let browser: Browser;
  let end: StoryEnd;
  let session: { cookies: never[]; origins: never[] };

  beforeAll(async () => {
    mail = await startMailServer();
    app = await bootApp({ SELVEDGE_SMTP_URL: mail.url }, { serveAdminPanel: true });
    const { Authorization: authorization } = await app.admin();
    end = await tellStory({ url: app.url, authorization, mailbox: mail.mailbox, say: () => undefined });
    const role = await app.strapi.service('admin::role').getSuperAdmin();
    await app.strapi
      .service('admin::user')
      .create({ firstname: 'Erin', lastname: 'Editor', isActive: true, roles: [role.id], ...person });
    browser = await openBrowser();
    session = await signedIn();
  });
  afterAll(async () => {
    await browser.close();
    await app.stop();
    await mail.stop();
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

  /** Opens an admin page as it is on this screen, waits for the words and looks for what would be wrong anywhere. */
  async function look(
    path: string,
    words: RegExp,
    name: string,
    size = desktop,
    colorScheme: 'light' | 'dark' = 'light',
  ): Promise<Page> {
    const context = await browser.newContext({ viewport: size, colorScheme, storageState: session });
    const page = await context.newPage();
    const wrong: string[] = [];
    page.on('pageerror', (error) => wrong.push(error.message));
    await page.addInitScript(`localStorage.setItem('STRAPI_THEME', '${colorScheme}')`);
    await page.goto(`${app.url}/admin${path}`);
    await page.getByText(words).filter({ visible: true }).first().waitFor({ timeout: 60_000 });
    await keepPicture(page, `${name}-${size === phone ? 'phone' : 'desktop'}-${colorScheme}`);
    expect(wrong).toEqual([]);
    expect(await page.getByText(/An error occurred|something went wrong/i).count()).toBe(0);
    return page;
  }

  it.each([
    ['/selvedge/orders', /DEMO-/, 'orders'],
    ['/selvedge/trace', /Drop the found file/i, 'trace'],
    ['/selvedge/jobs', /dead letter/i, 'jobs'],
    ['/selvedge/settings', /Checks of files/i, 'settings'],
    ['/selvedge/shop-connection', /Storefront/i, 'shop-connection'],
  ])('%s on desktop and phone, light and dark', async (path, words, name) => {
    for (const size of [desktop, phone]) {
      for (const scheme of ['light', 'dark'] as const) {
        const page = await look(path, words, name, size, scheme);
        expect(await overflow(page)).toBe(0);
        await page.context().close();
      }
    }
  });

  it('shows a version’s files with their verdicts and that it is released', async () => {
    const path = `/content-manager/collection-types/api::version.version/${end.versionId}`;
    const page = await look(path, /linden-skirt-template-A4\.pdf/, 'version');
    await page
      .getByText(/released/i)
      .first()
      .waitFor();
    await page.context().close();
  });

  it('releases a version by the button, after saying what will happen', async () => {
    const data = {
      label: '7.0.0',
      pattern: end.patternId,
      changelog: [{ locale: 'en', text: 'The waistband has grown.' }],
    };
    const { documentId } = await app.strapi.documents('api::version.version').create({ data: data as never });
    const { template } = await demoFiles();
    await fetch(`${app.url}/selvedge/versions/${documentId}/files?name=linden-template-A4.pdf`, {
      method: 'PUT',
      headers: { ...(await app.admin()), 'content-type': 'application/octet-stream' },
      body: new Uint8Array(template),
    });
    const page = await look(
      `/content-manager/collection-types/api::version.version/${documentId}`,
      /linden-template-A4\.pdf/,
      'version-draft',
    );
    await page
      .getByText('Ready', { exact: true })
      .filter({ visible: true })
      .first()
      .waitFor({ timeout: 60_000 });
    await keepPicture(page, 'version-ready');
    await page.getByRole('button', { name: 'Release', exact: true }).click();
    await page.getByText('What will happen').waitFor();
    await page.getByText('Nothing stands in the way.').waitFor();
    await keepPicture(page, 'release-dialog');
    await page.getByRole('button', { name: 'Release 7.0.0' }).click();
    await page.getByText('On sale. It never changes').waitFor();
    const [row] = await app.db
      .withSchema('ledger')
      .table('released_version')
      .where({ version_id: documentId });
    expect(row).toMatchObject({ label: '7.0.0' });
    await page.context().close();
  });

  it('names what a pattern’s page still lacks', async () => {
    const page = await look(
      `/content-manager/collection-types/api::pattern.pattern/${end.patternId}?plugins[i18n][locale]=en`,
      /\d+\s?%/,
      'pattern',
    );
    await page.context().close();
  });

  it('offers the download page on a phone, readable in the dark and without JavaScript', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({ viewport: phone, colorScheme, javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(end.downloadPage);
      await keepPicture(page, `download-page-phone-${colorScheme}`);
      expect(await page.getByText('Linden A-line skirt').count()).toBeGreaterThan(0);
      const buttons = await page.getByRole('button').all();
      expect(buttons.length).toBeGreaterThan(0);
      for (const button of buttons) expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(40);
      const isWide = await page
        .locator('body')
        .evaluate('document.scrollingElement.scrollWidth > window.innerWidth')
        .catch(() => false);
      expect(isWide).toBe(false);
      await context.close();
    }
  });
});
