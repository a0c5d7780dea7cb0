import { newPattern, pdf, releaseVersion } from '../orders/release-pattern';
import { startScriptedSmtp, type ScriptedSmtp } from '../delivery/scripted-smtp';
import { bootApp, type TestApp } from '../support/boot';
import { looked, openScreens, phone, type AdminScreens } from '../support/admin-screens';
import { keepPicture } from '../support/browser';
import { changeNotices, sellMany, untilSettled } from './owners';

looked('update notices in a real browser', () => {
  let app: TestApp;
  let smtp: ScriptedSmtp;
  let screens: AdminScreens;
  let notice = '';
  let versionId = '';
  let code = '';
  let consent = '';

  beforeAll(async () => {
    smtp = await startScriptedSmtp();
    app = await bootApp({ SELVEDGE_SMTP_URL: smtp.url }, { serveAdminPanel: true });
    screens = await openScreens(app);
  });
  afterAll(async () => {
    await screens.close();
    await app.stop();
    await smtp.stop();
  });

  it('says what to do while there is no notice', async () => {
    await screens.lookEverywhere('/selvedge/updates', /Release a second version/, 'updates-none');
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
    await screens.lookEverywhere('/selvedge/updates', /29 sent/, 'updates');
    await screens.lookEverywhere(`/selvedge/updates/${notice}`, /@example\.com/, 'updates-notice');
  });

  it('shows the mail in a frame, in each language, and sends a failed one again', async () => {
    const page = await screens.look(`/selvedge/updates/${notice}`, /29 sent/);
    await keepPicture(page, 'updates-notice-again');
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
    await screens.leave(page);
  });

  it('offers the preview beside a version', async () => {
    const path = `/content-manager/collection-types/api::version.version/${versionId}`;
    const page = await screens.look(path, /Preview the mail/);
    await keepPicture(page, 'updates-version-panel');
    await page.getByRole('button', { name: 'Preview the mail' }).click();
    await page.locator('iframe').waitFor();
    await keepPicture(page, 'updates-version-preview');
    await screens.leave(page);
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
      const context = await screens.browser.newContext({
        viewport: phone,
        colorScheme,
        javaScriptEnabled: false,
      });
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
