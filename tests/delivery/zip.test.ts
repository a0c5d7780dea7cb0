import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { service } from '../../src/kernel/service';
import { tracesKey } from '../../src/plugins/delivery/contract';
import { newPattern, pdf, releaseVersion } from '../orders/release-pattern';
import { openShop, type Shop } from '../orders/shop';
import { bootApp, type TestApp } from '../support/boot';
import { eventually } from '../support/eventually';
import { buy, bytes, type Buyer } from './buyer';
import { unpackZip } from './unpack-zip';
import { startScriptedSmtp, type ScriptedSmtp } from './scripted-smtp';

let app: TestApp;
let smtp: ScriptedSmtp;
let shop: Shop;
let pattern: string;
let folder: string;
const dxf = Buffer.alloc(3_000_000, '0\nSECTION\n');

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'selvedge-zip-'));
  smtp = await startScriptedSmtp();
  app = await bootApp({ SELVEDGE_SMTP_URL: smtp.url });
  shop = await openShop(app);
  pattern = (await newPattern(app, 'Linden/skirt')).patternId;
  await releaseVersion(app, pattern, '1.0.0', [
    { file: { name: 'skirt-A4.pdf', pageFormat: 'A4' }, bytes: await pdf(3) },
    { file: { name: 'Rock – Größe.pdf', pageFormat: 'A0' }, bytes: await pdf(1) },
    { file: { name: 'skirt.dxf', format: 'dxf', role: 'cut-file', pageFormat: '' }, bytes: dxf },
  ]);
});
afterAll(async () => {
  await app.stop();
  await smtp.stop();
  await rm(folder, { recursive: true, force: true });
});

const buyOne = (name: string): Promise<Buyer> => buy(app, { shop, smtp }, pattern, { name });
const mintZip = (buyer: Buyer) => app.request.post(`${buyer.page}/zip`);

async function fetchZip(buyer: Buyer) {
  const minted = await mintZip(buyer).expect(303);
  const address = minted.headers['location'] as string;
  const { body, headers } = await bytes(app.request.get(address)).expect(200);
  return { address, zip: body as Buffer, headers: headers as Record<string, string> };
}

const unpacked = (zip: Buffer) => unpackZip(zip, folder);

it('has every file with the marks of its buyer, and counts one download', async () => {
  const [one, other] = [await buyOne('Ada'), await buyOne('Bob')];
  const { zip, headers } = await fetchZip(one);
  expect(headers).toMatchObject({
    'content-type': 'application/zip',
    'content-length': String(zip.length),
    'accept-ranges': 'bytes',
    'cache-control': 'no-store',
    'content-disposition': `attachment; filename="Linden_skirt 1.0.0.zip"; filename*=UTF-8''Linden_skirt%201.0.0.zip`,
  });
  const files = await unpacked(zip);
  expect([...files.keys()].sort()).toEqual(['Rock – Größe.pdf', 'skirt-A4.pdf', 'skirt.dxf']);
  expect(files.get('skirt.dxf')?.equals(dxf)).toBe(true);
  for (const name of ['Rock – Größe.pdf', 'skirt-A4.pdf']) {
    const leaked = path.join(folder, 'leaked.pdf');
    await writeFile(leaked, files.get(name) ?? '');
    expect(await service(app.strapi, tracesKey).trace(leaked)).toMatchObject({
      verdict: 'match',
      copy: { order: { externalId: one.order }, customer: { email: one.email }, file: { name } },
    });
  }
  const theirs = await unpacked((await fetchZip(other)).zip);
  expect(theirs.get('skirt-A4.pdf')?.equals(files.get('skirt-A4.pdf')!)).toBe(false);
  const [link] = (await app.db
    .withSchema('ledger')
    .table('download_link')
    .where({ entitlement_id: one.entitlementId })) as { used: number }[];
  expect(link?.used).toBe(1);
  const downloads = await eventually(async () => {
    const rows = (await app.db
      .withSchema('ledger')
      .table('download')
      .where({ entitlement_id: one.entitlementId })) as { state: string; bytes_sent: string }[];
    return rows.every(({ state }) => state === 'complete') ? rows : undefined;
  });
  expect(downloads).toHaveLength(3);
  expect(downloads.map(({ bytes_sent: sent }) => Number(sent)).sort()).toEqual(
    [...files.values()].map(({ length }) => length).sort(),
  );
});

it('holds the same file that is downloaded by itself', async () => {
  const buyer = await buyOne('Cleo');
  const files = await unpacked((await fetchZip(buyer)).zip);
  for (const action of (await buyer.files()).filter((form) => form.includes('/files/'))) {
    const minted = await buyer.mint(action).expect(303);
    const { body, headers } = await bytes(app.request.get(minted.headers['location'] as string)).expect(200);
    const name = decodeURIComponent(/UTF-8''(.+)$/.exec(headers['content-disposition'] as string)?.[1] ?? '');
    expect(files.get(name)?.equals(body as Buffer)).toBe(true);
  }
});

it('comes in ranges that are slices of the whole, free of charge, and resumes', async () => {
  const buyer = await buyOne('Dora');
  const { zip, address, headers } = await fetchZip(buyer);
  const size = zip.length;
  const starts = Array.from({ length: 25 }, (_, index) => Math.floor((size * index) / 25));
  for (const [start, end] of [
    [0, 0],
    [size - 1, size - 1],
    [size - 400, size - 1],
    ...starts.map((start) => [start, Math.min(start + 70_000, size - 1)]),
  ] as [number, number][]) {
    const part = await bytes(app.request.get(address).set('Range', `bytes=${start}-${end}`)).expect(206);
    expect((part.body as Buffer).equals(zip.subarray(start, end + 1))).toBe(true);
  }
  const again = await bytes(
    app.request.get(address).set('Range', 'bytes=100-').set('If-Range', headers['etag']!),
  ).expect(206);
  expect((again.body as Buffer).equals(zip.subarray(100))).toBe(true);
  const head = await app.request.head(address).expect(200);
  expect(head.headers['content-length']).toBe(String(size));
  await app.request.get(address).set('Range', `bytes=${size}-`).expect(416);
});

it('is nobody else’s: another link does not open it', async () => {
  const [mine, theirs] = [await buyOne('Fay'), await buyOne('Gus')];
  const { address } = await fetchZip(theirs);
  const ticket = address.split('/').at(-1) ?? '';
  await app.request.get(`${mine.page}/zip/${ticket}`).expect(404);
  await app.request.get(`${mine.page}/zip/x`).expect(404);
});

it('is not offered for a single file', async () => {
  const single = (await newPattern(app, 'Single')).patternId;
  await releaseVersion(app, single, '1.0.0', [{ file: { name: 'a.pdf' }, bytes: await pdf(1) }]);
  const buyer = await buy(app, { shop, smtp }, single);
  expect(await buyer.files()).toHaveLength(1);
  const { body } = await mintZip(buyer).expect(413);
  expect(body).toMatchObject({ error: { code: 'delivery/zip-too-large' } });
  const [link] = (await app.db
    .withSchema('ledger')
    .table('download_link')
    .where({ entitlement_id: buyer.entitlementId })) as { used: number }[];
  expect(link?.used).toBe(0);
});
