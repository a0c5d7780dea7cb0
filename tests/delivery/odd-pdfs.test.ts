import { degrees, PDFDocument, PDFName, PDFNumber, StandardFonts } from '@cantoo/pdf-lib';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { service } from '../../src/kernel/service';
import { tracesKey } from '../../src/plugins/delivery/contract';
import { newPattern, releaseVersion } from '../orders/release-pattern';
import { openShop, type Shop } from '../orders/shop';
import { bootApp, type TestApp } from '../support/boot';
import { buy, bytes } from './buyer';
import { startScriptedSmtp, type ScriptedSmtp } from './scripted-smtp';

let app: TestApp;
let smtp: ScriptedSmtp;
let shop: Shop;
beforeAll(async () => {
  smtp = await startScriptedSmtp();
  app = await bootApp({ SELVEDGE_SMTP_URL: smtp.url });
  shop = await openShop(app);
});
afterAll(async () => {
  await app.stop();
  await smtp.stop();
});

type Page = ReturnType<PDFDocument['addPage']>;

/** A document of two pages, each changed as the case says. */
async function pdf(
  size: [number, number],
  change: (page: Page, document: PDFDocument) => void,
): Promise<PDFDocument> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (let count = 0; count < 2; count += 1) {
    const page = document.addPage(size);
    page.drawText(`Sheet ${String(count + 1)}`, { x: size[0] / 3, y: size[1] / 2, size: 18, font });
    change(page, document);
  }
  return document;
}
const a4: [number, number] = [595, 842];
const plain = async (...given: Parameters<typeof pdf>) => (await pdf(...given)).save();
const encrypted = async (options: Parameters<PDFDocument['encrypt']>[0]) => {
  const document = await pdf(a4, () => undefined);
  document.encrypt(options);
  return document.save();
};

const odd: [string, () => Promise<Uint8Array>][] = [
  ['turned by 90°', () => plain(a4, (page) => page.setRotation(degrees(90)))],
  ['turned by 180°', () => plain(a4, (page) => page.setRotation(degrees(180)))],
  ['turned by -90°', () => plain(a4, (page) => page.setRotation(degrees(-90)))],
  ['cropped', () => plain(a4, (page) => page.setCropBox(100, 200, 300, 400))],
  [
    'cropped and turned',
    () =>
      plain(a4, (page) => {
        page.setCropBox(50, 80, 400, 600);
        page.setRotation(degrees(270));
      }),
  ],
  [
    'with a user unit',
    () => plain([1200, 1700], (page) => page.node.set(PDFName.of('UserUnit'), PDFNumber.of(2))),
  ],
  ['with an origin elsewhere', () => plain(a4, (page) => page.setMediaBox(-200, -300, 595, 842))],
  [
    'with a box given from its far corner',
    () =>
      plain(a4, (page, { context }) => page.node.set(PDFName.of('MediaBox'), context.obj([595, 842, 0, 0]))),
  ],
  [
    'with a crop box beyond its sheet',
    () =>
      plain(a4, (page, { context }) =>
        page.node.set(PDFName.of('CropBox'), context.obj([-50, -50, 700, 900])),
      ),
  ],
  ['as large as A0', () => plain([2384, 3370], () => undefined)],
  ['as small as a card', () => plain([200, 140], () => undefined)],
  ['with other boxes', () => plain(a4, (page) => page.setTrimBox(10, 10, 500, 700))],
  [
    'encrypted for its owner only',
    () =>
      encrypted({ ownerPassword: 'owner', userPassword: '', permissions: { printing: 'highResolution' } }),
  ],
];

it.each(odd)(
  'delivers a PDF %s: stamped, of the same pages, traced back to its order',
  async (name, make) => {
    const source = await make();
    const { patternId } = await newPattern(app, name);
    await releaseVersion(app, patternId, '1.0.0', [{ file: { name: 'odd.pdf' }, bytes: source }]);
    const buyer = await buy(app, { shop, smtp }, patternId);
    const [form = ''] = await buyer.files();
    const { headers } = await buyer.mint(form).expect(303);
    const { body } = await bytes(app.request.get(headers['location'] as string)).expect(200);
    const copy = await PDFDocument.load(body as Buffer);
    const original = await PDFDocument.load(source, { password: '', ignoreEncryption: false });
    expect(copy.isEncrypted).toBe(false);
    expect(copy.getPages().map(shapeOf)).toEqual(original.getPages().map(shapeOf));
    const leaked = path.join(app.dataDir, 'leaked.pdf');
    await writeFile(leaked, body as Buffer);
    expect(await service(app.strapi, tracesKey).trace(leaked)).toMatchObject({
      verdict: 'match',
      copy: { order: { externalId: buyer.order } },
    });
  },
);

function shapeOf(page: Page) {
  const unit = page.node.lookupMaybe(PDFName.of('UserUnit'), PDFNumber)?.asNumber() ?? 1;
  return { size: page.getSize(), rotation: page.getRotation().angle, crop: page.getCropBox(), unit };
}
