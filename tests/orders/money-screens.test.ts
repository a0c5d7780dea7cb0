import { bootApp, type TestApp } from '../support/boot';
import { looked, openScreens, phone, type AdminScreens } from '../support/admin-screens';
import { keepPicture, overflow } from '../support/browser';
import { changeSetting } from '../support/change-setting';
import { newPattern } from './release-pattern';
import { openShop, refund, sale } from './shop';

looked('money and rights on their pages', () => {
  let app: TestApp;
  let screens: AdminScreens;
  let orderId: string;
  let slug: string;

  beforeAll(async () => {
    app = await bootApp({ SELVEDGE_ROLE: 'web' }, { serveAdminPanel: true });
    const shop = await openShop(app);
    const pattern = await newPattern(app, 'Linden skirt');
    slug = pattern.slug;
    await changeSetting(app, 'orders.seller', (value) => ({
      ...value,
      ...{ name: 'Fadenwerk', address: ['Am Garn 1', '12345 Webstadt'], vatId: 'DE123456789' },
    }));
    const event = sale(
      [1, 2].map(() => ({ pattern: pattern.patternId, price_minor: 1_190, tax_minor: 190 })),
      {
        ...{ order: 'SHOP-1', tax_minor: 380 },
        customer: {
          ...{ email: 'mara@example.com', name: 'Mara', country: 'DE' },
          country_signs: [
            { sign: 'billing', country: 'DE' },
            { sign: 'ip', country: 'FR' },
          ],
        },
      },
    );
    await shop.send(event).expect(200);
    const back = refund('SHOP-1', 1_190, [{ external_line: 'l1', amount_minor: 1_190 }]);
    await shop.send(back).expect(200);
    const { rows } = await app.db.raw<{ rows: { id: string }[] }>('select id from ledger.orders');
    orderId = rows[0]!.id;
    screens = await openScreens(app);
  });
  afterAll(async () => {
    await screens.close();
    await app.stop();
  });

  it('the tax page lists the order whose country is in doubt, and gives a quarter', async () => {
    await screens.lookEverywhere('/selvedge/tax', /contradict each other/, 'tax');
    const page = await screens.look('/selvedge/tax', /SHOP-1/);
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download CSV' }).press('Enter');
    expect((await saved).suggestedFilename()).toMatch(/^selvedge-tax-\d{4}-Q\d\.csv$/);
    await screens.leave(page);
  });

  it('the order shows its country, issues its bill and gives a right back, by the keyboard', async () => {
    await screens.lookEverywhere(`/selvedge/orders/${orderId}`, /Country for tax/, 'order-money');
    const page = await screens.look(`/selvedge/orders/${orderId}`, /Issue the invoice/, {
      size: phone,
      scheme: 'dark',
    });
    await page.getByRole('button', { name: 'Issue the invoice' }).press('Enter');
    await page.getByRole('button', { name: 'Issue the credit note' }).press('Enter');
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download PDF' }).first().press('Enter');
    expect((await saved).suggestedFilename()).toMatch(/^\d{4}-000001\.pdf$/);
    await page.getByText('Country for tax').scrollIntoViewIfNeeded();
    await keepPicture(page, 'bills-phone-dark');
    await page.getByRole('button', { name: 'Give back' }).first().press('Enter');
    await page.getByLabel(/Reason/).fill('She paid again by bank transfer');
    await keepPicture(page, 'reinstate-phone-dark');
    await page.getByRole('button', { name: 'Give back' }).last().press('Enter');
    await page.getByText('She paid again by bank transfer').first().waitFor();
    await screens.leave(page);
  });

  it.each([
    ['desktop-light', {}, 'Claim by the buyer', 'Show the claim code'],
    [
      'phone-dark',
      { size: phone, scheme: 'dark' as const, language: 'de' as const },
      'Anspruch des Käufers',
      'Code zeigen',
    ],
  ])(
    'the history shows the code by which the buyer claims the order: %s',
    async (name, screen, chapter, show) => {
      const page = await screens.look(`/selvedge/orders/${orderId}`, new RegExp(chapter), screen);
      await page.getByRole('button', { name: show }).press('Enter');
      const code = page.getByText(/^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/);
      await code.waitFor();
      await code.scrollIntoViewIfNeeded();
      await keepPicture(page, `claim-code-${name}`);
      expect(await overflow(page)).toBe(0);
      await screens.leave(page);
    },
  );

  it('tells the history in the reader’s language, not in the ledger’s words', async () => {
    const page = await screens.look(`/selvedge/orders/${orderId}`, /Verlauf/, { language: 'de' });
    const history = page.getByRole('region', { name: 'Verlauf' });
    await history.getByText('Recht zurückgegeben').first().waitFor();
    expect(await history.textContent()).not.toMatch(/entitlement\.|order\.|order:/);
    await screens.leave(page);
  });

  it('gives a copy from the page of orders', async () => {
    for (const [name, screen] of [
      ['desktop', {}],
      ['phone-dark', { size: phone, scheme: 'dark' as const }],
    ] as const) {
      const page = await screens.look('/selvedge/orders', /SHOP-1/, screen);
      await page.getByRole('button', { name: 'Give a copy' }).press('Enter');
      await page.getByLabel(/Patterns/).fill(slug);
      await page.getByLabel(/E-mail address/).fill(`tess-${name}@example.com`);
      await page.getByLabel(/^Why/).fill('tests the large sizes');
      await keepPicture(page, `give-copy-${name}`);
      await page.getByRole('button', { name: 'Give the copy' }).press('Enter');
      await page.getByText(/The copy is given/).waitFor();
      await screens.leave(page);
    }
  });
});
