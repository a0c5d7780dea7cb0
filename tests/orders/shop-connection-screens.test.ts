import { bootApp, type TestApp } from '../support/boot';
import { looked, openScreens, phone, type AdminScreens } from '../support/admin-screens';
import { keepPicture, overflow } from '../support/browser';
import { startStripe, type StripeServer } from './stripe-server';

/** Nobody listens there. */
const unreachable = 'http://127.0.0.1:9';
const apiKey = 'sk_test_0123456789abcdefghij';

looked('Stripe on the page of shop connections', () => {
  let stripe: StripeServer;
  let app: TestApp;
  let screens: AdminScreens;
  beforeAll(async () => {
    stripe = await startStripe(apiKey);
    const env = { SELVEDGE_STRIPE_URL: stripe.url, SELVEDGE_OUTBOUND_PRIVATE: 'true' };
    app = await bootApp(env, { serveAdminPanel: true });
    screens = await openScreens(app);
  });
  afterAll(async () => {
    await screens.close();
    await app.stop();
    await stripe.stop();
  });

  it('is connected by hand, after a key that Stripe does not take', async () => {
    const page = await screens.look('/selvedge/shop-connection', /Connect a shop/);
    await page.getByRole('button', { name: 'Connect a shop', exact: true }).click();
    await page.getByLabel(/^Name/).fill('Our Stripe');
    await page.getByText('/api/orders/webhooks/our-stripe').waitFor();
    await page.getByLabel(/API key/).fill('sk_test_somebodyelseskey0');
    await page.getByLabel(/signing secret/i).fill('whsec_0123456789abcdefghijklmnop');
    await keepPicture(page, 'stripe-form');
    await page.getByRole('button', { name: 'Connect', exact: true }).click();
    await page.getByText(/Stripe does not take this key/).waitFor();
    await page.getByLabel(/API key/).fill(apiKey);
    await page.getByRole('button', { name: 'Connect', exact: true }).click();
    await page.getByText('Test mode').first().waitFor();
    expect(await overflow(page)).toBe(0);
    expect(await page.content()).not.toContain(apiKey);
    await screens.leave(page);
  });

  it('says its mode on desktop and phone, light and dark', async () => {
    await screens.lookEverywhere('/selvedge/shop-connection', /Test mode/, 'stripe-connected');
  });

  it.each([
    ['desktop-light', {}, 'Wool'],
    ['phone-dark', { size: phone, scheme: 'dark' as const }, 'Yarn'],
  ])(
    'asks a shop for its orders and says why it cannot: %s',
    async (name, screen, shop) => {
      const page = await screens.look('/selvedge/shop-connection', /is asked for its orders/, screen);
      await page.getByRole('button', { name: /is asked for its orders/ }).press('Enter');
      const choose = async (kind: string) => {
        await page.getByRole('combobox', { name: /Kind of shop/ }).press('Enter');
        await page.getByRole('option', { name: kind }).press('Enter');
      };
      await choose('Ravelry');
      await page.getByLabel(/Password of the key/).waitFor();
      await choose('WooCommerce');
      await page.getByLabel(/^Name/).fill(shop);
      await page.getByLabel(/Address of the site/).fill(unreachable);
      await page.getByLabel(/Consumer key/).fill(`ck_${'0'.repeat(40)}`);
      await page.getByLabel(/Consumer secret/).fill(`cs_${'0'.repeat(40)}`);
      await keepPicture(page, `poll-form-${name}`);
      await page.getByRole('button', { name: 'Connect', exact: true }).press('Enter');
      const panel = page.getByRole('region', { name: shop, exact: true });
      // The clock orders a reading once a minute, and the page looks every quarter of one.
      await panel.getByText('Cannot be read').waitFor({ timeout: 100_000 });
      await panel.getByText(/http\/(no-answer|circuit-open)/).waitFor();
      await panel.scrollIntoViewIfNeeded();
      await keepPicture(page, `poll-failing-${name}`);
      expect(await overflow(page)).toBe(0);
      expect(await panel.getByText('Subscribe there to').count()).toBe(0);
      await panel.getByRole('button', { name: 'Poll now' }).press('Enter');
      await screens.leave(page);
    },
    200_000,
  );

  it('takes a new signing secret', async () => {
    const page = await screens.look('/selvedge/shop-connection', /Test mode/);
    await page.getByRole('button', { name: 'Take a new signing secret from Stripe' }).click();
    await page
      .getByLabel(/signing secret/i)
      .first()
      .fill('whsec_zyxwvutsrqponmlkjihg');
    await page.getByRole('button', { name: 'Save' }).first().click();
    await page
      .getByText(/taken until/)
      .first()
      .waitFor();
    await screens.leave(page);
  });
});
