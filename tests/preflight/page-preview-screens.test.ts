import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import type { Page } from 'playwright-core';
import { versionFilesKey, versionsKey } from '../../src/api/version/contract';
import { lindenALineSkirt } from '../../src/cli/demo/patterns/garments/linden-a-line-skirt';
import { service } from '../../src/kernel/service';
import type { Finding } from '../../src/plugins/preflight/contract';
import { makePattern, makeVersion } from '../catalogue/catalogue-factory';
import { desktop, looked, openScreens, phone, type AdminScreens } from '../support/admin-screens';
import { bootApp, type TestApp } from '../support/boot';
import { keepPicture, overflow } from '../support/browser';
import { eventually } from '../support/eventually';

const mm = 72 / 25.4;
const sheet = 'linden-skirt-template-wrong-scale.pdf';
/** Where the test square stands, and where the sheet says its seam allowance. */
const places = [
  { x: 40, y: 60, width: 48.5, height: 48.5 },
  { x: 20, y: 250, width: 90, height: 6 },
];

looked('a page of a file, looked at', () => {
  let app: TestApp;
  let screens: AdminScreens;
  let headers: Record<string, string>;
  let version: string;

  beforeAll(async () => {
    app = await bootApp({}, { serveAdminPanel: true });
    headers = await app.admin();
    const filesOf = async (label: string) =>
      (await lindenALineSkirt.versions.find((one) => one.label === label)!.files()).filter(({ name }) =>
        /instructions-en\.pdf|template-a4\.pdf/.test(name),
      );
    const pattern = (await makePattern(app, { title: 'Linden skirt' })).documentId;
    const first = await makeVersion(app, pattern, { label: '1.3.0' });
    for (const { name, bytes } of await filesOf('1.1.0')) await upload(first, name, bytes);
    const versions = service(app.strapi, versionsKey);
    await eventually(async () => ((await versions.load(first)).state === 'ready' ? true : undefined));
    await versions.release(first, 'test');
    const changelog = [{ locale: 'en', text: 'Two typing errors are gone.' }];
    version = await makeVersion(app, pattern, { label: '1.3.1', changelog });
    for (const { name, bytes } of await filesOf('1.2.0')) await upload(version, name, bytes);
    await upload(version, sheet, Buffer.from(await wrongSheet()));
    await tellPlaces();
    screens = await openScreens(app);
  });
  afterAll(async () => {
    await screens.close();
    await app.stop();
  });

  async function upload(to: string, name: string, bytes: Buffer): Promise<void> {
    await app.request
      .put(`/selvedge/versions/${to}/files?name=${encodeURIComponent(name)}`)
      .set(headers)
      .set('content-type', 'application/octet-stream')
      .send(bytes);
  }

  /** Its second page has a test square of 48.5 mm. */
  async function wrongSheet(): Promise<Uint8Array> {
    const pdf = await PDFDocument.create();
    const font = await pdf.embedFont(StandardFonts.Helvetica);
    pdf.addPage([210 * mm, 297 * mm]).drawText('Cut two of the panel', { x: 60, y: 700, size: 20, font });
    const page = pdf.addPage([210 * mm, 297 * mm]);
    const [square] = places as [(typeof places)[0]];
    const { x, y, width, height } = square;
    const box = { x: x * mm, y: y * mm, width: width * mm, height: height * mm };
    page.drawRectangle({ ...box, borderWidth: 1, opacity: 0, borderOpacity: 1 });
    page.drawText('Test square 5 cm', { x: (x + 4) * mm, y: (y + 24) * mm, size: 14, font });
    page.drawText('Seam allowance 1 cm (1 inch) is included.', { x: 20 * mm, y: 251.5 * mm, size: 12, font });
    return pdf.save();
  }

  /** Gives the findings of the sheet the places where it was drawn. */
  async function tellPlaces(): Promise<void> {
    const files = service(app.strapi, versionFilesKey);
    const file = (await files.list(version)).files.find(({ name }) => name === sheet)!;
    const report = file.report as { verdict: 'reject'; findings: Finding[] };
    const marked = ['pdf-scale', 'text-unit-pairs'];
    expect(report.findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(marked));
    const findings = report.findings.map((finding) => {
      const place = places[marked.indexOf(finding.rule)];
      return place === undefined ? finding : { ...finding, page: 2, place };
    });
    await files.edit(file.fileId, { report: { ...report, findings } });
  }

  const path = () => `/content-manager/collection-types/api::version.version/${version}`;

  /** Opens the dialog of the test square from the keyboard. */
  async function openPage(page: Page): Promise<void> {
    const line = page.getByRole('listitem').filter({ hasText: 'pdf-scale' }).last();
    await line.getByRole('button', { name: /Show the page|Seite zeigen/ }).focus();
    await page.keyboard.press('Enter');
    await page
      .getByRole('dialog')
      .getByRole('img', { name: /outlined|umrandet/ })
      .waitFor({ timeout: 30_000 });
  }

  it.each([
    ['desktop', desktop, 'light', 'en'],
    ['desktop', desktop, 'dark', 'de'],
    ['phone', phone, 'light', 'de'],
    ['phone', phone, 'dark', 'en'],
  ] as const)('is shown with its place marked on %s', async (device, size, scheme, language) => {
    const page = await screens.look(path(), /wrong-scale\.pdf/, { size, scheme, language });
    await page.getByText(/Compared with 1\.3\.0|Verglichen mit 1\.3\.0/).waitFor({ timeout: 30_000 });
    await openPage(page);
    await keepPicture(page, `page-preview-${device}-${scheme}`);
    const dialog = page.getByRole('dialog');
    const picture = (await dialog.getByRole('img', { name: /outlined|umrandet/ }).boundingBox())!;
    const mark = (await dialog.locator('[data-mark]').boundingBox())!;
    const perMm = picture.width / 210;
    expect(mark.x - picture.x).toBeCloseTo(places[0]!.x * perMm, -0.5);
    expect(picture.y + picture.height - (mark.y + mark.height)).toBeCloseTo(places[0]!.y * perMm, -0.5);
    expect(mark.width).toBeCloseTo(places[0]!.width * perMm, -0.5);
    expect(await overflow(page)).toBe(0);
    const { x, width } = (await dialog.boundingBox())!;
    expect(x >= 0 && x + width <= size.width).toBe(true);
    await screens.leave(page);
  });

  it('steps to the next finding by the keyboard, and Escape leads back to where it began', async () => {
    const page = await screens.look(path(), /wrong-scale\.pdf/);
    await openPage(page);
    const dialog = page.getByRole('dialog');
    const before = await dialog.getByText(/^\d of \d$/).textContent();
    const next = dialog.getByRole('button', { name: 'Next finding' });
    const isLast = (await next.getAttribute('aria-disabled')) === 'true';
    await (isLast ? dialog.getByRole('button', { name: 'Previous finding' }) : next).focus();
    await page.keyboard.press('Enter');
    await eventually(async () =>
      (await dialog.getByText(/^\d of \d$/).textContent()) === before ? undefined : true,
    );
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await page.evaluate('document.activeElement.textContent')).toMatch(/Show the page/);
    await screens.leave(page);
  });

  it('says plainly that a page does not arrive, and tries again', async () => {
    const page = await screens.look(path(), /wrong-scale\.pdf/);
    await page.route(/\/pages\/\d+$/, (route) => route.abort());
    const line = page.getByRole('listitem').filter({ hasText: 'pdf-scale' }).last();
    await line.getByRole('button', { name: 'Show the page' }).click();
    await page.getByText('The page did not arrive.').waitFor();
    await keepPicture(page, 'page-preview-lost');
    await page.unroute(/\/pages\/\d+$/);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('img', { name: /outlined/ }).waitFor({ timeout: 30_000 });
    await screens.leave(page);
  });

  it.each([
    ['desktop', desktop, 'light', 'en'],
    ['phone', phone, 'dark', 'de'],
  ] as const)(
    'what differs from the version before is told on %s',
    async (device, size, scheme, language) => {
      const page = await screens.look(path(), /wrong-scale\.pdf/, { size, scheme, language });
      await page.getByText(/Compared with 1\.3\.0|Verglichen mit 1\.3\.0/).scrollIntoViewIfNeeded();
      await page.getByText(/size 12 was 83\.2/).scrollIntoViewIfNeeded();
      await keepPicture(page, `comparison-${device}-${scheme}`);
      expect(await overflow(page)).toBe(0);
      await screens.leave(page);
    },
  );
});
