import { versionsKey } from '../../src/api/version/contract';
import { demoFiles } from '../../src/cli/demo/demo-files';
import { service } from '../../src/kernel/service';
import { desktop, looked, openScreens, phone, type AdminScreens } from '../support/admin-screens';
import { bootApp, type TestApp } from '../support/boot';
import { keepPicture, overflow } from '../support/browser';
import { changeSetting } from '../support/change-setting';
import { openVersionDesk, type VersionDesk } from './version-desk';

looked('profiles, decisions and re-checks in a real browser', () => {
  let app: TestApp;
  let desk: VersionDesk;
  let screens: AdminScreens;
  let draft: string;
  let released: string;

  beforeAll(async () => {
    app = await bootApp({}, { serveAdminPanel: true });
    desk = await openVersionDesk(app);
    const files = await demoFiles();
    released = await desk.newVersion();
    await desk.put(released, 'skirt-template-A4.pdf', files.template).expect(201);
    await desk.until(released, 'ready');
    await service(app.strapi, versionsKey).release(released, 'test');
    await changeSetting(app, 'preflight.exceptions', () => ({
      exceptions: [{ craft: 'sewing', role: 'template', mostPages: 5, severities: { 'pdf-fonts': 'error' } }],
    }));
    await desk.rechecked();
    draft = await desk.newVersion();
    await desk.put(draft, 'skirt-template-A4.pdf', files.template).expect(422);
    await desk.put(draft, 'skirt-instructions-en.pdf', files.instructions).expect(201);
    await desk.put(draft, 'skirt-broken-de.pdf', files.broken).expect(422);
    screens = await openScreens(app);
  });
  afterAll(async () => {
    await screens.close();
    await app.stop();
  });

  const versionPath = (versionId: string) =>
    `/content-manager/collection-types/api::version.version/${versionId}`;

  it('shows the latest re-check and what it judges otherwise, everywhere', async () => {
    await screens.lookEverywhere('/selvedge/preflight', /1 file is judged otherwise/, 'gates-recheck');
  });

  it('speaks German', async () => {
    const page = await screens.look('/selvedge/preflight', /1 Datei wird anders beurteilt/, {
      language: 'de',
    });
    await keepPicture(page, 'gates-recheck-de');
    await screens.leave(page);
  });

  it('checks everything again by the button, from the keyboard', async () => {
    const page = await screens.look('/selvedge/preflight', /1 file is judged otherwise/);
    await page.getByRole('button', { name: 'Check everything again' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Somebody asked for it').waitFor();
    await page.getByText('The latest check').waitFor();
    await screens.leave(page);
  });

  it.each(['light', 'dark'] as const)('asks for a reason, accepts, and takes back (%s)', async (scheme) => {
    const page = await screens.look(versionPath(draft), /Accept with a reason/, { scheme });
    await page
      .getByText(/Nobody can accept this/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Accept with a reason' }).first().focus();
    await page.keyboard.press('Enter');
    const reason = page.getByLabel('Why may this be sold as it is?');
    await reason.waitFor();
    await page.keyboard.type('short');
    expect(await page.getByRole('button', { name: 'Accept', exact: true }).isDisabled()).toBe(true);
    await reason.fill('Our sheet has twenty pages on purpose.');
    await reason.scrollIntoViewIfNeeded();
    await keepPicture(page, `gates-reason-desktop-${scheme}`);
    await page.getByRole('button', { name: 'Accept', exact: true }).click();
    await page.getByText(/Accepted: “Our sheet/).waitFor();
    await page.getByText(/Accepted: “Our sheet/).scrollIntoViewIfNeeded();
    await keepPicture(page, `gates-accepted-desktop-${scheme}`);
    await page.getByRole('button', { name: 'Take back' }).click();
    await page.getByRole('button', { name: 'Accept with a reason' }).first().waitFor();
    await screens.leave(page);
  });

  it.each([
    ['desktop', desktop, 'light'],
    ['phone', phone, 'dark'],
  ] as const)('tells which channels the version may go to, on a %s', async (device, size, scheme) => {
    const page = await screens.look(versionPath(draft), /May go to \d of 7 channels/, { size, scheme });
    const title = page.getByRole('button', { name: /May go to/ });
    await title.focus();
    await page.keyboard.press('Enter');
    await page.getByText('nothing for sewing, only knitting, crochet').waitFor();
    await title.scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, 300);
    await keepPicture(page, `gates-channels-${device}-${scheme}`);
    expect(await overflow(page)).toBe(0);
    await screens.leave(page);
  });

  it('says of a released file that it would be rejected today', async () => {
    const page = await screens.look(versionPath(released), /Would be rejected today/, { size: phone });
    await page.getByRole('button', { name: /Would be rejected today/ }).click();
    await page
      .getByText(/pdf-page-count/)
      .first()
      .scrollIntoViewIfNeeded();
    await keepPicture(page, 'gates-today-phone');
    expect(await overflow(page)).toBe(0);
    await screens.leave(page);
  });

  it.each([
    ['desktop', desktop, 'light'],
    ['phone', phone, 'dark'],
  ] as const)('draws exceptions and channels on the settings page, on a %s', async (device, size, scheme) => {
    const page = await screens.look('/selvedge/settings', /Checks of files: channels/, { size, scheme });
    await page.getByRole('button', { name: 'sewing · template', exact: true }).click();
    const exceptions = page.getByRole('region', { name: 'Checks of files: exceptions' });
    await exceptions.getByLabel('Most pages').waitFor();
    await exceptions.scrollIntoViewIfNeeded();
    await keepPicture(page, `gates-exceptions-${device}-${scheme}`);
    await page.getByRole('button', { name: 'etsy · Etsy', exact: true }).click();
    const channels = page.getByRole('region', { name: 'Checks of files: channels' });
    await channels.getByLabel('Most files').scrollIntoViewIfNeeded();
    await keepPicture(page, `gates-channel-${device}-${scheme}`);
    expect(await overflow(page)).toBe(0);
    await screens.leave(page);
  });

  it('changes a channel, refuses a wrong one in place, and adds an exception', async () => {
    const page = await screens.look('/selvedge/settings', /Checks of files: channels/);
    const channels = page.getByRole('region', { name: 'Checks of files: channels' });
    await channels.getByRole('button', { name: 'etsy · Etsy', exact: true }).click();
    await channels.getByLabel(/^Key/).fill('Not A Key');
    await channels.getByRole('button', { name: 'Save' }).click();
    await channels
      .getByText(/lower-case letters, digits and hyphens/)
      .first()
      .waitFor();
    await keepPicture(page, 'gates-channel-refused');
    await channels.getByLabel(/^Key/).fill('etsy');
    await channels.getByLabel('Most files').fill('7');
    await channels.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved and in force.').waitFor();
    const exceptions = page.getByRole('region', { name: 'Checks of files: exceptions' });
    await exceptions.getByRole('button', { name: 'Add an entry' }).click();
    await exceptions.getByLabel('Most pages').last().fill('9');
    await exceptions.getByRole('button', { name: 'Save' }).click();
    await exceptions.getByText(/^Version 2/).waitFor();
    const { body } = await app.request
      .get('/selvedge/settings')
      .set(await app.admin())
      .expect(200);
    const { data } = body as { data: { name: string; value: Record<string, object[]> }[] };
    const value = (name: string) => data.find((one) => one.name === name)?.value;
    expect(value('preflight.channels')?.['channels']?.[1]).toMatchObject({ channel: 'etsy', mostFiles: 7 });
    expect(value('preflight.exceptions')?.['exceptions']).toMatchObject([
      { craft: 'sewing', mostPages: 5, severities: { 'pdf-fonts': 'error' } },
      { craft: null, role: null, mostPages: 9 },
    ]);
    await screens.leave(page);
  });
});
