import { makePattern, releaseVersion } from '../catalogue/catalogue-factory';
import { openShop, sale } from '../orders/shop';
import { bootApp, type TestApp } from '../support/boot';
import { looked, openScreens, type AdminScreens } from '../support/admin-screens';
import { keepPicture } from '../support/browser';
import { openHelpDesk, opened, solved } from './help-desk';
import { openReceiver, says, type Receiver } from './receiver';
import { webhookDesk } from './webhook-desk';

looked('the pages of connectors in a real browser', () => {
  let app: TestApp;
  let admin: { Authorization: string };
  let screens: AdminScreens;
  const receivers: Receiver[] = [];

  beforeAll(async () => {
    app = await bootApp({ SELVEDGE_OUTBOUND_PRIVATE: 'true' }, { serveAdminPanel: true });
    admin = await app.admin();
    screens = await openScreens(app);
  });
  afterAll(async () => {
    await screens.close();
    await app.stop();
    await Promise.all(receivers.map((receiver) => receiver.close()));
  });

  it('say what to do first while there is nothing', async () => {
    await screens.lookEverywhere('/selvedge/webhooks', /Nobody is told anything yet/, 'webhooks-empty');
    await screens.lookEverywhere(
      '/selvedge/inquiries',
      /does not hear of support cases yet/,
      'inquiries-empty',
    );
  });

  it('make a subscription, show its secret once and refuse an address inside', async () => {
    const receiver = await openReceiver();
    receivers.push(receiver);
    const page = await screens.look('/selvedge/webhooks/new', /Event types/);
    await page.getByLabel('Name').fill('Storefront search');
    await page.getByLabel('Address').fill('ftp://inside.example');
    await page.getByText('order.recorded', { exact: true }).click();
    await page.getByText('pattern.published', { exact: true }).click();
    const create = page.getByRole('button', { name: 'Create and show the secret' });
    await create.click();
    await page.getByText(/Webhooks cannot go there/).waitFor();
    await keepPicture(page, 'webhook-new-refused');
    await page.getByLabel('Address').fill(receiver.url);
    await create.click();
    await page.getByText(/^whsec_/).waitFor();
    await keepPicture(page, 'webhook-secret');
    await page.getByRole('button', { name: 'I have kept it' }).click();
    await page.getByRole('button', { name: 'Send a ping' }).click();
    await page.getByText('Arrived', { exact: true }).filter({ visible: true }).first().waitFor();
    expect(await page.getByText(/^whsec_/).count()).toBe(0);
    await screens.leave(page);
  });

  it('show how deliveries go, and what is wrong with those that fail', async () => {
    const desk = webhookDesk(app, admin);
    const types = ['order.recorded', 'entitlement.granted'];
    const [broken, gone] = [
      await openReceiver(says(503, {}, 'Down for maintenance')),
      await openReceiver(says(410)),
    ];
    receivers.push(broken, gone);
    const failing = await desk.subscribe(broken.url, types, 'Bookkeeping');
    const disabled = await desk.subscribe(gone.url, ['order.recorded'], 'Old newsletter');
    const pattern = await makePattern(app, { title: 'Linden A-line skirt' });
    await releaseVersion(app, pattern.documentId);
    const shop = await openShop(app);
    const event = sale([{ pattern: pattern.documentId }]);
    await shop.send(event).expect(200);
    await desk.delivered(disabled.id, 'failed');
    await screens.lookEverywhere('/selvedge/webhooks', /Old newsletter/, 'webhooks');
    await screens.lookEverywhere(`/selvedge/webhooks/${failing.id}`, /HTTP 503/, 'webhook-failing');
    await screens.lookEverywhere(
      `/selvedge/webhooks/${disabled.id}`,
      /it wants no more webhooks/,
      'webhook-disabled',
    );
    const page = await screens.look(`/selvedge/webhooks/${disabled.id}`, /it wants no more webhooks/);
    await page.getByRole('button', { name: 'Resume' }).click();
    await page.getByRole('button', { name: 'Pause' }).waitFor();
    await page.getByRole('button', { name: /How to check who sent it/ }).click();
    await page.getByText(/isFromSelvedge/).waitFor();
    await keepPicture(page, 'webhook-verify');
    await page.getByRole('button', { name: /Replay since/ }).click();
    await page.getByText(/keeps its webhook-id/).waitFor();
    await keepPicture(page, 'webhook-replay');
    await screens.leave(page);
  });

  it('show inquiries, and make the next secret of who tells them', async () => {
    const pattern = await makePattern(app, { title: 'Hazel top' });
    await releaseVersion(app, pattern.documentId);
    const help = await openHelpDesk(app, admin, 'zendesk');
    const first = opened(pattern.slug);
    await help.send(first).expect(200);
    await help.send(solved(first.data.inquiry)).expect(200);
    await help.send(opened(pattern.slug, { reason: 'missing-size' })).expect(200);
    await screens.lookEverywhere('/selvedge/inquiries', /A size is missing/, 'inquiries');
    const page = await screens.look('/selvedge/inquiries', /A size is missing/);
    await page.getByRole('button', { name: 'Make a new secret' }).press('Enter');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Confirm' }).press('Enter');
    const secret = page.getByText(/^whsec_/);
    await secret.waitFor();
    await keepPicture(page, 'inquiries-secret');
    await page.getByRole('button', { name: 'I have kept it' }).press('Enter');
    await secret.waitFor({ state: 'detached' });
    await screens.leave(page);
  });
});
