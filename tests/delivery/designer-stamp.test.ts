import { PDFParse } from 'pdf-parse';
import { makeDesigner } from '../catalogue/catalogue-factory';
import { newPattern, pdf, releaseVersion } from '../orders/release-pattern';
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

/** A pattern of a designer who wishes something, or nothing, of the line; with a version on sale. */
async function patternOf(wishes: Record<string, unknown>): Promise<{ patternId: string; designer: string }> {
  const { patternId } = await newPattern(app);
  const { documentId: designer } = await makeDesigner(app, wishes);
  await app.strapi.documents('api::pattern.pattern').update({
    documentId: patternId,
    locale: 'en',
    data: { designer } as never,
  });
  await releaseVersion(app, patternId, '1.0.0', [{ file: { name: 'a.pdf' }, bytes: await pdf(1) }]);
  return { patternId, designer };
}
async function copyOf(patternId: string): Promise<{ text: string; order: string }> {
  const buyer = await buy(app, { shop, smtp }, patternId);
  const [form] = await buyer.files();
  const { headers } = await buyer.mint(form!).expect(303);
  const { body } = await bytes(app.request.get(headers['location'] as string)).expect(200);
  const parser = new PDFParse({ data: Uint8Array.from(body as Buffer) });
  const { text } = await parser.getText();
  await parser.destroy();
  return { text, order: buyer.order };
}
/** Grey of the line on the master: .35 in the ordinary place, .6 in the discreet one. */
async function greyOf(patternId: string): Promise<number> {
  const { rows } = await app.db.raw<{ rows: { grey: number }[] }>(
    `select (file.slots #>> '{line,grey}')::float8 as grey from ledger.released_file file
     join ledger.released_version version on version.id = file.released_version_id where version.pattern_id = ?`,
    [patternId],
  );
  return rows[0]!.grey;
}

it('says on copies what the designer worded, in the place they chose; others keep to the shop’s setting', async () => {
  const own = await patternOf({ stampLine: 'Ada drew this for {name} · {order}', stampPlace: 'discreet' });
  const plain = await patternOf({});
  const [worded, usual] = [await copyOf(own.patternId), await copyOf(plain.patternId)];
  expect(worded.text).toContain(`Ada drew this for Zoë Maker · ${worded.order}`);
  expect(usual.text).toContain(`Made for Zoë Maker · order ${usual.order}`);
  expect([await greyOf(own.patternId), await greyOf(plain.patternId)]).toEqual([0.6, 0.35]);
});

it('follows the words when they change or go, and tells no storefront of them', async () => {
  const { patternId, designer } = await patternOf({ stampLine: 'First words' });
  expect((await copyOf(patternId)).text).toContain('First words');
  for (const [stampLine, words] of [
    ['Second words', 'Second words'],
    ['   ', 'Made for Zoë Maker'],
  ] as const) {
    await app.strapi
      .documents('api::designer.designer')
      .update({ documentId: designer, data: { stampLine } as never });
    expect((await copyOf(patternId)).text).toContain(words);
  }
  await app.strapi.documents('api::designer.designer').update({
    documentId: designer,
    data: { stampLine: 'for nobody else', stampPlace: 'discreet' } as never,
  });
  const { text } = await app.request.get(`/api/designers/${designer}`);
  expect(text).not.toMatch(/stamp|for nobody else/);
});
