import type { Browser } from 'playwright-core';
import { bootApp, type TestApp } from '../support/boot';
import { chromiumMissing, keepPicture, openBrowser, overflow } from '../support/browser';

const missing = chromiumMissing();
if (missing !== undefined) console.warn(`The page of the API is not looked at: ${missing}`);
const looked = missing === undefined ? describe : describe.skip;

const desktop = { width: 1280, height: 860 };
const phone = { width: 390, height: 844 };

looked('the page of the API in a real browser', () => {
  let app: TestApp;
  let browser: Browser;
  beforeAll(async () => {
    app = await bootApp({ SELVEDGE_ROLE: 'web' });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await app.stop();
  });

  it.each([
    ['desktop', desktop, 'light'],
    ['desktop', desktop, 'dark'],
    ['phone', phone, 'light'],
    ['phone', phone, 'dark'],
  ] as const)(
    'is readable on a %s, asks nobody else and breaks no rule of its own',
    async (name, viewport, colorScheme) => {
      const context = await browser.newContext({ viewport, colorScheme });
      const page = await context.newPage();
      const wrong: string[] = [];
      page.on('pageerror', (error) => wrong.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') wrong.push(message.text());
      });
      page.on('request', (request) => {
        if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(app.url))
          wrong.push(request.url());
      });
      await page.goto(`${app.url}/api/docs`);
      const operation = page.locator('#operations-storefront-getApiCataloguePatterns');
      await operation.waitFor({ timeout: 60_000 });
      await keepPicture(page, `docs-${name}-${colorScheme}`);
      expect(await overflow(page)).toBe(0);
      await operation.locator('button').first().click();
      await operation.getByText('pageSize').first().waitFor();
      await operation.scrollIntoViewIfNeeded();
      await keepPicture(page, `docs-open-${name}-${colorScheme}`);
      expect(await overflow(page)).toBe(0);
      const inbound = page.locator('#operations-orders-postApiOrdersInbound');
      await inbound.locator('button').first().click();
      await inbound.getByText('Request body').waitFor();
      expect(await operation.getByRole('button', { name: 'Try it out' }).count()).toBe(1);
      expect(await inbound.getByRole('button', { name: 'Try it out' }).count()).toBe(0);
      expect(wrong).toEqual([]);
      await context.close();
    },
  );
});
