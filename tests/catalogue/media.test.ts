import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sharp from 'sharp';
import { bootApp, type TestApp } from '../support/boot';

let app: TestApp;
let admin: { Authorization: string };
let picture: Buffer;
beforeAll(async () => {
  app = await bootApp({ SELVEDGE_ROLE: 'web' });
  admin = await app.admin();
  picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#a33' } })
    .png()
    .toBuffer();
});
afterAll(() => app.stop());

const pdf = Buffer.from('%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\n%%EOF\n');
const svg = Buffer.from(
  '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>',
);
const dxf = Buffer.from('0\nSECTION\n2\nHEADER\n0\nENDSEC\n0\nEOF\n');

const sold: [string, Buffer, string, string][] = [
  ['a PDF', pdf, 'pattern.pdf', 'application/pdf'],
  ['a PDF renamed', pdf, 'cover.png', 'image/png'],
  ['a PDF without a type', pdf, 'cover.png', 'application/octet-stream'],
  ['an SVG', svg, 'cover.svg', 'image/svg+xml'],
  ['an SVG renamed', svg, 'cover.png', 'image/png'],
  ['a DXF', dxf, 'cut.dxf', 'image/vnd.dxf'],
  ['a DXF renamed', dxf, 'cover.jpg', 'image/jpeg'],
];

const stored = async () => Number((await app.db('files').count())[0]!['count']);
const onDisk = async () => (await readdir(path.join(app.strapi.dirs.static.public, 'uploads'))).length;

const doors: [string, string][] = [
  ['the admin', '/upload'],
  ['the admin, one file', '/upload/files'],
  ['REST', '/api/upload'],
];

async function headers(url: string): Promise<{ Authorization: string }> {
  if (!url.startsWith('/api')) return admin;
  const tokens = app.strapi.service('admin::api-token-content-api');
  const made = await tokens.create({
    name: `t-${Math.random()}`,
    description: '',
    type: 'full-access',
    lifespan: null,
  });
  return { Authorization: `Bearer ${made.accessKey as string}` };
}

describe.each(doors)('%s', (_door, url) => {
  it.each(sold)('refuses %s and says where it belongs', async (_what, bytes, filename, contentType) => {
    const before = [await stored(), await onDisk()];
    const { body } = await app.request
      .post(url)
      .set(await headers(url))
      .attach('files', bytes, { filename, contentType })
      .expect(415);
    expect(body).toMatchObject({
      error: { code: 'media/not-a-picture', message: expect.stringContaining('Files panel') },
    });
    expect([await stored(), await onDisk()]).toEqual(before);
  });

  it('takes a picture', async () => {
    const { body } = await app.request
      .post(url)
      .set(await headers(url))
      .attach('files', picture, { filename: 'cover.png', contentType: 'image/png' })
      .expect(201);
    const [file] = [body as { id: number; url: string }].flat();
    await app.strapi
      .plugin('upload')
      .service('upload')
      .remove(await app.strapi.db.query('plugin::upload.file').findOne({ where: { id: file!.id } }));
  });
});

it('refuses a whole batch for one bad file', async () => {
  const before = await stored();
  await app.request
    .post('/upload')
    .set(admin)
    .attach('files', picture, { filename: 'cover.png', contentType: 'image/png' })
    .attach('files', pdf, { filename: 'pattern.pdf', contentType: 'application/pdf' })
    .expect(415);
  expect(await stored()).toBe(before);
});

describe('an existing picture', () => {
  let id: number;
  beforeAll(async () => {
    const { body } = await app.request
      .post('/upload/files')
      .set(admin)
      .attach('files', picture, { filename: 'cover.png', contentType: 'image/png' })
      .expect(201);
    id = (body as { id: number }).id;
  });
  afterAll(async () => {
    await app.strapi
      .plugin('upload')
      .service('upload')
      .remove(await app.strapi.db.query('plugin::upload.file').findOne({ where: { id } }));
  });

  it.each([
    ['the replace route', () => `/upload/files/${id}/replace`],
    ['the old spelling', () => `/upload?id=${id}`],
    ['REST', () => `/api/upload?id=${id}`],
  ])('is not replaced by a PDF through %s', async (_name, url) => {
    for (const [bytes, filename] of [
      [pdf, 'cover.png'],
      [pdf, 'pattern.pdf'],
      [dxf, 'cover.png'],
    ] as const) {
      const { body } = await app.request
        .post(url())
        .set(await headers(url()))
        .attach('files', bytes, { filename, contentType: 'image/png' })
        .expect(415);
      expect(body).toMatchObject({ error: { code: 'media/not-a-picture' } });
    }
  });
});

it('refuses a PDF behind the service, whoever calls it', async () => {
  const file = path.join(app.dataDir, 'cover.png');
  await writeFile(file, pdf);
  const upload = app.strapi
    .plugin('upload')
    .service('upload')
    .upload({
      data: {},
      files: { filepath: file, originalFilename: 'cover.png', mimetype: 'image/png', size: pdf.length },
    });
  await expect(upload).rejects.toEqual(expect.objectContaining({ code: 'media/not-a-picture' }));
});

describe('an address to fetch from', () => {
  let server: Server;
  beforeAll(async () => {
    server = createServer((_request, response) =>
      response.writeHead(200, { 'content-type': 'image/png' }).end(dxf),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => void server.close());

  it('brings no sold file in either', async () => {
    const before = await stored();
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/cover.png`;
    const { text } = await app.request
      .post('/upload/actions/upload-from-urls')
      .set(admin)
      .send({ urls: [url] });
    expect(text).toContain('file:error');
    expect(await stored()).toBe(before);
  });
});
