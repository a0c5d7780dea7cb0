import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { deflateSync } from 'node:zlib';
import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { defaultReadingLimits, type ReadingLimits } from '../../src/kernel/reading/limits';
import { createReadingPool, type ReadingPool } from '../../src/kernel/reading/pool';
import { readFile } from '../../src/kernel/reading/read-file';
import { defaultProfile } from '../../src/plugins/preflight/contract';
import { inspect } from '../../src/plugins/preflight/domain/inspect';

const MIB = 1024 * 1024;
let work: string;
const pools: ReadingPool[] = [];

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'limits-'));
});

afterEach(() => Promise.all(pools.splice(0).map((pool) => pool.close())));
afterAll(() => rm(work, { recursive: true, force: true }));

/** What preflight says of these bytes as an upload, read within these limits. */
async function judge(bytes: Uint8Array, limits: Partial<ReadingLimits> = {}) {
  const pool = createReadingPool({
    size: 1,
    limits,
    appRoot: resolve(__dirname, '../..'),
    scratchRoot: join(work, 'scratch'),
    log: { warn: () => undefined },
  });
  pools.push(pool);
  const path = join(work, 'upload.pdf');
  await writeFile(path, bytes);
  const facts = await readFile(pool, { path, name: 'upload.pdf', bytes: (await stat(path)).size });
  return { read: facts, ...inspect(facts, 'template', defaultProfile) };
}

/** A page whose content is folded so many times. */
async function folded(content: Buffer, times: number): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage();
  let bytes = content;
  for (let time = 0; time < times; time += 1) bytes = deflateSync(bytes);
  const stream = pdf.context.stream(bytes, {
    Filter: Array.from({ length: times }, () => 'FlateDecode'),
  } as never);
  page.node.set(PDFName.of('Contents'), pdf.context.register(stream));
  return Buffer.from(await pdf.save());
}

it('are 30 s and 512 MiB unless said', () => {
  expect(defaultReadingLimits).toMatchObject({ wallMs: 30_000, rssBytes: 512 * MIB });
});

it.each([
  ['300 MiB of spaces', 300, 1],
  ['40 MiB, twice folded', 40, 2],
])('content that unfolds to %s is named and never unfolded', async (_what, size, times) => {
  const { read, findings, verdict } = await judge(await folded(Buffer.alloc(size * MIB, ' '), times));
  expect(verdict).toBe('reject');
  expect(findings).toContainEqual(expect.objectContaining({ rule: 'pdf-unfolds', severity: 'error' }));
  expect(read).toMatchObject({ format: 'pdf', pdf: { scans: [], largestStream: { isOverLimit: true } } });
});

it('the 501st page is one too many, and is not scanned', async () => {
  const pdf = await PDFDocument.create();
  for (let page = 0; page < 501; page += 1) pdf.addPage();
  const { read, findings } = await judge(await pdf.save());
  expect(findings).toContainEqual(expect.objectContaining({ rule: 'pdf-page-count', severity: 'error' }));
  expect(read.format === 'pdf' && [read.pdf.pageCount, read.pdf.scans.length]).toEqual([501, 500]);
});

it('a reading that takes too long is a finding', async () => {
  const { findings, verdict } = await judge(await folded(Buffer.from('0 0 9 9 re f'), 1), { wallMs: 1 });
  expect(verdict).toBe('reject');
  expect(findings).toMatchObject([{ rule: 'reading-failed', where: 'timeout' }]);
});

it('one that takes too much memory is a finding', async () => {
  const content = Buffer.from('(a) Tj '.repeat(2_000_000));
  const { findings } = await judge(await folded(content, 1), { rssBytes: 60 * MIB });
  expect(findings).toMatchObject([{ rule: 'reading-failed', where: 'memory' }]);
});
