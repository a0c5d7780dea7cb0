import { readdirSync } from 'node:fs';
import path from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import type { ShownPages } from '../../src/plugins/preflight/contract';
import { demoFiles, type DemoFiles } from '../../src/cli/demo/demo-files';
import { codeOf } from '../../src/api/access/sync-admin-roles';
import { makeDesigner, makePattern, makeVersion } from '../catalogue/catalogue-factory';
import { bootApp, signIn, type TestApp } from '../support/boot';
import { makeApiToken, signInCustomer } from '../support/callers';

type Headers = Record<string, string>;

let app: TestApp;
let admin: Headers;
let files: DemoFiles;
let version: string;
beforeAll(async () => {
  app = await bootApp({ SELVEDGE_ROLE: 'web' });
  admin = await app.admin();
  files = await demoFiles();
  const { documentId: designer } = await makeDesigner(app);
  version = await makeVersion(app, (await makePattern(app, { designer })).documentId);
});
afterAll(() => app.stop());

/** Uploads a file, fit to sell or not, and tells its id. */
async function upload(name: string, bytes: Buffer): Promise<string> {
  const { body } = await app.request
    .put(`/selvedge/versions/${version}/files?name=${encodeURIComponent(name)}`)
    .set(admin)
    .set('content-type', 'application/octet-stream')
    .send(bytes);
  const { data, error } = body as {
    data: { fileId: string } | null;
    error?: { details: { fileId: string } };
  };
  return data?.fileId ?? error!.details.fileId;
}

const pages = (fileId: string, headers = admin) =>
  app.request.get(`/selvedge/files/${fileId}/pages`).set(headers);
const page = (fileId: string, number: number | string, headers = admin) =>
  app.request
    .get(`/selvedge/files/${fileId}/pages/${String(number)}`)
    .set(headers)
    .buffer(true)
    .parse((answer, done) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        done(null, Buffer.concat(chunks));
      });
    });
const codeIn = (body: unknown) =>
  (JSON.parse((body as Buffer).toString()) as { error: { code?: string } }).error.code;

it('shows a page of a PDF as large as it says, and lets no one keep it without asking', async () => {
  const fileId = await upload('skirt-template-A4.pdf', files.template);
  const { body } = await pages(fileId).expect(200);
  const { pageCount, pages: sizes } = (body as { data: ShownPages }).data;
  expect(sizes).toHaveLength(pageCount);
  const last = sizes.at(-1)!;
  const answer = await page(fileId, pageCount).expect(200).expect('content-type', 'image/png');
  expect(answer.headers).toMatchObject({
    'cache-control': 'private, no-cache',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
  });
  const { width, height, format } = await sharp(answer.body as Buffer).metadata();
  expect(format).toBe('png');
  expect(Math.max(width, height)).toBe(1_200);
  expect(width / height).toBeCloseTo(last.widthMm! / last.heightMm!, 2);
  const etag = String(answer.headers['etag']);
  await page(fileId, pageCount, { ...admin, 'if-none-match': etag }).expect(304);
  const first = await page(fileId, 1, { ...admin, 'if-none-match': etag }).expect(200);
  expect((first.body as Buffer).equals(answer.body as Buffer)).toBe(false);
});

it('shows what is in quarantine', async () => {
  const scripted = await PDFDocument.load(files.instructions);
  scripted.addJavaScript('greet', 'app.alert("hello")');
  const fileId = await upload('scripted.pdf', Buffer.from(await scripted.save()));
  const row = (await app.strapi.db
    .query('api::version-file.version-file')
    .findOne({ where: { documentId: fileId } })) as { state: string };
  expect(row.state).toBe('rejected');
  await page(fileId, 1).expect(200);
});

it('shows pictures and drawings, and a drawing only where it is nothing else', async () => {
  await page(await upload('cover.png', files.cover), 1).expect(200);
  const svg = (inside: string) =>
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="50mm" height="20mm" viewBox="0 0 50 20">${inside}</svg>`,
    );
  const safe = await upload('piece.svg', svg('<rect width="9" height="9"/>'));
  const { body } = await pages(safe).expect(200);
  expect(body).toEqual({ data: { pageCount: 1, pages: [{ page: 1, widthMm: 50, heightMm: 20 }] } });
  await page(safe, 1).expect(200);
  for (const inside of [
    '<script>1</script>',
    '<image href="http://127.0.0.1/a.png" width="9" height="9"/>',
  ]) {
    const refused = await page(await upload('piece.svg', svg(inside)), 1).expect(422);
    expect(codeIn(refused.body)).toBe('preflight/no-preview');
  }
});

it('says clearly what cannot be shown', async () => {
  const locked = await PDFDocument.load(files.instructions);
  locked.encrypt({ userPassword: 'secret', ownerPassword: 'owner' });
  const cannot: [string, Buffer][] = [
    ['locked.pdf', Buffer.from(await locked.save())],
    ['piece.dxf', Buffer.from('0\nSECTION\n2\nENTITIES\n0\nENDSEC\n0\nEOF\n')],
    ['tool.pdf', Buffer.concat([Buffer.from('\x7fELF'), Buffer.alloc(2_000, 1)])],
  ];
  for (const [name, bytes] of cannot) {
    const fileId = await upload(name, bytes);
    expect([name, codeIn((await page(fileId, 1).expect(422)).body)]).toEqual([name, 'preflight/no-preview']);
  }
  const fileId = await upload('skirt.pdf', files.instructions);
  const { body } = await page(fileId, 9_999).expect(404);
  expect(codeIn(body)).toBe('preflight/page-missing');
  for (const nonsense of ['0', '-1', '1e3', 'all', '1234567']) {
    expect(codeIn((await page(fileId, nonsense).expect(400)).body)).toBe('kernel/bad-request');
  }
  expect(codeIn((await page('nothere', 1).expect(404)).body)).toBe('version/file-missing');
});

it('is closed to everybody but admins with the right who may see the version', async () => {
  const fileId = await upload('paid.pdf', files.instructions);
  await page(fileId, 1).expect(200);
  const designerRole = (await app.strapi.db
    .query('admin::role')
    .findOne({ where: { code: codeOf('designer') } })) as { id: number };
  const rightless = (await app.strapi
    .service('admin::role')
    .create({ name: 'No rights', description: '' })) as { id: number };
  const callers: [string, Headers, number][] = [
    ['nobody', {}, 401],
    ['a customer', await signInCustomer(app), 401],
    ['a full-access API token', await makeApiToken(app, 'full-access'), 401],
    ['an admin without the right', await signIn(app.strapi, app.url, [rightless.id]), 403],
    ['another designer', await signIn(app.strapi, app.url, [designerRole.id]), 404],
  ];
  for (const [who, headers, status] of callers) {
    const answers = [await page(fileId, 1, headers), await pages(fileId, headers)];
    expect([who, ...answers.map((answer) => answer.status)]).toEqual([who, status, status]);
    for (const answer of answers) expect(answer.headers['content-type']).toMatch(/json/);
  }
});

it('leaves nothing of the pages on the disk', async () => {
  const fileId = await upload('skirt-again.pdf', files.instructions);
  const kept = filesOnDisk();
  await page(fileId, 1).expect(200);
  await page(fileId, 2).expect(200);
  expect(filesOnDisk()).toEqual(kept);
});

function filesOnDisk(): string[] {
  return readdirSync(app.dataDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name))
    .sort();
}
