import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { randomBytes } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { newPattern, releaseVersion } from '../orders/release-pattern';
import { openShop } from '../orders/shop';
import { bootApp, type TestApp } from '../support/boot';
import { strapiRest } from '../support/our-routes';
import { buy, bytes, type Buyer } from './buyer';
import { startScriptedSmtp, type ScriptedSmtp } from './scripted-smtp';

const root = path.resolve(__dirname, '../..');
const marker = `canary-${randomBytes(16).toString('hex')}`;

let app: TestApp;
let smtp: ScriptedSmtp;
let buyer: Buyer;
let patternId: string;
let slug: string;

beforeAll(async () => {
  smtp = await startScriptedSmtp();
  app = await bootApp({ SELVEDGE_SMTP_URL: smtp.url });
  ({ patternId, slug } = await newPattern(app, 'Canary'));
  const picture = await sharp({ create: { width: 40, height: 40, channels: 3, background: 'red' } })
    .withExif({ IFD0: { ImageDescription: marker } })
    .jpeg()
    .toBuffer();
  await releaseVersion(app, patternId, '1.0.0', [
    { file: { name: 'a4.pdf' }, bytes: await markedPdf() },
    { file: { name: 'words.pdf', role: 'instructions' }, bytes: await markedPdf() },
    {
      file: { name: 'cut.svg', format: 'svg', role: 'cut-file', pageFormat: '' },
      bytes: Buffer.from(
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><desc>${marker}</desc></svg>`,
      ),
    },
    {
      file: { name: 'cut.dxf', format: 'dxf', role: 'cut-file', pageFormat: '' },
      bytes: Buffer.from(`999\n${marker}\n0\nSECTION\n2\nENTITIES\n0\nENDSEC\n0\nEOF\n`),
    },
    { file: { name: 'chart.jpg', format: 'jpeg', role: 'chart', pageFormat: '' }, bytes: picture },
  ]);
  await app.strapi.documents('api::pattern.pattern').publish({ documentId: patternId, locale: 'en' });
  buyer = await buy(app, { shop: await openShop(app), smtp }, patternId);
});
afterAll(async () => {
  await app.stop();
  await smtp.stop();
});

/** Says the marker in a stream that is not packed, so that one look finds it wherever the bytes turn up. */
async function markedPdf(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  document.addPage([595, 842]).drawText('Sheet', { x: 80, y: 700, size: 24, font });
  document.context.register(document.context.stream(`% ${marker}`));
  return document.save({ useObjectStreams: false });
}

const isDeliverable = (body: Buffer): boolean =>
  body.includes(marker) ||
  body.subarray(0, 1_024).includes('%PDF-') ||
  body.subarray(0, 4).equals(Buffer.from('PK\x03\x04'));

async function fetched(
  address: string,
  accept = '*/*',
): Promise<{ status: number; body: Buffer; type: string }> {
  const answer = await fetch(new URL(address, app.url), { headers: { accept }, redirect: 'manual' });
  const body = Buffer.from(await answer.arrayBuffer());
  return { status: answer.status, body, type: answer.headers.get('content-type') ?? '' };
}

/** Whatever somebody outside could come to know or guess of what was released. */
async function names(): Promise<string[]> {
  const rows = async (sql: string) =>
    (await app.db.raw<{ rows: { name: string }[] }>(sql)).rows.map(({ name }) => name);
  return [
    patternId,
    slug,
    '1',
    'en',
    ...(await rows('select id::text as name from ledger.released_file')),
    ...(await rows('select vault_key as name from ledger.released_file')),
    ...(await rows('select master_key as name from ledger.released_file where master_key is not null')),
    ...(await rows('select sha256 as name from ledger.released_file')),
    ...(await rows('select name from ledger.released_file')),
    ...(await rows('select id::text as name from ledger.released_version')),
    ...(await rows('select version_id as name from ledger.released_version')),
    ...(await rows('select code as name from ledger.released_version')),
    ...(await rows('select id::text as name from ledger.entitlement')),
    ...(await rows('select id::text as name from ledger.download_link')),
    ...(await rows('select external_id as name from ledger.orders')),
  ];
}

/** Paths of the description, each with every name in every place that takes one. */
async function describedPaths(document: 'public' | 'admin'): Promise<string[]> {
  const answer =
    document === 'public'
      ? await app.request.get('/api/openapi.json').expect(200)
      : await app.request
          .get('/selvedge/openapi.json')
          .set(await app.admin())
          .expect(200);
  const { paths } = answer.body as { paths: Record<string, Record<string, unknown>> };
  return Object.entries(paths).flatMap(([address, methods]) => ('get' in methods ? [address] : []));
}
function filled(address: string, known: readonly string[]): string[] {
  if (!address.includes('{')) return [address];
  return known.map((name) => address.replace(/\{[^}]+\}/g, encodeURIComponent(name)));
}

async function publicFiles(): Promise<string[]> {
  const found = await readdir(path.join(root, 'public'), { recursive: true, withFileTypes: true });
  return found.filter((entry) => entry.isFile()).map(({ parentPath, name }) => path.join(parentPath, name));
}

it('is in what its buyer gets: the look can find it', async () => {
  const forms = await buyer.files();
  expect(forms).toHaveLength(6);
  for (const form of forms) {
    const { headers } = await buyer.mint(form).expect(303);
    const { body } = await bytes(app.request.get(headers['location'] as string)).expect(200);
    expect(isDeliverable(body as Buffer)).toBe(true);
    expect((body as Buffer).includes(marker)).toBe(true);
  }
});

it('is found behind no route of ours, by whatever name, without the link of a buyer', async () => {
  const known = await names();
  const described = new Set([...(await describedPaths('public')), ...(await describedPaths('admin'))]);
  expect(described.size).toBeGreaterThan(40);
  const seen = new Map<number, number>();
  for (const address of described) {
    for (const way of filled(address, known)) {
      const { status, body } = await fetched(way);
      seen.set(status, (seen.get(status) ?? 0) + 1);
      expect([way, isDeliverable(body)]).toEqual([way, false]);
    }
  }
  expect(seen.get(200)).toBeGreaterThan(10);
});

it('is found behind no route of Strapi, and at no place where a file might lie', async () => {
  const known = await names();
  const rest = strapiRest
    .flatMap((line) => (line.startsWith('GET ') ? [line.slice(4)] : []))
    .map((address) => address.replace(/:\w+/g, '{x}').replace('(.*)', '{x}'));
  const content = ['patterns', 'versions', 'version-files', 'designers', 'collections'].flatMap((type) => [
    `/api/${type}?populate=*`,
    `/api/${type}/{x}?populate=*`,
  ]);
  const places = [
    '/',
    '/uploads/',
    '/public/',
    '/vault/',
    '/.data/vault/',
    '/files/',
    '/masters/',
    '/copies/',
    '/api/',
  ];
  const guesses = places.flatMap((place) => [place, ...known.map((name) => `${place}${name}`)]);
  const climbs = known.map((name) => `/uploads/..%2f..%2f.data%2fvault%2f${encodeURIComponent(name)}`);
  for (const way of [
    ...[...rest, ...content].flatMap((address) => filled(address, known)),
    ...guesses,
    ...climbs,
  ]) {
    const { body } = await fetched(way);
    expect([way, isDeliverable(body)]).toEqual([way, false]);
  }
});

it('is found in no page that links lead to, from the site’s root and a pattern’s facts', async () => {
  const left = [
    '/',
    '/v',
    '/api/docs',
    '/api/openapi.json',
    '/api/catalogue/patterns',
    `/api/catalogue/patterns/${slug}`,
  ];
  const looked = new Set<string>();
  while (left.length > 0) {
    const address = left.pop() ?? '';
    if (looked.has(address) || looked.size > 500) continue;
    looked.add(address);
    const { body, type } = await fetched(address, 'text/html, application/json');
    expect([address, isDeliverable(body)]).toEqual([address, false]);
    if (!/html|json/.test(type)) continue;
    const text = body.toString('utf8');
    for (const [, link = ''] of text.matchAll(/(?:href|src|url)"?\s*[=:]\s*"([^"#]+)"/g)) {
      const url = URL.canParse(link, app.url) ? new URL(link, app.url) : undefined;
      if (url?.origin === app.url) left.push(url.pathname + url.search);
    }
  }
  expect(looked.size).toBeGreaterThan(5);
});

it('lies in no public file', async () => {
  for (const file of await publicFiles()) {
    expect([file, (await readFile(file)).includes(marker)]).toEqual([file, false]);
  }
});
