import type { Page } from 'playwright-core';
import { rollupsKey } from '../../src/plugins/analytics/contract';
import { service } from '../../src/kernel/service';
import { bootApp, type TestApp } from '../support/boot';
import { desktop, looked, openScreens, phone, type AdminScreens } from '../support/admin-screens';
import { keepPicture, overflow } from '../support/browser';
import { seedYear } from './seed-year';

const path = '/selvedge/analytics';

looked('the dashboard in a real browser', () => {
  let app: TestApp;
  let screens: AdminScreens;

  beforeAll(async () => {
    app = await bootApp({}, { serveAdminPanel: true });
    screens = await openScreens(app);
  });
  afterAll(async () => {
    await screens.close();
    await app.stop();
  });

  it('says what to do before the first sale', async () => {
    const page = await screens.look(path, /No sales yet/);
    await keepPicture(page, 'analytics-empty');
    await screens.leave(page);
    await seedYear(app.db);
    await service(app.strapi, rollupsKey).rebuild('system', () => undefined);
  });

  it.each([
    ['desktop', desktop, 'light'],
    ['desktop', desktop, 'dark'],
    ['phone', phone, 'light'],
    ['phone', phone, 'dark'],
  ] as const)('on a %s, %o, %s', async (name, size, scheme) => {
    const page = await screens.look(`${path}?days=90`, /Sales velocity by category/, { size, scheme });
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
    await screens.leave(page);
  });

  it('can be walked with the keyboard: marks tell their figures, the table is a key away', async () => {
    const page = await screens.look(path, /Sales velocity by category/);
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
    await screens.leave(page);
  });

  const isFocused = async (page: Page, label: string): Promise<boolean> =>
    ((await page.evaluate('document.activeElement?.getAttribute("aria-label") ?? ""')) as string).startsWith(
      label,
    );

  it('keeps its filters in the address, speaks German, and gives the file of what is seen', async () => {
    const page = await screens.look(
      `${path}?category=sewing&days=365&compare=no`,
      /Verkaufstempo nach Kategorie/,
      { language: 'de' },
    );
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
    await screens.leave(page);
  });

  it('tells beside a pattern’s fields how it sells', async () => {
    const data = { title: 'Linden skirt', slug: 'linden', craft: 'sewing', priceMinor: 900, currency: 'EUR' };
    const { documentId } = await app.strapi
      .documents('api::pattern.pattern')
      .create({ data: data as never, locale: 'en' });
    const page = await screens.open(
      `/content-manager/collection-types/api::pattern.pattern/${documentId}?plugins[i18n][locale]=en`,
    );
    await page.getByText('How it sells').waitFor({ timeout: 60_000 });
    await page.getByText('0 sold in 28 days, 0 in 90.').waitFor();
    await page.getByText('How it sells').scrollIntoViewIfNeeded();
    await keepPicture(page, 'analytics-pattern');
    await screens.leave(page);
  });

  it('tells what the server said when it refuses', async () => {
    const page = await screens.look(`${path}?from=2026-01-01&to=2026-01-02`, /must be 7 to 1096 days/);
    await screens.leave(page);
  });
});
