import type { Browser, Page } from 'playwright-core';
import { randomBytes } from 'node:crypto';
import { newPattern, pdf, releaseVersion } from '../orders/release-pattern';
import { startScriptedSmtp, type ScriptedSmtp } from '../delivery/scripted-smtp';
import { bootApp, type TestApp } from '../support/boot';
import { browserMissing, keepPicture, openBrowser, overflow } from '../support/browser';
import { changeNotices, sellMany, untilSettled } from './owners';

const missing = browserMissing();
if (missing !== undefined) console.warn(`The screens are not looked at: ${missing}`);
const looked = missing === undefined ? describe : describe.skip;

const desktop = { width: 1280, height: 860 };
const phone = { width: 390, height: 844 };
const person = { email: 'updates@example.com', password: `Aa1${randomBytes(12).toString('base64url')}` };

looked('update notices in a real browser', () => {
  let app: TestApp;
  let smtp: ScriptedSmtp;
  let browser: Browser;
  let session: never;
  let notice = '';
  let versionId = '';
  let code = '';
  let consent = '';

  beforeAll(async () => {
    smtp = await startScriptedSmtp();
    app = await bootApp({ SELVEDGE_SMTP_URL: smtp.url }, { serveAdminPanel: true });
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
    await smtp.stop();
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
    page.on('pageerror', (error) => {
      // Our own script below cannot reach the storage of the sandboxed frame.
      if (!error.message.includes('document is sandboxed')) wrong.push(error.message);
    });
    await page.addInitScript(`localStorage.setItem('STRAPI_THEME', '${colorScheme}')`);
    await page.goto(`${app.url}/admin${path}`);
    await page.getByText(words).filter({ visible: true }).first().waitFor({ timeout: 60_000 });
    await keepPicture(page, `${name}-${size === phone ? 'phone' : 'desktop'}-${colorScheme}`);
    expect(wrong).toEqual([]);
    return page;
  }

  async function everywhere(path: string, words: RegExp, name: string): Promise<void> {
    for (const size of [desktop, phone]) {
      for (const scheme of ['light', 'dark'] as const) {
        const page = await look(path, words, name, size, scheme);
        expect(await overflow(page)).toBe(0);
        await page.context().close();
      }
    }
  }

  it('says what to do while there is no notice', async () => {
    await everywhere('/selvedge/updates', /Release a second version/, 'updates-none');
  });

  it('lists notices, and shows one with its mails and what they say', async () => {
    await changeNotices(app, {});
    const bytes = await pdf(1);
    const { patternId } = await newPattern(app, 'Linden A-line skirt');
    const first = await releaseVersion(app, patternId, '1.0.0', [{ file: {}, bytes }]);
    const owners = await sellMany(app, { patternId, versionId: first.releasedVersionId }, 30);
    smtp.script(owners[0]!.email, ['no-such-mailbox']);
    const errata = [
      {
        place: 'Waistband',
        page: 3,
        sizes: ['38', '40'],
        was: '72 cm',
        now: '74 cm',
        severity: 'unusable',
        words: [{ locale: 'de', text: 'Der Bund war zu kurz.' }],
      },
    ];
    const second = await releaseVersion(app, patternId, '1.0.1', [{ file: {}, bytes }], { errata });
    versionId = second.versionId;
    const settled = await untilSettled(app, second.releasedVersionId);
    expect(settled).toMatchObject({ sent: 29, failed: 1 });
    notice = settled.id;
    await everywhere('/selvedge/updates', /29 sent/, 'updates');
    await everywhere(`/selvedge/updates/${notice}`, /@example\.com/, 'updates-notice');
  });

  it('shows the mail in a frame, in each language, and sends a failed one again', async () => {
    const page = await look(`/selvedge/updates/${notice}`, /29 sent/, 'updates-notice-again');
    const frame = page.frameLocator('iframe');
    await frame.getByText('Waistband, page 3, sizes 38, 40: 72 cm → 74 cm').waitFor();
    await page.getByRole('tab', { name: 'German' }).click();
    await page.locator('iframe').scrollIntoViewIfNeeded();
    await keepPicture(page, 'updates-preview');
    await page.getByRole('combobox', { name: 'Show mails by state' }).click();
    await page.getByRole('option', { name: 'Failed' }).click();
    await page.getByText(/550/).first().waitFor();
    await keepPicture(page, 'updates-failed');
    await page.getByRole('button', { name: 'Send again (1)' }).click();
    await page.getByText('30 sent').first().waitFor({ timeout: 60_000 });
    await page.context().close();
  });

  it('offers the preview beside a version', async () => {
    const path = `/content-manager/collection-types/api::version.version/${versionId}`;
    const page = await look(path, /Preview the mail/, 'updates-version-panel');
    await page.getByRole('button', { name: 'Preview the mail' }).click();
    await page.locator('iframe').waitFor();
    await keepPicture(page, 'updates-version-preview');
    await page.context().close();
  });

  it('has pages for owners that need no JavaScript', async () => {
    const [row] = (await app.db
      .withSchema('ledger')
      .table('released_version')
      .where({ label: '1.0.0' })
      .select('code')) as { code: string }[];
    code = row!.code;
    consent = /\/u\/[\w-]{43}/.exec(smtp.mails.at(-1)?.mail.text ?? '')?.[0] ?? '';
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({ viewport: phone, colorScheme, javaScriptEnabled: false });
      const page = await context.newPage();
      for (const [name, path] of Object.entries({ version: `/v/${code}`, form: '/v', consent })) {
        await page.goto(`${app.url}${path}`);
        await keepPicture(page, `updates-${name}-phone-${colorScheme}`);
        for (const button of await page.getByRole('button').all())
          expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(40);
      }
      await page
        .getByRole('button', { name: 'Unsubscribe' })
        .or(page.getByRole('button', { name: 'Send me' }))
        .first()
        .click();
      await page.getByText('in force now').waitFor();
      await keepPicture(page, `updates-chosen-phone-${colorScheme}`);
      await context.close();
    }
  });
});
