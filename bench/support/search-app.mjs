import { createRequire } from 'node:module';
import path from 'node:path';
import { compiled, root } from './root.mjs';
import { seedSearch } from './seed-search.mjs';

// The compiled app with a hundred thousand published pages; says where it listens and how long the read model took.
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');
const distDir = path.join(root, 'dist');
const strapi = createStrapi({ appDir: root, distDir, serveAdminPanel: false, autoReload: false });
await strapi.load();
strapi.server.mount();
await new Promise((resolve) => strapi.server.httpServer.listen(0, '127.0.0.1', resolve));

await seedSearch(strapi.db.connection);
const started = performance.now();
const rows = await compiled('api/search/read-model/rebuild').rebuildSearch(strapi);
const rebuiltMs = performance.now() - started;
await strapi.db.connection.raw('vacuum analyze ledger.search_pattern');
process.send({
  url: `http://127.0.0.1:${strapi.server.httpServer.address().port}`,
  rows,
  rebuiltMs,
});
