import { randomBytes } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { bootApp, type TestApp } from '../support/boot';
import { browserMissing, keepPicture, openBrowser, overflow } from '../support/browser';
import { eventually } from '../support/eventually';
import { makePattern, makeVersion } from '../catalogue/catalogue-factory';
import { coverPicture, leafletPdf, skirt } from './leaflet';

const missing = browserMissing();
if (missing !== undefined) console.warn(`The screens are not looked at: ${missing}`);
const looked = missing === undefined ? describe : describe.skip;

const person = { email: 'tagging@example.com', password: `Aa1${randomBytes(12).toString('base64url')}` };
const desktop = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };

looked('suggestions in a real browser', () => {
  let app: TestApp;
  let browser: Browser;
  let patternId: string;
  let versionId: string;
  let storage: { cookies: never[]; origins: never[] };

  beforeAll(async () => {
    app = await bootApp({}, { serveAdminPanel: true });
    const auth = await app.admin();
    patternId = (await makePattern(app, { title: 'Linden skirt' }, 'draft')).documentId;
    versionId = await makeVersion(app, patternId);
    const files = {
      'linden-instructions.pdf': await leafletPdf(skirt),
      'cover.png': await coverPicture('#1f3f8f', '#f2efe6'),
    };
    for (const [name, bytes] of Object.entries(files)) {
      await app.request
        .put(`/selvedge/versions/${versionId}/files?name=${name}`)
        .set(auth)
        .set('content-type', 'application/octet-stream')
        .send(bytes)
        .expect(201);
    }
    await eventually(async () => {
      const { body } = await app.request.get(`/selvedge/tagging/versions/${versionId}/suggestions`).set(auth);
      return JSON.stringify(body).includes('colour-blue') ? true : undefined;
    });
    const role = await app.strapi.service('admin::role').getSuperAdmin();
    await app.strapi
      .service('admin::user')
      .create({ firstname: 'Erin', lastname: 'Editor', isActive: true, roles: [role.id], ...person });
    browser = await openBrowser();
    storage = await signedIn();
  });
  afterAll(async () => {
    await browser.close();
    await app.stop();
  });

  async function signedIn() {
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
    return state as unknown as typeof storage;
  }

  async function open(
    path: string,
    viewport: typeof desktop,
    scheme: 'light' | 'dark' = 'light',
  ): Promise<Page> {
    const context = await browser.newContext({ viewport, storageState: storage, colorScheme: scheme });
    const page = await context.newPage();
    await page.addInitScript(`localStorage.setItem('STRAPI_THEME', '${scheme}')`);
    await page.goto(`${app.url}/admin${path}`);
    return page;
  }

  const patternPage = () => `/content-manager/collection-types/api::pattern.pattern/${patternId}`;

  it('the panel of a pattern shows quotes; accepting by keyboard sets the term', async () => {
    const page = await open(patternPage(), desktop);
    const skill = page.getByRole('button', { name: 'Accept Beginner' });
    await skill.waitFor();
    await page.getByText('Beginner-friendly, in sizes 0 to 24').first().waitFor();
    await skill.scrollIntoViewIfNeeded();
    await keepPicture(page, 'tagging-panel');
    await skill.focus();
    await page.keyboard.press('Enter');
    await page.getByText('On the pattern: Beginner').waitFor();
    await page.getByRole('button', { name: 'Reject Linen' }).click();
    await page.getByText('1 rejected').waitFor();
    await page.context().close();
  });

  it.each([
    ['phone', phone, 'light'],
    ['dark', desktop, 'dark'],
  ] as const)('fits on %s', async (name, viewport, scheme) => {
    const page = await open(patternPage(), viewport, scheme);
    const skirtLine = page.getByRole('button', { name: 'Accept Skirt' });
    await skirtLine.waitFor();
    await skirtLine.scrollIntoViewIfNeeded();
    await keepPicture(page, `tagging-panel-${name}`);
    expect(await overflow(page)).toBe(0);
    await page.context().close();
  });

  it('stands beside a version too', async () => {
    const page = await open(`/content-manager/collection-types/api::version.version/${versionId}`, desktop);
    await page.getByRole('button', { name: 'Accept Skirt' }).waitFor();
    await page.context().close();
  });

  it.each([
    ['desktop', desktop, 'light'],
    ['phone', phone, 'light'],
    ['dark', desktop, 'dark'],
  ] as const)(
    'the operator’s page keeps a key and shows its end only, on %s',
    async (name, viewport, scheme) => {
      const page = await open('/selvedge/tagging', viewport, scheme);
      await page
        .getByLabel(/key/i)
        .first()
        .fill(`sk-screens-0123456789-${name.slice(0, 4)}`);
      await page.getByRole('button', { name: 'Save the key' }).click();
      await page.getByText(`••••${name.slice(0, 4)}`).waitFor();
      expect(await page.content()).not.toContain('sk-screens-0123456789');
      await page.getByText('Linden skirt 1.0.0').first().waitFor();
      await keepPicture(page, `tagging-page-${name}`);
      expect(await overflow(page)).toBe(0);
      await page.context().close();
    },
  );
});
