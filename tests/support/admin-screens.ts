import { randomBytes } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import type { TestApp } from './boot';
import { browserMissing, keepPicture, openBrowser, overflow } from './browser';

export const desktop = { width: 1280, height: 860 };
export const phone = { width: 390, height: 844 };

const missing = browserMissing();
if (missing !== undefined) console.warn(`The screens are not looked at: ${missing}`);
/** `describe` where the screens can be looked at; elsewhere its tests are skipped. */
export const looked = missing === undefined ? describe : describe.skip;

export interface Screen {
  size?: typeof desktop;
  scheme?: 'light' | 'dark';
  language?: 'en' | 'de';
}

/** The admin in a real browser, signed in as a super admin of its own. */
export interface AdminScreens {
  readonly browser: Browser;
  /** Opens `/admin{path}` in a context of its own. */
  open(path: string, screen?: Screen): Promise<Page>;
  /** As `open`, then waits for the words and looks for what would be wrong anywhere. */
  look(path: string, words: RegExp, screen?: Screen): Promise<Page>;
  /** Looks on desktop and phone, light and dark: nothing may be cut off. Keeps the pictures under `name`. */
  lookEverywhere(path: string, words: RegExp, name: string): Promise<void>;
  /** Closes the page; an error that its scripts have thrown meanwhile fails the test. */
  leave(page: Page): Promise<void>;
  close(): Promise<void>;
}

export async function openScreens(app: TestApp): Promise<AdminScreens> {
  const person = { email: 'screens@example.com', password: `Aa1${randomBytes(12).toString('base64url')}` };
  const role = await app.strapi.service('admin::role').getSuperAdmin();
  await app.strapi
    .service('admin::user')
    .create({ firstname: 'Olga', lastname: 'Operator', isActive: true, roles: [role.id], ...person });
  const browser = await openBrowser();
  const storageState = await signIn(browser, app.url, person);
  const thrown = new WeakMap<Page, string[]>();

  const open: AdminScreens['open'] = async (
    path,
    { size = desktop, scheme = 'light', language = 'en' } = {},
  ) => {
    const context = await browser.newContext({ viewport: size, colorScheme: scheme, storageState });
    const page = await context.newPage();
    const errors: string[] = [];
    thrown.set(page, errors);
    page.on('pageerror', (error) => errors.push(error.message));
    // A sandboxed frame has no storage, and only the page itself needs it.
    await page.addInitScript(
      `if (window === window.top) {
        localStorage.setItem('STRAPI_THEME', '${scheme}');
        localStorage.setItem('strapi-admin-language', '${language}');
      }`,
    );
    await page.goto(`${app.url}/admin${path}`);
    return page;
  };
  const look: AdminScreens['look'] = async (path, words, screen) => {
    const page = await open(path, screen);
    await page.getByText(words).filter({ visible: true }).first().waitFor({ timeout: 60_000 });
    expect(await page.getByText(/An error occurred|something went wrong/i).count()).toBe(0);
    return page;
  };
  const leave: AdminScreens['leave'] = async (page) => {
    await page.context().close();
    expect(thrown.get(page)).toEqual([]);
  };
  return {
    browser,
    open,
    look,
    leave,
    async lookEverywhere(path, words, name) {
      for (const [device, size] of Object.entries({ desktop, phone })) {
        for (const scheme of ['light', 'dark'] as const) {
          const page = await look(path, words, { size, scheme });
          await keepPicture(page, `${name}-${device}-${scheme}`);
          expect(await overflow(page)).toBe(0);
          await leave(page);
        }
      }
    },
    close: () => browser.close(),
  };
}

async function signIn(browser: Browser, url: string, person: { email: string; password: string }) {
  const context = await browser.newContext({ viewport: desktop });
  const page = await context.newPage();
  await page.goto(`${url}/admin/auth/login`);
  await page.getByLabel(/email/i).fill(person.email);
  await page
    .getByLabel(/password/i)
    .first()
    .fill(person.password);
  await page.keyboard.press('Enter');
  await page.waitForURL((to) => !to.pathname.includes('/auth/'), { timeout: 60_000 });
  const state = await context.storageState();
  await context.close();
  return state;
}
