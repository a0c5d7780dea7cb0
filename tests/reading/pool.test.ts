import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createReadingPool, type ReadingPool, type ReadingPoolOptions } from '../../src/kernel/reading/pool';
import { makeHostileOperations } from './hostile-operations';

const isLinux = process.platform === 'linux';
const onLinux = isLinux ? it : it.skip;
const appRoot = resolve(__dirname, '../..');

let hostile: Awaited<ReturnType<typeof makeHostileOperations>>;
let work: string;
let file: string;
const pools: ReadingPool[] = [];

beforeAll(async () => {
  hostile = await makeHostileOperations();
});

afterAll(async () => {
  await hostile.remove();
});

beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'reading-test-'));
  file = join(work, 'original.bin');
  await writeFile(file, 'twelve bytes');
});

afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.close()));
  await rm(work, { recursive: true, force: true });
});

function open(options: Partial<ReadingPoolOptions> = {}): ReadingPool {
  const pool = createReadingPool({
    size: 2,
    appRoot,
    readable: [hostile.folder],
    scratchRoot: join(work, 'scratch'),
    log: { warn: () => undefined },
    ...options,
  });
  pools.push(pool);
  return pool;
}

describe('a run', () => {
  it('hands the child a copy of the file and gives back what it answers', async () => {
    const outcome = await open().run(hostile.operations.measure, { file, input: {} });
    expect(outcome).toMatchObject({ kind: 'done', output: { value: '12' } });
  });

  it('moves out what the operation wrote, and leaves nothing behind', async () => {
    const pool = open();
    const made = join(work, 'made.txt');
    const outcome = await pool.run(hostile.operations.writeScratch, {
      file,
      input: {},
      take: { 'made.txt': made },
    });
    expect(outcome.kind).toBe('done');
    expect(await readFile(made, 'utf8')).toBe('made');
    const left = readdirSync(join(work, 'scratch'), { recursive: true, withFileTypes: true });
    expect(left.filter((entry) => entry.isFile())).toEqual([]);
    await pool.close();
    expect(readdirSync(join(work, 'scratch'))).toEqual([]);
  });

  it('leaves out a file that was not written; the answer itself still comes', async () => {
    const take = { 'other.txt': join(work, 'other.txt') };
    const outcome = await open().run(hostile.operations.writeScratch, { file, input: {}, take });
    expect(outcome).toMatchObject({ kind: 'done' });
    expect(existsSync(join(work, 'other.txt'))).toBe(false);
  });

  it('reuses its child, and replaces one that has grown fat', async () => {
    const pool = open({ size: 1, limits: { rssBytes: 300 * 1024 * 1024 } });
    const runs = [];
    for (let i = 0; i < 3; i += 1) runs.push(await pool.run(hostile.operations.counted, { file, input: {} }));
    expect(runs.map((run) => run.kind === 'done' && run.output.value)).toEqual(['1', '2', '3']);
    if (!isLinux) return;
    await pool.run(hostile.operations.hoard, { file, input: { port: 170 * 1024 * 1024 } });
    const after = await pool.run(hostile.operations.counted, { file, input: {} });
    expect(after).toMatchObject({ kind: 'done', output: { value: '1' } });
  });
});

describe('a hostile file cannot', () => {
  const limits = { wallMs: 3_000, heapMiB: 128, rssBytes: 256 * 1024 * 1024 };

  it.each([
    ['spin for ever', 'spin', 'timeout'],
    ['fill the heap', 'fillHeap', 'memory'],
    ['abort', 'abort', 'crash'],
    ['exit without an answer', 'exit', 'crash'],
    ['throw', 'throwIt', 'refused'],
    ['answer in another shape', 'wrongShape', 'refused'],
    ['answer with more than is allowed', 'shout', 'refused'],
    ['speak out of turn', 'babble', 'refused'],
    ['start a process', 'spawnIt', 'refused'],
    ['start a thread', 'startThread', 'refused'],
    ['compile code from text', 'evaluate', 'refused'],
    ['change its copy', 'changeOwnCopy', 'refused'],
  ] as const)('%s and take the pool with it', async (_what, name, reason) => {
    const pool = open({ size: 1, limits });
    const outcome = await pool.run(hostile.operations[name], { file, input: {} });
    expect(outcome).toMatchObject({ kind: 'failed', reason });
    const next = await pool.run(hostile.operations.measure, { file, input: {} });
    expect(next).toMatchObject({ kind: 'done', output: { value: '12' } });
  });

  onLinux('fill memory outside the heap', async () => {
    const outcome = await open({ limits: { ...limits, wallMs: 20_000 } }).run(
      hostile.operations.fillBuffers,
      {
        file,
        input: {},
      },
    );
    expect(outcome).toMatchObject({ kind: 'failed', reason: 'memory' });
  });

  it.each([
    ['the project’s settings', () => join(appRoot, 'jest.config.mjs')],
    ['the original', () => file],
    ['the parent’s environment', () => `/proc/${String(process.pid)}/environ`],
    ['its own environment', () => '/proc/self/environ'],
    ['the system’s users', () => '/etc/passwd'],
    ['a folder whose name begins like an allowed one', () => `${hostile.folder}-beside/secret`],
  ])('read %s', async (_what, path) => {
    const beside = `${hostile.folder}-beside`;
    mkdirSync(beside, { recursive: true });
    await writeFile(join(beside, 'secret'), 'secret');
    const outcome = await open().run(hostile.operations.readOutside, { file, input: { path: path() } });
    await rm(beside, { recursive: true, force: true });
    expect(outcome).toMatchObject({ kind: 'failed', reason: 'refused' });
    expect(outcome.kind === 'failed' && outcome.message).toMatch(/restricted|ERR_ACCESS_DENIED/);
  });

  it('write outside its scratch folder', async () => {
    const path = join(work, 'planted');
    const outcome = await open().run(hostile.operations.writeOutside, { file, input: { path } });
    expect(outcome).toMatchObject({ kind: 'failed', reason: 'refused' });
    expect(existsSync(path)).toBe(false);
  });

  it('load a native addon, unless its reader needs one', async () => {
    const input = { path: require.resolve('sharp') };
    const plain = await open().run(hostile.operations.loadAddon, { file, input });
    expect(plain).toMatchObject({ kind: 'failed', reason: 'refused' });
    const native = await open().run({ ...hostile.operations.loadAddon, native: true }, { file, input });
    expect(native).toMatchObject({ kind: 'done', output: { value: 'function' } });
  });

  it('see a secret of ours in its environment', async () => {
    process.env.SELVEDGE_TEST_CANARY = 'canary-5f1e';
    const outcome = await open().run(hostile.operations.environment, { file, input: {} });
    delete process.env.SELVEDGE_TEST_CANARY;
    if (outcome.kind !== 'done') throw new Error(outcome.message);
    expect(outcome.output.value).not.toContain('canary-5f1e');
    const known = ['HOME', 'LANG', 'NODE_ENV', 'TMPDIR', 'TZ'];
    expect(Object.keys(JSON.parse(outcome.output.value) as object).sort()).toEqual(known);
  });

  it('reach a port on this machine where the network is cut', async () => {
    const server = createServer((socket) => socket.end());
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const pool = open();
    const outcome = await pool.run(hostile.operations.connect, { file, input: { port } });
    await new Promise((done) => server.close(done));
    expect(outcome.kind).toBe(pool.level() === 'network-cut' ? 'failed' : 'done');
  });
});

describe('the pool', () => {
  it('runs many at once without mixing answers, also while others are killed', async () => {
    const pool = open({ size: 3, limits: { wallMs: 5_000 } });
    const runs = Array.from({ length: 30 }, (_, index) =>
      index % 10 === 4
        ? pool.run(hostile.operations.abort, { file, input: {} })
        : pool.run(hostile.operations.measure, { file, input: {} }),
    );
    const kinds = (await Promise.all(runs)).map((outcome, index) => [index, outcome.kind]);
    expect(kinds).toEqual(kinds.map((_, index) => [index, index % 10 === 4 ? 'failed' : 'done']));
  });

  it('mixes plain and native children within its size', async () => {
    const pool = open({ size: 1 });
    const native = { ...hostile.operations.measure, native: true };
    const runs = [hostile.operations.measure, native, hostile.operations.measure, native];
    const outcomes = await Promise.all(runs.map((operation) => pool.run(operation, { file, input: {} })));
    expect(outcomes.map(({ kind }) => kind)).toEqual(['done', 'done', 'done', 'done']);
  });

  it('refuses with a stable code when too many wait', async () => {
    const gate = join(hostile.folder, 'gate');
    await writeFile(gate, '');
    const pool = open({ size: 1, queue: 1 });
    const held = pool.run(hostile.operations.waitForFile, { file, input: { path: gate } });
    const queued = pool.run(hostile.operations.measure, { file, input: {} });
    const refused = pool.run(hostile.operations.measure, { file, input: {} });
    await expect(refused).rejects.toMatchObject({ code: 'kernel/reading-busy', kind: 'unavailable' });
    await writeFile(gate, 'go');
    expect([(await held).kind, (await queued).kind]).toEqual(['done', 'done']);
  });

  it('ends what runs and what waits when it closes, without blaming the file', async () => {
    const pool = open({ size: 1 });
    const running = pool.run(hostile.operations.spin, { file, input: {} });
    const waiting = pool.run(hostile.operations.measure, { file, input: {} });
    const both = Promise.allSettled([running, waiting]);
    await pool.close();
    for (const outcome of await both) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'kernel/reading-closed' } });
    }
    await expect(pool.run(hostile.operations.measure, { file, input: {} })).rejects.toMatchObject({
      code: 'kernel/reading-closed',
    });
  });

  it('throws away the folders a killed process left behind', async () => {
    const left = join(work, 'scratch', 'reading-999999999-abc');
    mkdirSync(left, { recursive: true });
    await writeFile(join(left, 'paid.pdf'), 'x');
    open();
    expect(existsSync(left)).toBe(false);
  });
});
