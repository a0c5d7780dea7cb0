import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '../../..');
const MAIN = `import { word } from './word';
export async function run({ argv }: { argv: string[] }): Promise<void> {
  if (argv[2] === 'wait') {
    const still = setInterval(() => undefined, 60_000);
    process.on('SIGTERM', () => { clearInterval(still); process.exitCode = 7; });
  }
  process.stdout.write([word, process.versions.node.split('.')[0], ...argv.slice(2)].join(' ') + '\\n');
}`;
const COMPILED = 'dist/src/cli/main.js';
let app: string;

/** A small app with the real launcher; node_modules is the clone's own. */
beforeEach(() => {
  app = mkdtempSync(path.join(os.tmpdir(), 'selvedge-launch-'));
  mkdirSync(path.join(app, 'src/cli'), { recursive: true });
  for (const name of ['selvedge.mjs', 'launch']) {
    cpSync(path.join(root, 'src/cli', name), path.join(app, 'src/cli', name), { recursive: true });
  }
  rmSync(path.join(app, 'src/cli/launch/launch.test.ts'));
  symlinkSync(path.join(root, 'node_modules'), path.join(app, 'node_modules'));
  const compilerOptions = {
    module: 'node20',
    target: 'es2023',
    types: ['node'],
    strict: true,
    skipLibCheck: true,
    noEmitOnError: true,
    incremental: true,
    tsBuildInfoFile: '.cache/server.tsbuildinfo',
    outDir: 'dist',
    rootDir: '.',
  };
  write(
    'tsconfig.json',
    JSON.stringify({ compilerOptions, include: ['src/**/*.ts'], exclude: ['**/*.test.ts'] }),
  );
  write('src/cli/main.ts', MAIN);
  write('src/cli/word.ts', `export const word: string = 'one';`);
});

afterEach(() => {
  rmSync(app, { recursive: true });
});

function write(file: string, text: string) {
  writeFileSync(path.join(app, file), text);
}

function launch(args: string[], { node = process.execPath, env = {} } = {}) {
  const options = {
    encoding: 'utf8' as const,
    cwd: os.tmpdir(),
    env: { ...process.env, NODE_ENV: '', ...env },
  };
  const { status, stdout, stderr } = spawnSync(
    node,
    [path.join(app, 'src/cli/selvedge.mjs'), ...args],
    options,
  );
  return { status, stdout, stderr };
}

describe('the launcher', () => {
  it('compiles once, silently, and again after an edit', () => {
    expect(launch(['hello'])).toEqual({ status: 0, stdout: 'one 24 hello\n', stderr: '' });
    const { mtimeMs } = statSync(path.join(app, 'dist/.compiled.json'));
    expect(launch(['hello']).status).toBe(0);
    expect(statSync(path.join(app, 'dist/.compiled.json')).mtimeMs).toBe(mtimeMs);
    write('src/cli/word.ts', `export const word = 'two again';`);
    expect(launch(['hello']).stdout).toBe('two again 24 hello\n');
  });

  it('removes what a source that has gone was compiled to', () => {
    write('src/cli/extra.ts', 'export const extra = 1;');
    launch(['hello']);
    expect(existsSync(path.join(app, 'dist/src/cli/extra.js'))).toBe(true);
    rmSync(path.join(app, 'src/cli/extra.ts'));
    expect(launch(['hello']).status).toBe(0);
    expect(existsSync(path.join(app, 'dist/src/cli/extra.js'))).toBe(false);
  });

  it('compiles everything after somebody has emptied dist/, whatever the compiler remembers', () => {
    launch(['hello']);
    rmSync(path.join(app, 'dist'), { recursive: true });
    expect(launch(['hello']).stdout).toBe('one 24 hello\n');
  });

  it('prints what the compiler says and ends with 1', () => {
    write('src/cli/word.ts', `export const word: string = 1;`);
    const result = launch(['hello']);
    expect(result).toMatchObject({ status: 1, stdout: '' });
    expect(result.stderr).toContain('src/cli/word.ts(1,14): error TS2322');
    expect(launch(['hello']).status).toBe(1);
  });

  it('lets two start at once, and passes over the lock of the dead', async () => {
    mkdirSync(path.join(app, '.cache'));
    write('.cache/compile.lock', String(spawnSync(process.execPath, ['-e', '']).pid));
    const both = [1, 2].map(() => spawn(process.execPath, [path.join(app, 'src/cli/selvedge.mjs'), 'hello']));
    const codes = await Promise.all(both.map(async (child) => (await once(child, 'exit'))[0] as number));
    expect(codes).toEqual([0, 0]);
    expect(existsSync(path.join(app, '.cache/compile.lock'))).toBe(false);
  });

  it('compiles nothing in production, also when .env says so, unless told to', () => {
    write('.env', 'NODE_ENV=production\n');
    const env = { ...process.env };
    delete env.NODE_ENV;
    const options = { encoding: 'utf8' as const, env };
    const script = path.join(app, 'src/cli/selvedge.mjs');
    const refused = spawnSync(process.execPath, [script, 'hello'], options);
    expect(refused).toMatchObject({ status: 1, stderr: expect.stringContaining('npm run build') as string });
    expect(spawnSync(process.execPath, [script, 'build'], options).stdout).toBe('one 24 build\n');
    expect(existsSync(path.join(app, COMPILED))).toBe(true);
    write('src/cli/word.ts', 'not a program');
    expect(spawnSync(process.execPath, [script, 'hello'], options).stdout).toBe('one 24 hello\n');
  });
});

const oldNode = (process.env.PATH ?? '')
  .split(path.delimiter)
  .map((folder) => path.join(folder, 'node'))
  .find(
    (node) =>
      existsSync(node) && Number(spawnSync(node, ['-p', 'process.versions.node.split(".")[0]']).stdout) < 24,
  );
if (oldNode === undefined)
  process.stdout.write('launch: no Node below 24 on this machine, handing over is skipped\n');
const onOldNode = oldNode === undefined ? it.skip : it;

describe('the launcher on an older Node', () => {
  onOldNode('hands over to the Node 24 of npm, with arguments, signals and exit code', async () => {
    expect(launch(['hello', '--x=1'], { node: oldNode })).toEqual({
      status: 0,
      stdout: 'one 24 hello --x=1\n',
      stderr: '',
    });
    const child = spawn(oldNode ?? '', [path.join(app, 'src/cli/selvedge.mjs'), 'wait'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([7, null]);
  });

  onOldNode('says what it needs where npm brought none', () => {
    rmSync(path.join(app, 'node_modules'));
    const result = launch(['hello'], { node: oldNode });
    expect(result).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^Selvedge needs Node 24; this is v/) as string,
    });
  });
});
