import { createRequire } from 'node:module';
import path from 'node:path';
import { compiled, root } from './root.mjs';
import { seedCatalogue } from './seed-catalogue.mjs';

// The compiled app with a full catalogue; says where it listens, a token, and what the bare peer needs for the same SQL.
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');
const distDir = path.join(root, 'dist');
const strapi = createStrapi({ appDir: root, distDir, serveAdminPanel: false, autoReload: false });
await strapi.load();

// Stock REST may not show versions in this house; here it is measured doing just that.
strapi.get('content-types').get('api::pattern.pattern').attributes.versions.private = false;
strapi.server.mount();
await new Promise((resolve) => strapi.server.httpServer.listen(0, '127.0.0.1', resolve));

await seedCatalogue(strapi.db.connection);
const tokens = strapi.service('admin::api-token-content-api');
const { accessKey } = await tokens.create({
  name: 'bench',
  description: '',
  type: 'full-access',
  lifespan: null,
});
process.send({
  url: `http://127.0.0.1:${strapi.server.httpServer.address().port}`,
  token: accessKey,
  tables: compiled('api/pattern/storefront/catalogue-tables').catalogueTables(strapi),
});
