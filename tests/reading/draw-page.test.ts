import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { degrees, PDFDocument, PDFName, PDFNumber, rgb, StandardFonts } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { drawPage } from '../../src/kernel/reading/operations';
import { createReadingPool, type ReadingOutcome, type ReadingPool } from '../../src/kernel/reading/pool';

let work: string;
let pool: ReadingPool;
let server: http.Server;
let asked: string[];

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'draw-page-'));
  pool = createReadingPool({
    size: 1,
    appRoot: resolve(__dirname, '../..'),
    scratchRoot: join(work, 'scratch'),
    log: { warn: () => undefined },
  });
  asked = [];
  server = http.createServer((request, answer) => {
    asked.push(request.url ?? '');
    answer.end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});

afterAll(async () => {
  await pool.close();
  server.close();
  await rm(work, { recursive: true, force: true });
});

type Drawn = { width: number; height: number; at: (right: number, down: number) => number[] };

async function outcomeOf(
  kind: 'pdf' | 'svg' | 'image',
  bytes: Uint8Array | string,
  page = 1,
): Promise<ReadingOutcome<{ width: number; height: number }>> {
  const file = join(work, 'file');
  await writeFile(file, bytes);
  return pool.run(drawPage, { file, input: { kind, page }, take: { 'page.png': join(work, 'page.png') } });
}

/** `at`: the colour at a place, told in parts of width and height from the upper left. */
async function drawn(kind: 'pdf' | 'svg' | 'image', bytes: Uint8Array | string, page = 1): Promise<Drawn> {
  const outcome = await outcomeOf(kind, bytes, page);
  if (outcome.kind === 'failed') throw new Error(`${outcome.reason}: ${outcome.message}`);
  const png = await readFile(join(work, 'page.png'));
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  expect({ width: info.width, height: info.height }).toEqual(outcome.output);
  return {
    width: info.width,
    height: info.height,
    at: (right, down) => {
      const index = (Math.floor(down * info.height) * info.width + Math.floor(right * info.width)) * 3;
      return [...data.subarray(index, index + 3)];
    },
  };
}

const red = [255, 0, 0];
const white = [255, 255, 255];

async function pdf(change: (document: PDFDocument) => Promise<void> | void = () => undefined) {
  const document = await PDFDocument.create();
  const page = document.addPage([600, 300]);
  // In the lower left: 0 to 60 points right, 0 to 30 up.
  page.drawRectangle({ x: 0, y: 0, width: 60, height: 30, color: rgb(1, 0, 0) });
  await change(document);
  return document.save();
}

describe('a page of a PDF', () => {
  it('is drawn on white, its longer side 1,200 pixels', async () => {
    const page = await drawn('pdf', await pdf());
    expect(page).toMatchObject({ width: 1200, height: 600 });
    expect([page.at(0.05, 0.95), page.at(0.5, 0.5)]).toEqual([red, white]);
  });

  it('is drawn upright, whatever its turn and its unit', async () => {
    const turned = await pdf((document) => {
      document.getPage(0).setRotation(degrees(90));
      document.getPage(0).node.set(PDFName.of('UserUnit'), PDFNumber.of(10));
    });
    const page = await drawn('pdf', turned);
    expect(page).toMatchObject({ width: 600, height: 1200 });
    expect([page.at(0.05, 0.05), page.at(0.05, 0.95)]).toEqual([red, white]);
  });

  it('shows words of a font that the file does not bring', async () => {
    const bytes = await pdf(async (document) => {
      const font = await document.embedFont(StandardFonts.HelveticaBold);
      document.getPage(0).drawText('IIIIIIII', { x: 300, y: 100, size: 100, font });
    });
    const page = await drawn('pdf', bytes);
    const dark = Array.from({ length: 200 }, (_, index) => page.at(0.5 + index / 500, 0.55)[0]!);
    expect(Math.min(...dark)).toBeLessThan(60);
  });

  it('is the page that was asked for, and none where there is none', async () => {
    const bytes = await pdf((document) => void document.addPage([100, 400]));
    expect(await drawn('pdf', bytes, 2)).toMatchObject({ width: 300, height: 1200 });
    expect(await outcomeOf('pdf', bytes, 3)).toMatchObject({ kind: 'failed', reason: 'refused' });
  });

  it('is refused where it needs a password, is broken, or is a thread', async () => {
    const locked = await pdf((document) => {
      document.encrypt({ userPassword: 'secret', ownerPassword: 'owner' });
    });
    expect(await outcomeOf('pdf', locked)).toMatchObject({ kind: 'failed', reason: 'refused' });
    expect(await outcomeOf('pdf', 'no PDF at all')).toMatchObject({ kind: 'failed', reason: 'refused' });
    const thread = await PDFDocument.create();
    thread.addPage([3, 14_400]);
    expect(await outcomeOf('pdf', await thread.save())).toMatchObject({ kind: 'failed', reason: 'refused' });
  });
});

describe('a drawing', () => {
  const svg = (inside: string, size = 'width="200mm" height="100mm"') =>
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${size} viewBox="0 0 200 100">${inside}</svg>`;

  it('is drawn at the size of a page', async () => {
    const page = await drawn('svg', svg('<rect x="0" y="80" width="40" height="20" fill="#ff0000"/>'));
    expect(page).toMatchObject({ width: 1200, height: 600 });
    expect([page.at(0.05, 0.95), page.at(0.5, 0.5)]).toEqual([red, white]);
  });

  it.each(['width="5mm" height="2.5mm"', 'width="20" height="10"', 'width="9000" height="4500"', ''])(
    'is about as large as a page where it says %s',
    async (size) => {
      const page = await drawn('svg', svg('<rect width="200" height="100" fill="#ff0000"/>', size));
      expect(page.width).toBeGreaterThan(1_000);
      expect(page.width).toBeLessThanOrEqual(1_200);
      expect(page.at(0.5, 0.5)).toEqual(red);
    },
  );

  it('is no larger for being a mile wide', async () => {
    const mile = svg('<rect width="200" height="100" fill="#ff0000"/>', 'width="160000mm" height="80000mm"');
    const page = await drawn('svg', mile);
    expect(Math.max(page.width, page.height)).toBeLessThanOrEqual(1200);
  });

  it('loads nothing: no neighbour, no file, no address', async () => {
    const secret = join(work, 'secret.png');
    await sharp({ create: { width: 20, height: 20, channels: 3, background: '#ff0000' } })
      .png()
      .toFile(secret);
    const { port } = server.address() as AddressInfo;
    const addresses = [
      `file://${secret}`,
      secret,
      'secret.png',
      './secret.png',
      `http://127.0.0.1:${String(port)}/secret.png`,
    ];
    for (const address of addresses) {
      const outside = [
        `<image width="200" height="100" href="${address}"/>`,
        `<image width="200" height="100" xlink:href="${address}"/>`,
        `<style>@import url("${address}");</style><rect width="1" height="1" fill="url(${address}#a)"/>`,
      ].join('');
      const page = await drawn('svg', svg(outside));
      expect([address, page.at(0.5, 0.5)]).toEqual([address, white]);
    }
    expect(asked).toEqual([]);
    const inside = (await readFile(secret)).toString('base64');
    const own = `<image width="200" height="100" preserveAspectRatio="none" href="data:image/png;base64,${inside}"/>`;
    expect((await drawn('svg', svg(own))).at(0.5, 0.5)).toEqual(red);
  });
});

describe('a picture', () => {
  it('is turned upright and made small, never larger', async () => {
    const wide = await sharp({ create: { width: 3000, height: 1000, channels: 3, background: '#ff0000' } })
      .jpeg()
      .withMetadata({ orientation: 6 })
      .toBuffer();
    expect(await drawn('image', wide)).toMatchObject({ width: 400, height: 1200 });
    const small = await sharp({ create: { width: 30, height: 20, channels: 3, background: '#ff0000' } })
      .png()
      .toBuffer();
    expect(await drawn('image', small)).toMatchObject({ width: 30, height: 20 });
  });

  it('is refused where it is something else', async () => {
    expect(await outcomeOf('image', '<svg xmlns="http://www.w3.org/2000/svg"/>')).toMatchObject({
      kind: 'failed',
      reason: 'refused',
    });
  });
});
