import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { compiled } from './root.mjs';

// The catalogue's own SQL behind node:http and a pool, with the same check of the token: no Strapi, no Koa.
const [tablesJson, salt] = process.argv.slice(2);
const tables = JSON.parse(tablesJson);
const { Pool } = createRequire(import.meta.url)('pg');
const { listSql } = compiled('api/pattern/storefront/list-sql');
const { pageSql } = compiled('api/pattern/storefront/page-sql');
const { presentItem, presentPage } = compiled('api/pattern/domain/present-page');
const { loadShownKeys } = compiled('api/pattern/storefront/shown-keys');
const { catalogueQuerySchema } = compiled('api/pattern/storefront/contract');
const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 10 });

async function rows({ name, sql, values }) {
  let place = 0;
  return (await pool.query({ name, text: sql.replaceAll('?', () => `$${++place}`), values })).rows;
}

async function answer({ url, headers }) {
  const token = headers.authorization?.replace('Bearer ', '') ?? '';
  const hash = createHmac('sha512', salt).update(token).digest('hex');
  const known = await rows({ sql: 'select id from strapi_api_tokens where access_key = ?', values: [hash] });
  if (known.length === 0) return undefined;
  const { pathname, searchParams } = new URL(url, 'http://bare');
  const slug = pathname.split('/')[4];
  if (slug !== undefined) return { data: presentPage((await rows(pageSql(tables, slug, 'en')))[0]) };
  const query = catalogueQuerySchema.parse(Object.fromEntries(searchParams));
  const found = await rows(listSql(tables, query, []));
  const { page, pageSize } = query;
  const pagination = { page, pageSize, hasMore: found.length > pageSize };
  return { data: found.slice(0, pageSize).map((row) => presentItem(row, keys)), meta: { pagination } };
}

const keys = await loadShownKeys(tables, rows);
const server = createServer((request, response) => {
  answer(request).then(
    (body) =>
      response.writeHead(body ? 200 : 401, { 'content-type': 'application/json' }).end(JSON.stringify(body)),
    (error) => response.destroy(error),
  );
});
server.listen(0, '127.0.0.1', () => process.send({ url: `http://127.0.0.1:${server.address().port}` }));
