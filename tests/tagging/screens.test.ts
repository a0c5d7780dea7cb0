import { bootApp, type TestApp } from '../support/boot';
import { desktop, looked, openScreens, phone, type AdminScreens } from '../support/admin-screens';
import { keepPicture, overflow } from '../support/browser';
import { eventually } from '../support/eventually';
import { makePattern, makeVersion } from '../catalogue/catalogue-factory';
import { coverPicture, leafletPdf, skirt } from './leaflet';

looked('suggestions in a real browser', () => {
  let app: TestApp;
  let screens: AdminScreens;
  let patternId: string;
  let versionId: string;

  beforeAll(async () => {
    app = await bootApp({}, { serveAdminPanel: true });
    const auth = await app.admin();
    patternId = (await makePattern(app, { title: 'Linden skirt' }, 'draft')).documentId;
    versionId = await makeVersion(app, patternId);
    const files = {
      'linden-instructions.pdf': await leafletPdf(skirt),
      'cover.png': await coverPicture('#1f3f8f', '#f2efe6'),
    };
    for (const [name, bytes] of Object.entries(files)) {
      await app.request
        .put(`/selvedge/versions/${versionId}/files?name=${name}`)
        .set(auth)
        .set('content-type', 'application/octet-stream')
        .send(bytes)
        .expect(201);
    }
    await eventually(async () => {
      const { body } = await app.request.get(`/selvedge/tagging/versions/${versionId}/suggestions`).set(auth);
      return JSON.stringify(body).includes('colour-blue') ? true : undefined;
    });
    screens = await openScreens(app);
  });
  afterAll(async () => {
    await screens.close();
    await app.stop();
  });

  const patternPage = () => `/content-manager/collection-types/api::pattern.pattern/${patternId}`;

  it('the panel of a pattern shows quotes; accepting by keyboard sets the term', async () => {
    const page = await screens.open(patternPage());
    const skill = page.getByRole('button', { name: 'Accept Beginner' });
    await skill.waitFor();
    await page.getByText('Beginner-friendly, in sizes 0 to 24').first().waitFor();
    await skill.scrollIntoViewIfNeeded();
    await keepPicture(page, 'tagging-panel');
    await skill.focus();
    await page.keyboard.press('Enter');
    await page.getByText('On the pattern: Beginner').waitFor();
    await page.getByRole('button', { name: 'Reject Linen' }).click();
    await page.getByText('1 rejected').waitFor();
    await screens.leave(page);
  });

  it.each([
    ['phone', phone, 'light'],
    ['dark', desktop, 'dark'],
  ] as const)('fits on %s', async (name, size, scheme) => {
    const page = await screens.open(patternPage(), { size, scheme });
    const skirtLine = page.getByRole('button', { name: 'Accept Skirt' });
    await skirtLine.waitFor();
    await skirtLine.scrollIntoViewIfNeeded();
    await keepPicture(page, `tagging-panel-${name}`);
    expect(await overflow(page)).toBe(0);
    await screens.leave(page);
  });

  it('stands beside a version too', async () => {
    const page = await screens.open(`/content-manager/collection-types/api::version.version/${versionId}`);
    await page.getByRole('button', { name: 'Accept Skirt' }).waitFor();
    await screens.leave(page);
  });

  it.each([
    ['desktop', desktop, 'light'],
    ['phone', phone, 'light'],
    ['dark', desktop, 'dark'],
  ] as const)('the operator’s page keeps a key and shows its end only, on %s', async (name, size, scheme) => {
    const page = await screens.open('/selvedge/tagging', { size, scheme });
    await page
      .getByLabel(/key/i)
      .first()
      .fill(`sk-screens-0123456789-${name.slice(0, 4)}`);
    await page.getByRole('button', { name: 'Save the key' }).click();
    await page.getByText(`••••${name.slice(0, 4)}`).waitFor();
    expect(await page.content()).not.toContain('sk-screens-0123456789');
    await page.getByText('Linden skirt 1.0.0').first().waitFor();
    await keepPicture(page, `tagging-page-${name}`);
    expect(await overflow(page)).toBe(0);
    await screens.leave(page);
  });
});
