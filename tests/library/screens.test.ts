import type { Browser, Page } from 'playwright-core';
import { randomUUID } from 'node:crypto';
import { newPattern, pdf, releaseVersion } from '../orders/release-pattern';
import { refund } from '../orders/shop';
import { desktop, phone } from '../support/admin-screens';
import { chromiumMissing, keepPicture, openBrowser, overflow } from '../support/browser';
import { codeOf, openDesk, pathOf, type LibraryDesk } from './library-desk';

const missing = chromiumMissing();
if (missing !== undefined) console.warn(`The library's pages are not looked at: ${missing}`);
const looked = missing === undefined ? describe : describe.skip;

looked('the library in a real browser', () => {
  let desk: LibraryDesk;
  let browser: Browser;
  let patterns: string[];
  beforeAll(async () => {
    desk = await openDesk();
    browser = await openBrowser();
    const bytes = await pdf(1);
    const errata = [
      {
        place: 'Sleeve',
        sizes: ['S', 'M'],
        was: '3 cm',
        now: '4 cm',
        severity: 'unusable',
        words: [{ locale: 'en', text: 'Cut the cap higher.' }],
      },
    ];
    patterns = [];
    for (const title of ['Linden A-line skirt', 'Rowan hooded cape with lining', 'Tote bag']) {
      const { patternId } = await newPattern(desk.app, title);
      await releaseVersion(desk.app, patternId, '1.0.0', [{ file: { name: 'a.pdf' }, bytes }]);
      patterns.push(patternId);
    }
    const sold = await desk.sell(patterns.slice(0, 2), { customer: buyer('en') });
    await releaseVersion(desk.app, patterns[0]!, '1.1.0', [{ file: { name: 'a.pdf' }, bytes }], { errata });
    const tote = await desk.sell([patterns[2]!], { customer: buyer('en') });
    await desk.shop.send(refund(tote.order, 900)).expect(200);
    expect(sold.email).toBe(address);
  });
  afterAll(async () => {
    await browser.close();
    await desk.stop();
  });

  const address = `ada.${randomUUID().slice(0, 8)}@example.com`;
  const buyer = (locale: string) => ({ email: address, name: 'Ada', locale, country: 'DE' });

  async function open(size: typeof phone, scheme: 'light' | 'dark'): Promise<Page> {
    const context = await browser.newContext({
      viewport: size,
      colorScheme: scheme,
      javaScriptEnabled: true,
    });
    return context.newPage();
  }
  async function signIn(page: Page): Promise<void> {
    const before = desk.smtp.mails.length;
    await page.goto(`${desk.app.url}/library`);
    await page.getByLabel(/e-mail address you bought with/).fill(address);
    await page.keyboard.press('Enter');
    await page.getByText('Look into your mailbox').first().waitFor();
    let path = '';
    while (path === '') {
      await new Promise((resolve) => setImmediate(resolve));
      path =
        desk.smtp.mails
          .slice(before)
          .map(({ mail }) => pathOf(mail.text ?? ''))
          .find((one) => one !== '') ?? '';
    }
    await desk.app.db.raw('delete from ledger.rate_limit');
    await page.goto(`${desk.app.url}${path}`);
  }

  it.each([
    ['phone', phone, 'light'],
    ['phone', phone, 'dark'],
    ['desktop', desktop, 'light'],
    ['desktop', desktop, 'dark'],
  ] as const)('is readable on a %s, %o, %s', async (device, size, scheme) => {
    const page = await open(size, scheme);
    const keep = async (name: string) => {
      expect(await overflow(page)).toBe(0);
      await keepPicture(page, `library-${name}-${device}-${scheme}`);
    };
    await page.goto(`${desk.app.url}/library`);
    await keep('sign-in');
    await signIn(page);
    await keep('link');
    await page.getByRole('button').click();
    await page.getByRole('heading', { name: 'Your library' }).waitFor();
    await keep('shelf');
    const height = (await page.evaluate('document.documentElement.scrollHeight')) as number;
    await page.setViewportSize({ width: size.width, height: Math.min(height, 3_000) });
    await keep('shelf-whole');
    await page.setViewportSize(size);
    await page.goto(`${desk.app.url}/library/claim`);
    await keep('claim');
    await page.getByLabel('Code of the order').fill('ABCD-EFGH-JKMN-PQRS');
    await page.getByRole('button', { name: 'Add the order' }).click();
    await page.getByText('This code does not fit').first().waitFor();
    await keep('wrong-code');
    await page.goto(`${desk.app.url}/library/address`);
    await keep('address');
    await page.context().close();
  });

  it('is used by the keyboard alone, from the mail to the download page', async () => {
    const page = await open(phone, 'light');
    await signIn(page);
    const press = async (name: RegExp) => {
      for (let time = 0; time < 40; time += 1) {
        await page.keyboard.press('Tab');
        const focused = (await page.evaluate(
          'document.activeElement.getAttribute("aria-label") ?? document.activeElement.textContent',
        )) as string;
        if (name.test(focused)) return page.keyboard.press('Enter');
      }
      throw new Error(`No key leads to ${String(name)}`);
    };
    await press(/Open my library/);
    await page.getByRole('heading', { name: 'Your library' }).waitFor();
    expect(await page.locator('details').getAttribute('open')).not.toBeNull();
    await press(/Download Linden/);
    await page.waitForURL(/\/d\//);
    await page.getByText('Linden A-line skirt').first().waitFor();
    await keepPicture(page, 'library-to-download-phone-light');
    await page.context().close();
  });

  it('changes the address by a code, without a script', async () => {
    const context = await browser.newContext({ viewport: phone, javaScriptEnabled: false });
    const page = await context.newPage();
    await signIn(page);
    await page.getByRole('button').click();
    await page.getByRole('link', { name: 'Change your e-mail address' }).click();
    const next = `new.${randomUUID().slice(0, 8)}@example.com`;
    await page.getByLabel('New e-mail address').fill(next);
    await page.getByRole('button', { name: 'Send me the code' }).click();
    await page.getByLabel('Code from the mail').waitFor();
    await keepPicture(page, 'library-code-phone-light');
    await page.getByLabel('Code from the mail').fill(codeOf((await desk.mail(next, /Code: /)).text));
    await page.getByRole('button', { name: 'Confirm' }).click();
    await page.getByText('Your address is changed').waitFor();
    await page.getByText(`Signed in as ${next}`).waitFor();
    await context.close();
  });
});
