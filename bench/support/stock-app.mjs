import { existsSync } from 'node:fs';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { compiled, root } from './root.mjs';

// Stock Strapi of the same version and packages, with nothing of ours but the embedded Postgres and the built admin.
const [folder, port] = process.argv.slice(2);
const appDir = path.join(folder, 'app');
if (!existsSync(appDir)) await makeApp();

const { startEmbeddedPostgres } = compiled('kernel/postgres/start-embedded-postgres');
const postgres = await startEmbeddedPostgres({ folder: path.join(folder, 'postgres'), log: () => undefined });
Object.assign(process.env, { STOCK_DATABASE: postgres.url, STOCK_PORT: port });
process.chdir(appDir);
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');
const strapi = createStrapi({ appDir, distDir: path.join(appDir, 'dist') });
for (const signal of ['SIGTERM', 'SIGINT']) process.removeAllListeners(signal);
process.once('SIGTERM', () =>
  strapi
    .destroy()
    .finally(() => postgres.stop())
    .finally(() => process.exit()),
);
await strapi.load();
await strapi.listen();

async function makeApp() {
  const manifest = { name: 'stock', version: '0.0.0', dependencies: {} };
  for (const name of ['@strapi/strapi', '@strapi/plugin-users-permissions'])
    manifest.dependencies[name] = '*';
  const secret = 'a secret of a shop that lives for a minute';
  const files = {
    'package.json': JSON.stringify(manifest),
    'config/admin.js': `module.exports = ${JSON.stringify({ auth: { secret }, apiToken: { salt: secret }, transfer: { token: { salt: secret } }, secrets: { encryptionKey: secret } })}`,
    'config/plugins.js': `module.exports = ${JSON.stringify({ 'users-permissions': { config: { jwtSecret: secret } } })}`,
    'config/server.js': `module.exports = { host: '127.0.0.1', port: Number(process.env.STOCK_PORT), app: { keys: ['${secret}'] }, logger: { config: { level: 'error' }, startup: { enabled: false }, updates: { enabled: false } } }`,
    'config/database.js': `module.exports = { connection: { client: 'postgres', connection: { connectionString: process.env.STOCK_DATABASE }, pool: { min: 2, max: 10 } } }`,
    'config/api.js': 'module.exports = {}',
    'config/middlewares.js': `module.exports = ${JSON.stringify(['strapi::logger', 'strapi::errors', 'strapi::security', 'strapi::cors', 'strapi::query', 'strapi::body', 'strapi::session', 'strapi::favicon', 'strapi::public'])}`,
    'src/index.js': 'module.exports = {}',
    'public/uploads/.gitkeep': '',
    'dist/.gitkeep': '',
  };
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(appDir, name)), { recursive: true });
    await writeFile(path.join(appDir, name), content);
  }
  for (const part of ['config', 'src'])
    await symlink(path.join(appDir, part), path.join(appDir, 'dist', part));
  await symlink(path.join(root, 'dist/build'), path.join(appDir, 'dist/build'));
  await symlink(path.join(root, 'node_modules'), path.join(appDir, 'node_modules'));
}
