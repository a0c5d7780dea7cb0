import sharp from 'sharp';
import { openLoadersAfterwards } from '../../src/kernel/reading/readers/open-loaders.suite';
import { knexKey } from '../../src/kernel/kernel';
import { sniff } from '../../src/kernel/reading/readers/sniff';
import { service } from '../../src/kernel/service';
import { sampleDxf, sampleSvg } from '../../src/plugins/delivery/adapters/drawing-samples';
import { openPainter } from '../../src/plugins/delivery/adapters/page-pictures';
import { samplePattern } from '../../src/plugins/delivery/adapters/pattern-samples';
import { newPattern, releaseVersion } from '../orders/release-pattern';
import { openShop } from '../orders/shop';
import { bootApp, type TestApp } from '../support/boot';
import { buy, bytes, type Buyer } from './buyer';
import { startScriptedSmtp, type ScriptedSmtp } from './scripted-smtp';

openLoadersAfterwards();

let app: TestApp;
let smtp: ScriptedSmtp;
let admin: Record<string, string>;
let buyer: Buyer;
let files: Record<string, Buffer>;

beforeAll(async () => {
  smtp = await startScriptedSmtp();
  app = await bootApp({ SELVEDGE_SMTP_URL: smtp.url });
  admin = await app.admin();
  const { patternId } = await newPattern(app, 'Heath coat');
  await releaseVersion(app, patternId, '1.0.0', [
    { file: { name: 'coat.pdf' }, bytes: await samplePattern([{}, { rotate: 90 }], 5) },
    { file: { name: 'coat.svg', format: 'svg', role: 'cut-file' }, bytes: Buffer.from(sampleSvg()) },
    { file: { name: 'coat.dxf', format: 'dxf', role: 'cut-file' }, bytes: Buffer.from(sampleDxf()) },
  ]);
  buyer = await buy(app, { shop: await openShop(app), smtp }, patternId, { name: 'Mallory Müller' });
  files = {};
  for (const action of await buyer.files()) {
    const { headers } = await buyer.mint(action).expect(303);
    const { body } = await bytes(app.request.get(headers['location'] as string)).expect(200);
    files[sniff(body as Buffer)] = body as Buffer;
  }
});
afterAll(async () => {
  await app.stop();
  await smtp.stop();
});

const send = (path: string, body: Buffer) =>
  app.request.post(path).set(admin).set('Content-Type', 'application/octet-stream').send(body);

/** A page of a PDF as somebody's scanner sees it: aslant, grey, a JPEG. */
async function scan(pdf: Uint8Array, page: number): Promise<Buffer> {
  const painter = await openPainter(pdf);
  const picture = await painter.paint(page, 150);
  await painter.close();
  const { width, height, data } = picture ?? { width: 0, height: 0, data: new Uint8Array() };
  return sharp(data, { raw: { width, height, channels: 1 } })
    .rotate(1.4, { background: '#fafafa' })
    .blur(0.7)
    .jpeg({ quality: 75 })
    .toBuffer();
}

describe('a leaked file', () => {
  it.each(['pdf', 'svg', 'dxf'])('of format %s leads to its order', async (format) => {
    const { body } = await send(`/selvedge/trace?name=leak.${format}`, files[format]!).expect(200);
    expect(body).toMatchObject({
      data: {
        verdict: 'match',
        copy: {
          order: { externalId: buyer.order },
          customer: { email: buyer.email },
          file: { name: `coat.${format}` },
        },
        work: null,
      },
    });
  });

  it('that is a drawing without text, comment and metadata leads there by its points', async () => {
    for (const format of ['svg', 'dxf']) {
      const bare = files[format]!.toString('latin1')
        .replace(/<(metadata|text)[\s\S]*?<\/\1>/g, '')
        .replace(/SV-[0-9A-F-]{15}/g, 'x');
      const { body } = await send('/selvedge/trace', Buffer.from(bare, 'latin1')).expect(200);
      expect(body).toMatchObject({
        data: {
          verdict: 'match',
          marks: [{ kind: 'coordinates', blocks: 2 }],
          copy: { order: { externalId: buyer.order } },
        },
      });
    }
  });

  it('that is a scan of one page leads there, its master found among ten thousand others', async () => {
    await service(app.strapi, knexKey)().raw(
      `insert into ledger.master_page (master_key, page, print)
       select 'other-' || master, page,
         (select decode(string_agg(md5(master::text || page::text || part::text), ''), 'hex') from generate_series(1, 25) part)
       from generate_series(1, 10000) master, generate_series(1, 4) page`,
    );
    const began = performance.now();
    const { body } = await send('/selvedge/trace?name=scan.jpg', await scan(files['pdf']!, 1)).expect(200);
    console.info(`a scan among 10,000 masters: ${Math.round(performance.now() - began)} ms`);
    expect(body).toMatchObject({
      data: {
        verdict: 'match',
        marks: [{ kind: 'raster', ok: true, blocks: 2 }],
        copy: { order: { externalId: buyer.order }, file: { name: 'coat.pdf' } },
        work: { pattern: { title: 'Heath coat' }, version: { label: '1.0.0' } },
      },
    });
  });

  it('with our pages and no marks is recognised as the work, and names nobody', async () => {
    const original = await samplePattern([{}, { rotate: 90 }], 5);
    for (const suspect of [await scan(original, 1), Buffer.from(original)]) {
      const { body } = await send('/selvedge/trace', suspect).expect(200);
      expect(body).toMatchObject({
        data: { verdict: 'unsure', copy: null, work: { pattern: { title: 'Heath coat' } } },
      });
    }
  });

  it('that looks like nothing of ours is not ours', async () => {
    const { body } = await send('/selvedge/trace', Buffer.from(await samplePattern([{}], 99))).expect(200);
    expect(body).toMatchObject({ data: { verdict: 'foreign', copy: null, work: null } });
  });
});

describe('the report on a leaked file', () => {
  const reportOn = async (file: Buffer, order: string) => {
    const { body } = await send(`/selvedge/trace/report?name=leak.pdf&order=${order}`, file).expect(200);
    return textOf(Buffer.from((body as { data: { pdf: string } }).data.pdf, 'base64'));
  };

  it('names work, hashes and marks, and the buyer only if asked to', async () => {
    const secret = await reportOn(files['pdf']!, 'pseudonymous');
    expect(secret).toMatch(/Heath coat/);
    expect(secret).toMatch(/SHA-256/);
    expect(secret).toMatch(/points of the drawing/);
    expect(secret).not.toContain(buyer.order);
    expect(secret).not.toContain(buyer.email);
    const named = await reportOn(files['pdf']!, 'named');
    expect(named).toContain(buyer.order);
    expect(named).toContain('Mallory Müller');
  });

  it('is refused for a file that leads to nothing of ours', async () => {
    const { body } = await send('/selvedge/trace/report', Buffer.from(await samplePattern([{}], 99))).expect(
      422,
    );
    expect(body).toMatchObject({ error: { code: 'delivery/nothing-to-report' } });
  });

  it('is for those who may trace', async () => {
    await app.request.post('/selvedge/trace/report').send(files['pdf']).expect(401);
  });
});

async function textOf(pdf: Buffer): Promise<string> {
  const { PDFParse } = await import('pdf-parse');
  const parser = new PDFParse({ data: new Uint8Array(pdf) });
  const { text } = await parser.getText();
  await parser.destroy();
  return text.replace(/\s+/g, ' ');
}
