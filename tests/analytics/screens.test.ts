import { randomBytes } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { rollupsKey } from '../../src/plugins/analytics/contract';
import { service } from '../../src/kernel/service';
import { bootApp, type TestApp } from '../support/boot';
import { browserMissing, keepPicture, openBrowser, overflow } from '../support/browser';
import { seedYear } from './seed-year';

const missing = browserMissing();
if (missing !== undefined) console.warn(`The dashboard is not looked at: ${missing}`);
const looked = missing === undefined ? describe : describe.skip;

const desktop = { width: 1280, height: 860 };
const phone = { width: 390, height: 844 };
const person = { email: 'figures@example.com', password: `Aa1${randomBytes(12).toString('base64url')}` };
const path = '/selvedge/analytics';

looked('the dashboard in a real browser', () => {
  let app: TestApp;
  let browser: Browser;
  let session: never;

  beforeAll(async () => {
    app = await bootApp({}, { serveAdminPanel: true });
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
  });

  async function signedIn(): Promise<never> {
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

  interface Look {
    query?: string;
    size?: typeof desktop;
    scheme?: 'light' | 'dark';
    language?: 'en' | 'de';
  }

  /** Opens the dashboard and waits for its words; whatever goes wrong in the page fails the test at its end. */
  async function look(
    words: RegExp,
    { query = '', size = desktop, scheme = 'light', language = 'en' }: Look = {},
  ): Promise<{ page: Page; wrong: string[] }> {
    const context = await browser.newContext({ viewport: size, colorScheme: scheme, storageState: session });
    const page = await context.newPage();
    const wrong: string[] = [];
    page.on('pageerror', (error) => wrong.push(error.message));
    await page.addInitScript(
      `localStorage.setItem('STRAPI_THEME', '${scheme}'); localStorage.setItem('strapi-admin-language', '${language}')`,
    );
    await page.goto(`${app.url}/admin${path}${query}`);
    await page.getByText(words).filter({ visible: true }).first().waitFor({ timeout: 60_000 });
    return { page, wrong };
  }

  it('says what to do before the first sale', async () => {
    const { page, wrong } = await look(/No sales yet/);
    await keepPicture(page, 'analytics-empty');
    expect(wrong).toEqual([]);
    await page.context().close();
    await seedYear(app.db);
    await service(app.strapi, rollupsKey).rebuild('system', () => undefined);
  });

  it.each([
    ['desktop', desktop, 'light'],
    ['desktop', desktop, 'dark'],
    ['phone', phone, 'light'],
    ['phone', phone, 'dark'],
  ] as const)('on a %s, %o, %s', async (name, size, scheme) => {
    const { page, wrong } = await look(/Sales velocity by category/, { size, scheme, query: '?days=90' });
    await page.getByRole('img', { name: /skirt/i }).first().waitFor();
    expect(await overflow(page)).toBe(0);
    await keepPicture(page, `analytics-${name}-${scheme}`);
    for (const panel of ['Returns and inquiries a version', 'Sleeping patterns']) {
      await page.getByRole('heading', { name: panel }).scrollIntoViewIfNeeded();
      await keepPicture(page, `analytics-${name}-${scheme}-${panel.split(' ')[0]?.toLowerCase()}`);
    }
    for (const button of await page.getByRole('button', { name: /^View as table/ }).all())
      await button.click();
    await page.getByRole('region', { name: 'Sleeping patterns' }).last().getByText('Sleeping coat').waitFor();
    expect(await overflow(page)).toBe(0);
    await keepPicture(page, `analytics-${name}-${scheme}-tables`);
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  it('can be walked with the keyboard: marks tell their figures, the table is a key away', async () => {
    const { page, wrong } = await look(/Sales velocity by category/);
    const marks = page.getByRole('list', { name: /Linden|Sewing · skirt/i }).first();
    await marks.getByRole('listitem').first().focus();
    await page.keyboard.press('ArrowRight');
    const focused = await page.evaluate('document.activeElement.getAttribute("aria-label")');
    expect(focused).toMatch(/^Sewing · Skirt, .+ lines$/);
    await page.keyboard.press('End');
    expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).not.toBe(focused);

    const table = page.getByRole('button', { name: 'View as table: Sales velocity by category' });
    for (let steps = 0; steps < 60 && !(await isFocused(page, 'View as table: Sales')); steps += 1)
      await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    expect(await table.getAttribute('aria-pressed')).toBe('true');
    await page.getByRole('rowheader', { name: 'Sewing · Skirt' }).waitFor();
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  const isFocused = async (page: Page, label: string): Promise<boolean> =>
    ((await page.evaluate('document.activeElement?.getAttribute("aria-label") ?? ""')) as string).startsWith(
      label,
    );

  it('keeps its filters in the address, speaks German, and gives the file of what is seen', async () => {
    const { page, wrong } = await look(/Verkaufstempo nach Kategorie/, {
      query: '?category=sewing&days=365&compare=no',
      language: 'de',
    });
    await page
      .getByText(/Nähen · Rock/)
      .first()
      .waitFor();
    expect(await page.getByText(/Stricken ·/).count()).toBe(0);
    expect(await page.getByText(/als im Zeitraum davor/).count()).toBe(0);
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: /^CSV: Eingeschlafene/ }).click();
    const file = await waiting;
    expect(file.suggestedFilename()).toBe('selvedge-sleeping.csv');
    await keepPicture(page, 'analytics-desktop-german');
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  it('tells beside a pattern’s fields how it sells', async () => {
    const data = { title: 'Linden skirt', slug: 'linden', craft: 'sewing', priceMinor: 900, currency: 'EUR' };
    const { documentId } = await app.strapi
      .documents('api::pattern.pattern')
      .create({ data: data as never, locale: 'en' });
    const context = await browser.newContext({ viewport: desktop, storageState: session });
    const page = await context.newPage();
    await page.goto(
      `${app.url}/admin/content-manager/collection-types/api::pattern.pattern/${documentId}?plugins[i18n][locale]=en`,
    );
    await page.getByText('How it sells').waitFor({ timeout: 60_000 });
    await page.getByText('0 sold in 28 days, 0 in 90.').waitFor();
    await page.getByText('How it sells').scrollIntoViewIfNeeded();
    await keepPicture(page, 'analytics-pattern');
    await context.close();
  });

  it('tells what the server said when it refuses', async () => {
    const { page } = await look(/must be 7 to 1096 days/, { query: '?from=2026-01-01&to=2026-01-02' });
    await page.context().close();
  });
});
