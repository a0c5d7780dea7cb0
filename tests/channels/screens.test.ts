import {
  startReceiver,
  type WebhookReceiver,
} from '../../src/plugins/channels/adapters/webhook-receiver.fixture';
import { bootApp, type TestApp } from '../support/boot';
import { desktop, looked, openScreens, phone, type AdminScreens } from '../support/admin-screens';
import { keepPicture, overflow } from '../support/browser';
import { openDesk, type Desk } from './desk';
import { releaseVersion, soldPattern } from './sold-pattern';

looked('the channels in a real browser', () => {
  let app: TestApp;
  let desk: Desk;
  let receiver: WebhookReceiver;
  let screens: AdminScreens;
  let etsy: string;
  let drifted: string;

  beforeAll(async () => {
    app = await bootApp({ SELVEDGE_OUTBOUND_PRIVATE: 'true' }, { serveAdminPanel: true });
    desk = await openDesk(app);
    receiver = await startReceiver();
    await fillShop();
    screens = await openScreens(app);
  });
  afterAll(async () => {
    await screens.close();
    await app.stop();
    await receiver.stop();
  });

  /** A shop in which every state can be seen. */
  async function fillShop(): Promise<void> {
    const website = (await desk.connect({ url: receiver.url })).connection.key;
    const hand = { kind: 'assisted', key: 'etsy', name: 'Our Etsy shop', config: { profile: 'etsy' } };
    await desk.send('post', '/connections', hand);
    etsy = 'etsy';
    const titles = ['Linden A-line skirt', 'Marlow cardigan', 'Tern rain jacket'];
    const patterns: string[] = [];
    for (const title of titles)
      patterns.push((await soldPattern(app, { title, description: 'For woven fabric.' })).patternId);
    const [first = '', second = '', third = ''] = patterns;
    await desk.decide(website, first, { wanted: true });
    await desk.until(website, first, 'current');
    receiver.next.push(400);
    await desk.decide(website, second, { wanted: true });
    await desk.until(website, second, 'failed');
    const { listingId, revision } = await desk.decide(etsy, third, { wanted: true });
    await desk.send('post', `/listings/${listingId ?? ''}/done`, {
      revision,
      externalId: '4711',
      url: 'https://www.etsy.com/listing/4711',
    });
    await releaseVersion(app, third, { label: '1.1.0' });
    await desk.until(etsy, third, 'differs');
    await desk.decide(etsy, first, { wanted: true, overrides: { title: 'x'.repeat(150) } });
    drifted = third;
  }

  it.each([
    ['/selvedge/channels', /shows 1\.0\.0 of 1\.1\.0/, 'channels-matrix'],
    ['/selvedge/channels/connections', /Our Etsy shop/, 'channels-connections'],
  ])('%s on desktop and phone, light and dark', async (path, words, name) => {
    await screens.lookEverywhere(path, words, name);
  });

  it('opens a square, says what differs, and takes “done by hand”', async () => {
    for (const size of [phone, desktop]) {
      const page = await screens.look('/selvedge/channels', /shows 1\.0\.0 of 1\.1\.0/, { size });
      await page.getByRole('button', { name: /Tern rain jacket, etsy/ }).click();
      await page.getByText('should show: 1.1.0').waitFor();
      await page.waitForLoadState('networkidle');
      await keepPicture(page, `channels-listing-${size === phone ? 'phone' : 'desktop'}`);
      expect(await overflow(page)).toBe(0);
      if (size === desktop) {
        const download = page.waitForEvent('download');
        await page.getByRole('button', { name: 'Download the pack' }).click();
        expect((await download).suggestedFilename()).toBe('Tern rain jacket.zip');
        await page.getByRole('button', { name: 'Done by hand' }).click();
        await page.getByText('No difference.').waitFor();
        await desk.until(etsy, drifted, 'current');
      }
      await screens.leave(page);
    }
  });

  it('shows why something failed, and tries again', async () => {
    const page = await screens.look('/selvedge/channels?state=failed', /Marlow cardigan/);
    await page.getByRole('button', { name: /Marlow cardigan, c-.*Failed/ }).click();
    await page.getByRole('button', { name: /History/ }).click();
    await page.getByText(/The receiver answered 400/).waitFor();
    await keepPicture(page, 'channels-failed');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('The channel shows what it should.').waitFor();
    await screens.leave(page);
  });

  it('connects a website and shows its secret once', async () => {
    const page = await screens.look('/selvedge/channels/connections', /Our Etsy shop/);
    await page.getByRole('button', { name: 'Connect a channel' }).click();
    await page.getByLabel(/^Name/).fill('Läden & mehr');
    await page.getByLabel(/Where signed events go/).fill('https://shop.example/hook');
    await keepPicture(page, 'channels-form');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText(/whsec_/).waitFor();
    await keepPicture(page, 'channels-secret');
    await page.getByRole('button', { name: 'I have kept it' }).click();
    expect(await page.getByText(/whsec_/).count()).toBe(0);
    const keys = (await desk.get<{ key: string }[]>('/connections')).map(({ key }) => key);
    expect(keys).toContain('laden-mehr');
    await screens.leave(page);
  });

  it('stands beside a pattern’s page', async () => {
    const path = `/content-manager/collection-types/api::pattern.pattern/${drifted}?plugins[i18n][locale]=en`;
    const page = await screens.look(path, /All patterns and channels/);
    await page.getByText('All patterns and channels').scrollIntoViewIfNeeded();
    await keepPicture(page, 'channels-panel');
    await screens.leave(page);
  });
});
