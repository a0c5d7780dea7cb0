import { createStrapi, type Core } from '@strapi/strapi';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type { Knex } from 'knex';
import supertest from 'supertest';
import { createDatabase, dropDatabase } from '../../src/kernel/postgres/databases';
import { testEnvironment } from './environment';

const root = path.resolve(__dirname, '../..');

export interface TestApp {
  strapi: Core.Strapi;
  /** `http://127.0.0.1:<port>` */
  url: string;
  request: ReturnType<typeof supertest>;
  db: Knex;
  databaseUrl: string;
  dataDir: string;
  /** Authorization header values of a fresh super admin's session. */
  admin: () => Promise<{ Authorization: string }>;
  stop: () => Promise<void>;
}

export function testServer(): string {
  const server = process.env['TEST_POSTGRES'];
  if (server === undefined)
    throw new Error('The journeys need the Postgres that tests/support/global-setup.mjs starts.');
  return server;
}

/** Boots the compiled app on a database and a data folder of its own, listening on a free port. */
export async function bootApp(
  env: Record<string, string> = {},
  { serveAdminPanel = false }: { serveAdminPanel?: boolean } = {},
): Promise<TestApp> {
  const name = `t_${randomBytes(6).toString('hex')}`;
  const databaseUrl = await createDatabase(testServer(), name);
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'selvedge-'));
  Object.assign(process.env, testEnvironment(databaseUrl, dataDir), env);

  const strapi = createStrapi({
    appDir: root,
    distDir: path.join(root, 'dist'),
    serveAdminPanel,
    autoReload: false,
  });
  await strapi.load();
  strapi.server.mount();
  await new Promise<void>((resolve) => strapi.server.httpServer.listen(0, '127.0.0.1', resolve));
  const { port } = strapi.server.httpServer.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  return {
    strapi,
    url,
    request: supertest(url),
    db: strapi.db.connection as unknown as Knex,
    databaseUrl,
    dataDir,
    admin: () => adminSession(strapi, url),
    async stop() {
      await strapi.destroy();
      await dropDatabase(testServer(), name);
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function adminSession(strapi: Core.Strapi, url: string): Promise<{ Authorization: string }> {
  const role = await strapi.service('admin::role').getSuperAdmin();
  return signIn(strapi, url, [role.id]);
}

/** Makes an admin user with these roles and signs it in over HTTP, as the admin panel does. */
export async function signIn(
  strapi: Core.Strapi,
  url: string,
  roles: number[],
): Promise<{ Authorization: string }> {
  const email = `${randomBytes(6).toString('hex')}@example.com`;
  const password = `Aa1${randomBytes(12).toString('base64url')}`;
  await strapi
    .service('admin::user')
    .create({ firstname: 'Test', lastname: 'Admin', email, password, roles, isActive: true });
  const answer = await supertest(url).post('/admin/login').send({ email, password }).expect(200);
  const { token } = (answer.body as { data: { token: string } }).data;
  return { Authorization: `Bearer ${token}` };
}
