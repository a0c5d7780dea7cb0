import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { newPattern, pdf, releaseVersion } from '../orders/release-pattern';
import { openShop, type Shop } from '../orders/shop';
import { bootApp, type TestApp } from '../support/boot';
import { chromiumMissing, keepPicture, openBrowser, overflow } from '../support/browser';
import { changeSetting } from '../support/change-setting';
import { startS3Server, type S3Server } from '../support/s3-server';
import { buy, type Buyer } from './buyer';
import { startScriptedSmtp, type ScriptedSmtp } from './scripted-smtp';

const missing = chromiumMissing();
const looked = missing === undefined ? describe : describe.skip;
if (missing !== undefined) console.warn(`The buyer’s pages are not looked at: ${missing}`);

const phone = { width: 390, height: 844 };
const desk = { width: 1280, height: 900 };
const iPhone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605 Mobile/15E148 Safari/604.1';

looked('the buyer’s pages in a real browser', () => {
  let app: TestApp;
  let smtp: ScriptedSmtp;
  let s3: S3Server;
  let shop: Shop;
  let browser: Browser;
  let pattern: string;

  beforeAll(async () => {
    [smtp, s3] = [await startScriptedSmtp(), await startS3Server()];
    app = await bootApp({
      SELVEDGE_SMTP_URL: smtp.url,
      SELVEDGE_VAULT: 's3',
      SELVEDGE_S3_ENDPOINT: s3.endpoint,
      SELVEDGE_S3_REGION: s3.region,
      SELVEDGE_S3_BUCKET: s3.bucket,
      SELVEDGE_S3_ACCESS_KEY_ID: s3.accessKeyId,
      SELVEDGE_S3_SECRET_ACCESS_KEY: s3.secretAccessKey,
      SELVEDGE_S3_PATH_STYLE: 'true',
    });
    shop = await openShop(app);
    pattern = (await newPattern(app, 'Linden skirt with a very long name that breaks on a phone')).patternId;
    const sheet = await pdf(2);
    await releaseVersion(app, pattern, '1.0.0', [
      { file: { name: 'linden-A4.pdf', pageFormat: 'A4' }, bytes: sheet },
      { file: { name: 'linden-Letter.pdf', pageFormat: 'Letter' }, bytes: sheet },
      { file: { name: 'linden-A0.pdf', pageFormat: 'A0' }, bytes: sheet },
      { file: { name: 'linden-projector.pdf', pageFormat: 'projector' }, bytes: sheet },
      { file: { name: 'linden-instructions.pdf', role: 'instructions' }, bytes: sheet },
      {
        file: { name: 'linden.svg', format: 'svg', role: 'cut-file', pageFormat: '' },
        bytes: Buffer.from(
          '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9"/></svg>',
        ),
      },
    ]);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await app.stop();
    await smtp.stop();
    await s3.stop();
  });

  const buyOne = (customer: Record<string, unknown> = {}): Promise<Buyer> =>
    buy(app, { shop, smtp }, pattern, customer);
  async function open(buyer: Buyer, options: BrowserContextOptions, query = ''): Promise<Page> {
    const context = await browser.newContext({ acceptDownloads: true, ...options });
    const page = await context.newPage();
    await page.goto(`${app.url}${buyer.page}${query}`);
    return page;
  }
  const close = (page: Page) => page.context().close();

  it.each(['light', 'dark'] as const)(
    'fits a phone and a desk, %s, without a script',
    async (colorScheme) => {
      const buyer = await buyOne({ locale: 'de', country: 'DE' });
      for (const [name, viewport, userAgent] of [
        ['phone', phone, iPhone],
        ['desk', desk, undefined],
      ] as const) {
        const page = await open(buyer, {
          viewport,
          colorScheme,
          javaScriptEnabled: false,
          ...(userAgent !== undefined && { userAgent }),
        });
        expect(await overflow(page)).toBe(0);
        const best = page.locator('.file.best');
        expect(await best.count()).toBe(1);
        expect(await best.textContent()).toContain(
          name === 'phone' ? 'linden-instructions.pdf' : 'linden-A4.pdf',
        );
        for (const button of await page.getByRole('button').all()) {
          expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
        }
        await keepPicture(page, `landing-${name}-${colorScheme}`);
        await page.screenshot({
          path: `.data/pictures/landing-${name}-${colorScheme}-whole.png`,
          fullPage: true,
        });
        await close(page);
      }
    },
  );

  it('is worked by keys alone: a choice, then a download', async () => {
    const page = await open(await buyOne({ locale: 'en', country: 'US' }), { viewport: desk });
    const focused = () => page.evaluate<string>('document.activeElement?.textContent ?? ""');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Print at home');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Use a projector');
    await keepPicture(page, 'landing-focus');
    await Promise.all([page.waitForURL(/for=projector/), page.keyboard.press('Enter')]);
    expect(await page.locator('.file.best').textContent()).toContain('linden-projector.pdf');
    for (let count = 0; count < 6; count += 1) await page.keyboard.press('Tab');
    expect(await focused()).toMatch(/^Download/);
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toBe('linden-projector.pdf');
    await close(page);
  });

  it('gives a zip of everything by its button', async () => {
    const page = await open(await buyOne(), { viewport: phone });
    const button = page.getByRole('button', { name: /All files in one/ });
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    expect(download.suggestedFilename()).toMatch(/\.zip$/);
    await close(page);
  });

  it('sends an ended link anew by its button', async () => {
    const buyer = await buyOne({ locale: 'nl', country: 'NL' });
    await app.db
      .withSchema('ledger')
      .table('download_link')
      .where({ entitlement_id: buyer.entitlementId })
      .update({ unopened_until: new Date(Date.now() - 1_000) });
    const page = await open(buyer, { viewport: phone, colorScheme: 'dark', javaScriptEnabled: false });
    await keepPicture(page, 'link-ended');
    await page.getByRole('button', { name: 'Stuur mij een nieuwe link' }).press('Enter');
    await page.getByText('Een nieuwe link is onderweg').first().waitFor();
    expect(await overflow(page)).toBe(0);
    await keepPicture(page, 'link-on-its-way');
    await close(page);
  });

  it('lets the form lead to the bucket where the operator chose so', async () => {
    await changeSetting(app, 'delivery.bytes', () => ({ way: 'presign-stamped', seconds: 60 }));
    const page = await open(await buyOne(), { viewport: desk });
    const button = page.getByRole('button', { name: /linden\.svg/ });
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    expect(download.suggestedFilename()).toBe('linden.svg');
    expect(new URL(download.url()).origin).toBe(new URL(s3.endpoint).origin);
    await close(page);
  });
});
