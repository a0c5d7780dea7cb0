import { service } from '../../src/kernel/service';
import { customerPrivacyKey } from '../../src/plugins/orders/desk-contract';
import { desktop, looked, openScreens, phone, type AdminScreens } from '../support/admin-screens';
import { bootApp, type TestApp } from '../support/boot';
import { keepPicture, overflow } from '../support/browser';
import { eventually } from '../support/eventually';
import { startMailServer, type MailServer } from '../support/mail-server';
import { newPattern } from './release-pattern';
import { openShop, refund, sale } from './shop';

looked('the operator’s desk in a real browser', () => {
  let app: TestApp;
  let mail: MailServer;
  let screens: AdminScreens;
  let customerId: string;
  let orderId: string;
  const email = 'mara.quistgaard@example.org';

  beforeAll(async () => {
    mail = await startMailServer();
    app = await bootApp({ SELVEDGE_SMTP_URL: mail.url }, { serveAdminPanel: true });
    screens = await openScreens(app);
  });
  afterAll(async () => {
    await screens.close();
    await app.stop();
    await mail.stop();
  });

  it('says what to do before the first order', async () => {
    await screens.lookEverywhere('/selvedge/customers', /Nobody has bought yet/, 'desk-customers-empty');
    const page = await screens.look('/selvedge/entitlements', /Nobody owns a pattern yet/);
    await screens.leave(page);
  });

  it('shows orders, customers, entitlements and a history on desktop and phone, light and dark', async () => {
    const shop = await openShop(app);
    const pattern = (await newPattern(app, 'Foxglove cardigan with a rather long title')).patternId;
    for (let index = 0; index < 30; index += 1) {
      const customer = { email: `buyer${index}@example.org`, name: `Buyer Number ${index}`, locale: 'en' };
      await shop.send(sale([{ pattern }], { customer, order: `#${1000 + index}` })).expect(200);
    }
    const customer = { email, name: 'Mara Quistgaard', locale: 'de', country: 'DK', id: '778' };
    await shop.send(sale([{ pattern }, { pattern }], { customer, order: '#2001' })).expect(200);
    await shop.send(refund('#2001', 900, [{ external_line: 'l1', amount_minor: 900 }])).expect(200);
    const row = (await app.db
      .withSchema('ledger')
      .table('orders')
      .where({ external_id: '#2001' })
      .first()) as {
      id: string;
      customer_id: string;
    };
    [orderId, customerId] = [row.id, row.customer_id];
    await eventually(async () => {
      const sent = { subject_id: orderId, state: 'sent' };
      return (await app.db.withSchema('ledger').table('message').where(sent).first()) as object | undefined;
    });
    await screens.lookEverywhere('/selvedge/orders', /#2001/, 'desk-orders');
    await screens.lookEverywhere(
      '/selvedge/orders?state=refunded&account=storefront',
      /#2001/,
      'desk-filtered',
    );
    await screens.lookEverywhere('/selvedge/customers', /Mara Quistgaard/, 'desk-customers');
    await screens.lookEverywhere('/selvedge/entitlements', /Foxglove/, 'desk-entitlements');
    await screens.lookEverywhere(`/selvedge/customers/${customerId}`, /Erase customer/, 'desk-customer');
    for (const [device, size] of Object.entries({ desktop, phone })) {
      for (const scheme of ['light', 'dark'] as const) {
        const page = await screens.look(`/selvedge/orders/${orderId}`, /History/, { size, scheme });
        await page.getByRole('heading', { name: 'History' }).scrollIntoViewIfNeeded();
        expect(await overflow(page)).toBe(0);
        await keepPicture(page, `desk-history-${device}-${scheme}`);
        await page.getByRole('button', { name: 'Extend' }).first().scrollIntoViewIfNeeded();
        await keepPicture(page, `desk-history-links-${device}-${scheme}`);
        await screens.leave(page);
      }
    }
  }, 300_000);

  it('turns pages, searches and comes back by the address alone', async () => {
    const page = await screens.look('/selvedge/orders', /#2001/);
    await page.getByRole('button', { name: 'Next page' }).click();
    await page.getByText('#1000').waitFor();
    await page.getByRole('button', { name: 'Previous page' }).click();
    await page.getByText('#2001').waitFor();
    await page
      .getByRole('searchbox')
      .or(page.getByRole('textbox', { name: /search/i }))
      .first()
      .fill('quist');
    await page.keyboard.press('Enter');
    await page.waitForURL(/search=quist/);
    await page.getByText('#2001').waitFor();
    await page.getByText('#1029').waitFor({ state: 'detached' });
    await screens.leave(page);
  });

  it('extends a link with the keyboard, for a reason that the history then tells', async () => {
    const page = await screens.look(`/selvedge/orders/${orderId}`, /History/);
    await page.getByRole('button', { name: 'Extend' }).first().focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Reason').fill('Was on holiday');
    await keepPicture(page, 'desk-extend');
    await dialog.getByRole('button', { name: 'Extend' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Was on holiday').waitFor();
    await screens.leave(page);
  });

  it('shows what an erasure takes out, and erases once the address was typed', async () => {
    for (const [device, size] of Object.entries({ desktop, phone })) {
      for (const scheme of ['light', 'dark'] as const) {
        const page = await screens.look(`/selvedge/customers/${customerId}`, /Erase customer/, {
          size,
          scheme,
        });
        await page.getByRole('button', { name: 'Erase customer' }).click();
        await page.getByText('Kept, by pseudonym').waitFor();
        await keepPicture(page, `desk-erase-${device}-${scheme}`);
        await screens.leave(page);
      }
    }
    const page = await screens.look(`/selvedge/customers/${customerId}`, /Erase customer/);
    await page.getByRole('button', { name: 'Erase customer' }).focus();
    await page.keyboard.press('Enter');
    const erase = page.getByRole('button', { name: 'Erase for good' });
    await page.getByLabel(`Type ${email}`).fill('something else');
    expect(await erase.isDisabled()).toBe(true);
    await page.getByLabel(`Type ${email}`).fill(email);
    await erase.focus();
    await page.keyboard.press('Enter');
    await page
      .getByText(/^erased-[0-9a-f]{20}$/)
      .first()
      .waitFor();
    await keepPicture(page, 'desk-erased');
    await screens.leave(page);
    await expect(service(app.strapi, customerPrivacyKey).preview(customerId)).rejects.toMatchObject({
      code: 'orders/already-erased',
    });
  });

  it('speaks German', async () => {
    const page = await screens.look('/selvedge/customers', /Kundschaft/, { language: 'de' });
    await keepPicture(page, 'desk-german');
    await screens.leave(page);
  });
});
