import { readFile } from 'node:fs/promises';
import { sampleSvg } from '../../src/plugins/delivery/adapters/drawing-samples';
import { samplePattern } from '../../src/plugins/delivery/adapters/pattern-samples';
import { newPattern, releaseVersion } from '../orders/release-pattern';
import { openShop } from '../orders/shop';
import { desktop, looked, openScreens, phone, type AdminScreens } from '../support/admin-screens';
import { bootApp, type TestApp } from '../support/boot';
import { keepPicture, overflow } from '../support/browser';
import { buy, bytes } from './buyer';
import { startScriptedSmtp, type ScriptedSmtp } from './scripted-smtp';

looked('the Trace page', () => {
  let app: TestApp;
  let smtp: ScriptedSmtp;
  let screens: AdminScreens;
  let leaked: Buffer;
  let original: Buffer;
  let order: string;

  beforeAll(async () => {
    smtp = await startScriptedSmtp();
    app = await bootApp({ SELVEDGE_SMTP_URL: smtp.url }, { serveAdminPanel: true });
    const { patternId } = await newPattern(app, 'Heath coat');
    original = Buffer.from(await samplePattern([{}], 5));
    await releaseVersion(app, patternId, '1.0.0', [
      { file: { name: 'coat.svg', format: 'svg', role: 'cut-file' }, bytes: Buffer.from(sampleSvg()) },
      { file: { name: 'coat.pdf' }, bytes: original },
    ]);
    const buyer = await buy(app, { shop: await openShop(app), smtp }, patternId, { name: 'Mallory Müller' });
    order = buyer.order;
    for (const action of await buyer.files()) {
      const { headers } = await buyer.mint(action).expect(303);
      const { body } = await bytes(app.request.get(headers['location'] as string)).expect(200);
      if ((body as Buffer).includes('<svg')) leaked = body as Buffer;
    }
    screens = await openScreens(app);
  });
  afterAll(async () => {
    await screens.close();
    await app.stop();
    await smtp.stop();
  });

  const drop = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/octet-stream', buffer });

  it.each([
    ['desktop-light', desktop, 'light'],
    ['desktop-dark', desktop, 'dark'],
    ['phone-light', phone, 'light'],
    ['phone-dark', phone, 'dark'],
  ] as const)('leads a leaked SVG to its order and writes a report: %s', async (name, size, scheme) => {
    const page = await screens.look('/selvedge/trace', /Drop the found file/i, { size, scheme });
    await page.locator('input[type=file]').setInputFiles(drop('found on a forum.svg', leaked));
    await page.getByText(order).first().waitFor({ timeout: 60_000 });
    await page.getByText(/signs found/).click();
    await page.getByText('Points of the drawing').waitFor();
    await page.getByText(/Download a report/).scrollIntoViewIfNeeded();
    await keepPicture(page, `trace-match-${name}`);
    expect(await overflow(page)).toBe(0);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download a report' }).press('Enter');
    const file = await (await download).path();
    expect((await readFile(file)).subarray(0, 5).toString()).toBe('%PDF-');
    await screens.leave(page);
  });

  it('recognises a work without marks and names nobody', async () => {
    const page = await screens.look('/selvedge/trace', /Drop the found file/i, {
      size: phone,
      scheme: 'dark',
    });
    await page.locator('input[type=file]').setInputFiles(drop('nobody.pdf', original));
    await page.getByText(/nobody can say whose copy/).waitFor({ timeout: 90_000 });
    await page.getByText(/Download a report/).scrollIntoViewIfNeeded();
    await keepPicture(page, 'trace-recognised-phone-dark');
    expect(await overflow(page)).toBe(0);
    await screens.leave(page);
  });
});
