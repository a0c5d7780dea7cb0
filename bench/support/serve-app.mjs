import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from './root.mjs';

// The compiled app on a free port, without the admin's pages; says where it listens and who may do everything.
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');
const strapi = createStrapi({
  appDir: root,
  distDir: path.join(root, 'dist'),
  serveAdminPanel: false,
  autoReload: false,
});
await strapi.load();
strapi.server.mount();
await new Promise((resolve) => strapi.server.httpServer.listen(0, '127.0.0.1', resolve));

const account = { email: 'bench@selvedge.example', password: `Aa1${randomBytes(12).toString('base64url')}` };
const role = await strapi.service('admin::role').getSuperAdmin();
const person = { firstname: 'Bench', lastname: 'Editor', isActive: true, roles: [role.id] };
await strapi.service('admin::user').create({ ...person, ...account });
process.send({ url: `http://127.0.0.1:${strapi.server.httpServer.address().port}`, account });
