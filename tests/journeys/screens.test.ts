import { demoFiles } from '../../src/cli/demo/demo-files';
import { tellStory, type StoryEnd } from '../../src/cli/demo/story';
import { bootApp, type TestApp } from '../support/boot';
import { looked, openScreens, phone, type AdminScreens } from '../support/admin-screens';
import { keepPicture } from '../support/browser';
import { startMailServer, type MailServer } from '../support/mail-server';

looked('screens in a real browser', () => {
  let app: TestApp;
  let mail: MailServer;
  let screens: AdminScreens;
  let end: StoryEnd;

  beforeAll(async () => {
    mail = await startMailServer();
    app = await bootApp({ SELVEDGE_SMTP_URL: mail.url }, { serveAdminPanel: true });
    const { Authorization: authorization } = await app.admin();
    end = await tellStory({ url: app.url, authorization, mailbox: mail.mailbox, say: () => undefined });
    screens = await openScreens(app);
  });
  afterAll(async () => {
    await screens.close();
    await app.stop();
    await mail.stop();
  });

  it.each([
    ['/selvedge/orders', /DEMO-/, 'orders'],
    ['/selvedge/trace', /Drop the found file/i, 'trace'],
    ['/selvedge/jobs', /dead letter/i, 'jobs'],
    ['/selvedge/settings', /Checks of files/i, 'settings'],
    ['/selvedge/shop-connection', /Storefront/i, 'shop-connection'],
  ])('%s on desktop and phone, light and dark', async (path, words, name) => {
    await screens.lookEverywhere(path, words, name);
  });

  it('connects a shop of another maker and shows the secret this once', async () => {
    const page = await screens.look('/selvedge/shop-connection', /Storefront/, {
      size: phone,
      scheme: 'dark',
    });
    await page.getByRole('button', { name: 'Connect a shop', exact: true }).press('Enter');
    await page.getByRole('combobox', { name: /Kind of shop/ }).press('Enter');
    await page.getByRole('option', { name: 'WooCommerce' }).click();
    await page.getByLabel(/^Name/).fill('Our wool shop');
    await keepPicture(page, 'shop-connection-form');
    await page.getByLabel(/^Name/).press('Enter');
    await page.getByText(/Copy it now/).waitFor();
    for (const topic of ['order.created', 'order.updated'])
      await page.getByText(topic, { exact: true }).waitFor();
    await page.getByText(/\/api\/orders\/webhooks\/our-wool-shop/).waitFor();
    await keepPicture(page, 'shop-connection-secret');
    await screens.leave(page);
  });

  it('shows a version’s files with their verdicts and that it is released', async () => {
    const path = `/content-manager/collection-types/api::version.version/${end.versionId}`;
    const page = await screens.look(path, /linden-skirt-template-A4\.pdf/);
    await keepPicture(page, 'version');
    await page
      .getByText(/released/i)
      .first()
      .waitFor();
    await screens.leave(page);
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
    const page = await screens.look(
      `/content-manager/collection-types/api::version.version/${documentId}`,
      /linden-template-A4\.pdf/,
    );
    await keepPicture(page, 'version-draft');
    await page
      .getByText('Ready', { exact: true })
      .filter({ visible: true })
      .first()
      .waitFor({ timeout: 60_000 });
    await keepPicture(page, 'version-ready');
    await page.getByRole('button', { name: 'Release', exact: true }).click();
    await page.getByText('What will happen').waitFor();
    await page
      .getByText(/nothing has taken its place/)
      .first()
      .waitFor();
    await keepPicture(page, 'release-dialog');
    await page.getByRole('button', { name: 'Release 7.0.0' }).click();
    await page.getByText('On sale. It never changes').waitFor();
    const [row] = await app.db
      .withSchema('ledger')
      .table('released_version')
      .where({ version_id: documentId });
    expect(row).toMatchObject({ label: '7.0.0' });
    await screens.leave(page);
  });

  it('names what a pattern’s page still lacks', async () => {
    const page = await screens.look(
      `/content-manager/collection-types/api::pattern.pattern/${end.patternId}?plugins[i18n][locale]=en`,
      /\d+\s?%/,
    );
    await keepPicture(page, 'pattern');
    await screens.leave(page);
  });

  it('offers the download page on a phone, readable in the dark and without JavaScript', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await screens.browser.newContext({
        viewport: phone,
        colorScheme,
        javaScriptEnabled: false,
      });
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
