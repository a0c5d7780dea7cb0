import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chown, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openCluster, postmasterPid, type TestCluster } from './open-cluster';
import { dataFolderOf, query } from './query';

let cluster: TestCluster;

beforeEach(async () => {
  cluster = await openCluster();
});

afterEach(async () => {
  await cluster.close();
});

describe('after a crash', () => {
  it('starts although SIGKILL of server and user left the pid file behind, and has what was committed', async () => {
    const user = await cluster.startUser();
    await query(user.url, 'create table kept as select 42 as answer');
    const data = await dataFolderOf(user.url);
    process.kill(await postmasterPid(data), 'SIGKILL');
    await user.kill();
    expect(await readFile(path.join(data, 'postmaster.pid'), 'utf8')).not.toBe('');
    const next = await cluster.startUser();
    expect(await query(next.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
    await next.stop();
  });

  it('starts although the left-over pid belongs to another program of the same system user', async () => {
    const { data, port } = await stoppedCluster();
    const { uid, gid } = await stat(data);
    const other = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1e6)'], {
      cwd: '/',
      ...(process.getuid?.() === 0 ? { uid, gid } : {}),
    });
    try {
      await leavePidFile(data, `${String(other.pid)}\n${data}\n1\n${port}\n\n127.0.0.1\n\nready   \n`);
      const next = await cluster.startUser();
      expect(await query(next.url, 'select 1 as one')).toEqual([{ one: 1 }]);
      expect(other.exitCode).toBeNull();
      await next.stop();
    } finally {
      other.kill('SIGKILL');
      await once(other, 'exit');
    }
  });

  it('starts although the left-over pid file is cut off', async () => {
    const { data } = await stoppedCluster();
    await leavePidFile(data, '');
    const next = await cluster.startUser();
    expect(await query(next.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await next.stop();
  });

  it('passes over a lock, users and a half-made data folder of the dead', async () => {
    const dead = spawn(process.execPath, ['-e', '']);
    await once(dead, 'exit');
    await mkdir(path.join(cluster.folder, 'data.unfinished'));
    await writeFile(path.join(cluster.folder, 'data.unfinished', 'PG_VERSION'), '18\n');
    await mkdir(path.join(cluster.folder, 'users'));
    await writeFile(path.join(cluster.folder, 'users', `${String(dead.pid)}.x`), 'an earlier boot');
    await writeFile(path.join(cluster.folder, 'users', `${String(process.pid)}.x`), 'an earlier boot');
    await writeFile(path.join(cluster.folder, 'lock'), `${String(dead.pid)}\nan earlier boot`);
    const user = await cluster.startUser();
    expect(await query(user.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await user.stop();
    await expect(query(user.url, 'select 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});

async function stoppedCluster(): Promise<{ data: string; port: string }> {
  const user = await cluster.startUser();
  const data = await dataFolderOf(user.url);
  await user.stop();
  return { data, port: new URL(user.url).port };
}

async function leavePidFile(data: string, text: string): Promise<void> {
  const { uid, gid } = await stat(data);
  const file = path.join(data, 'postmaster.pid');
  await writeFile(file, text, { mode: 0o600 });
  await chown(file, uid, gid);
}
