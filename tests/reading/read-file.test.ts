import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { fileFacts } from '../../src/kernel/reading/facts/file-facts';
import { readPdfText } from '../../src/kernel/reading/operations';
import { createReadingPool, type ReadingPool } from '../../src/kernel/reading/pool';
import { readFile } from '../../src/kernel/reading/read-file';

let work: string;
let pool: ReadingPool;

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'read-file-'));
  pool = createReadingPool({
    size: 2,
    appRoot: resolve(__dirname, '../..'),
    scratchRoot: join(work, 'scratch'),
    log: { warn: () => undefined },
  });
});

afterAll(async () => {
  await pool.close();
  await rm(work, { recursive: true, force: true });
});

async function save(name: string, bytes: Uint8Array | string) {
  const path = join(work, name);
  await writeFile(path, bytes);
  return { path, name, bytes: (await stat(path)).size };
}

async function makePdf() {
  const pdf = await PDFDocument.create();
  pdf.addPage([595.28, 841.89]).drawText('Rosalie', { font: await pdf.embedFont(StandardFonts.Helvetica) });
  return pdf.save();
}

describe('a file read in the child', () => {
  it('is read by what it is', async () => {
    const jpeg = await sharp({ create: { width: 30, height: 20, channels: 3, background: 'red' } })
      .jpeg()
      .toBuffer();
    const files = [
      await save('a.pdf', await makePdf()),
      await save(
        'b.svg',
        '<svg xmlns="http://www.w3.org/2000/svg" width="5mm" height="5mm" viewBox="0 0 5 5"/>',
      ),
      await save('c.dxf', '0\nSECTION\n2\nENTITIES\n0\nENDSEC\n0\nEOF\n'),
      await save('d.jpg', jpeg),
      await save('e.txt', 'knit 2, purl 2'),
      await save('f.PDF', jpeg),
      await save('g', ''),
    ];
    const read = await Promise.all(files.map((file) => readFile(pool, file)));
    for (const facts of read) expect(fileFacts.parse(facts)).toEqual(facts);
    expect(read.map(({ name, extension, sniffed, format }) => [name, extension, sniffed, format])).toEqual([
      ['a.pdf', 'pdf', 'pdf', 'pdf'],
      ['b.svg', 'svg', 'svg', 'svg'],
      ['c.dxf', 'dxf', 'dxf', 'dxf'],
      ['d.jpg', 'jpg', 'jpeg', 'image'],
      ['e.txt', 'txt', 'text', 'other'],
      ['f.PDF', 'pdf', 'jpeg', 'image'],
      ['g', '', 'unknown', 'other'],
    ]);
    expect(read[0]).toMatchObject({ pdf: { opened: 'clean', pages: [{ format: 'A4' }] } });
    expect(read[3]).toMatchObject({ image: { width: 30, height: 20, problem: null } });
  });

  it('gives its words too, without a native addon', async () => {
    const { path } = await save('words.pdf', await makePdf());
    const outcome = await pool.run(readPdfText, { file: path, input: {} });
    expect(outcome).toMatchObject({
      kind: 'done',
      output: { pageCount: 1, pages: [{ page: 1, text: 'Rosalie' }] },
    });
  });

  it('is unreadable, not an error, where its reader gives up', async () => {
    const absurd = await sharp({ create: { width: 10, height: 10, channels: 3, background: 'red' } })
      .png()
      .toBuffer();
    const facts = await readFile(pool, await save('cut.png', absurd.subarray(0, 20)));
    expect(facts).toMatchObject({ format: 'unreadable', sniffed: 'png', reason: 'refused' });
  });
});
