import { stat } from 'node:fs/promises';
import net from 'node:net';
import path from 'node:path';
import { createDatabase, databaseUrl, dropDatabase } from '../../src/kernel/postgres/databases';
import { openCluster, postmasterPid, type TestCluster } from './open-cluster';
import { dataFolderOf, query } from './query';

const REFUSED = { code: 'ECONNREFUSED' };
let cluster: TestCluster;

beforeEach(async () => {
  cluster = await openCluster();
});

afterEach(async () => {
  await cluster.close();
});

describe('an embedded Postgres', () => {
  it('is made, serves the database selvedge with a password, and is gone after its only user', async () => {
    const user = await cluster.startUser();
    const [row] = await query(
      user.url,
      `select current_database() as name, pg_encoding_to_char(encoding) as encoding, lower('ÄÖ') as lower,
        current_setting('listen_addresses') as listens, current_setting('unix_socket_directories') as sockets
       from pg_database where datname = current_database()`,
    );
    expect(row).toEqual({
      name: 'selvedge',
      encoding: 'UTF8',
      lower: 'äö',
      listens: '127.0.0.1',
      sockets: '',
    });
    expect((await stat(path.join(cluster.folder, 'password'))).mode & 0o777).toBe(0o600);
    const stranger = new URL(user.url);
    stranger.password = 'guess';
    await expect(query(stranger.href, 'select 1')).rejects.toMatchObject({ code: '28P01' });
    await user.stop();
    await expect(query(user.url, 'select 1')).rejects.toMatchObject(REFUSED);
  });

  it('keeps data, password and port over a restart', async () => {
    const first = await cluster.startUser();
    await query(first.url, 'create table kept as select 42 as answer');
    await first.stop();
    const second = await cluster.startUser();
    expect(second.url).toBe(first.url);
    expect(await query(second.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
    await second.stop();
  });

  it('is joined by a second user and stopped by the last one out', async () => {
    const first = await cluster.startUser();
    const second = await cluster.startUser();
    expect(second.url).toBe(first.url);
    await first.stop();
    expect(await query(second.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await second.stop();
    await expect(query(first.url, 'select 1')).rejects.toMatchObject(REFUSED);
  });

  it('is made once by four that start on an empty folder at the same moment', async () => {
    const users = await Promise.all([1, 2, 3, 4].map(() => cluster.startUser()));
    const lines = users.flatMap((user) => user.lines);
    expect(new Set(users.map((user) => user.url)).size).toBe(1);
    expect(lines.filter((line) => line.startsWith('Making a database'))).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith('Postgres started'))).toHaveLength(1);
    await Promise.all(users.map((user) => user.stop()));
    await expect(query(users[0]?.url ?? '', 'select 1')).rejects.toMatchObject(REFUSED);
  });

  it('serves whoever comes while the last one leaves', async () => {
    let leaving = await cluster.startUser();
    for (let round = 0; round < 3; round += 1) {
      const [coming] = await Promise.all([cluster.startUser(), leaving.stop()]);
      expect(await query(coming.url, 'select 1 as one')).toEqual([{ one: 1 }]);
      leaving = coming;
    }
    await leaving.stop();
    await expect(query(leaving.url, 'select 1')).rejects.toMatchObject(REFUSED);
  });

  it('stays up when its user is killed; the next one joins and stops it', async () => {
    const killed = await cluster.startUser();
    await killed.kill();
    expect(await query(killed.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    const next = await cluster.startUser();
    expect(next.url).toBe(killed.url);
    await next.stop();
    await expect(query(next.url, 'select 1')).rejects.toMatchObject(REFUSED);
  });

  it('is stopped by a user that ends without saying goodbye', async () => {
    const user = await cluster.startUser();
    const data = await dataFolderOf(user.url);
    await user.exit();
    const next = await cluster.startUser(); // waits until the old server has gone, or starts at once
    expect(next.lines.some((line) => line.startsWith('Postgres started'))).toBe(true);
    expect(await dataFolderOf(next.url)).toBe(data);
    await next.stop();
  });

  it('takes another port when the last one is taken', async () => {
    const first = await cluster.startUser();
    await first.stop();
    const port = Number(new URL(first.url).port);
    const squatter = net.createServer().listen(port, '127.0.0.1');
    try {
      const second = await cluster.startUser();
      expect(new URL(second.url).port).not.toBe(String(port));
      expect(await query(second.url, 'select 1 as one')).toEqual([{ one: 1 }]);
      await second.stop();
    } finally {
      squatter.close();
    }
  });

  it('refuses production', async () => {
    await expect(cluster.startUser({ env: { NODE_ENV: 'production' } })).rejects.toThrow(
      /^postgres\/embedded-in-production: .*set DATABASE_URL/,
    );
  });

  it('makes and drops databases beside its own', async () => {
    const user = await cluster.startUser();
    const url = await createDatabase(user.url, 'a "strange" name');
    expect(url).toBe(databaseUrl(user.url, 'a "strange" name'));
    expect(await query(url, 'select current_database() as name')).toEqual([{ name: 'a "strange" name' }]);
    await dropDatabase(user.url, 'a "strange" name');
    await dropDatabase(user.url, 'a "strange" name');
    await expect(query(url, 'select 1')).rejects.toMatchObject({ code: '3D000' });
    await user.stop();
  });

  it('runs under a pid of its own that its data folder names', async () => {
    const user = await cluster.startUser();
    const [row] = await query(user.url, `select pg_read_file('postmaster.pid') as file`);
    const pid = await postmasterPid(await dataFolderOf(user.url));
    expect(String(row?.file).split('\n')[0]).toBe(String(pid));
    await user.stop();
  });
});
