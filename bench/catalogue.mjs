import path from 'node:path';
import { figure } from './support/figure.mjs';
import { load, requestsPerSecond } from './support/load.mjs';
import { compiled } from './support/root.mjs';
import { shop } from './support/seed-catalogue.mjs';
import { withChild } from './support/start-child.mjs';
import { rounded } from './support/summarise.mjs';
import { withDatabase } from './support/with-database.mjs';
import { withTempFolder } from './support/temp-folder.mjs';

const rounds = 3;
const support = path.join(import.meta.dirname, 'support');
const question = `How fast are a list of 20 and one page by slug among ${shop.patterns} patterns, against stock Strapi REST and bare SQL?`;

const slugs = Array.from({ length: 200 }, (_, index) => `pattern-${1 + index * 47}`);
const stockFields = 'fields=title,slug,summary,craft,priceMinor,currency';
const stockRelations =
  'populate[designer][fields]=name,slug&populate[versions][fields]=label,releasedAt&populate[versions][filters][state]=released';
const ways = {
  list: {
    ours: ['/api/catalogue/patterns?locale=en&craft=knitting&sort=-published&pageSize=20'],
    stock: [
      `/api/patterns?locale=en&filters[craft]=knitting&sort=publishedAt:desc&pagination[pageSize]=20&pagination[withCount]=false&${stockFields}&${stockRelations}`,
    ],
  },
  page: {
    ours: slugs.map((slug) => `/api/catalogue/patterns/${slug}?locale=en`),
    stock: slugs.map(
      (slug) =>
        `/api/patterns?locale=en&filters[slug]=${slug}&pagination[withCount]=false&${stockFields},description&${stockRelations}`,
    ),
  },
};

/** Requests a second of each way, in turn, so that what else the machine does meets all alike. */
async function measure(app, bareUrl) {
  const targets = Object.entries(ways).flatMap(([what, { ours, stock }]) => [
    { what, way: 'ours', url: app.url, paths: ours },
    { what, way: 'stock', url: app.url, paths: stock },
    { what, way: 'bare', url: bareUrl, paths: ours },
  ]);
  const found = new Map(targets.map((target) => [target, []]));
  for (const target of targets) await requestsPerSecond({ ...target, token: app.token }, load.warmUpSeconds);
  for (let round = 0; round < rounds; round += 1) {
    for (const target of targets)
      found.get(target).push(await requestsPerSecond({ ...target, token: app.token }));
  }
  return (what, way) => found.get(targets.find((target) => target.what === what && target.way === way));
}

const milliseconds = (perSecond) => perSecond.map((rate) => 1000 / rate);
const unit = 'ms a request';

await figure('catalogue', question, () =>
  withDatabase((databaseUrl) =>
    withTempFolder((dataDir) => {
      const { newSecrets } = compiled('cli/environment/new-secrets');
      const secrets = newSecrets();
      const settled = {
        NODE_ENV: 'development',
        HOST: '127.0.0.1',
        SELVEDGE_LOG_LEVEL: 'error',
        SELVEDGE_ROLE: 'web',
      };
      const env = { ...settled, DATABASE_URL: databaseUrl, SELVEDGE_DATA_DIR: dataDir, ...secrets };
      return withChild([path.join(support, 'catalogue-app.mjs')], env, ({ said: app }) =>
        withChild(
          [path.join(support, 'bare-catalogue.mjs'), JSON.stringify(app.tables), secrets.API_TOKEN_SALT],
          { DATABASE_URL: databaseUrl },
          async ({ said: bare }) => {
            const rates = await measure(app, bare.url);
            const against = (what, way, aim) => ({
              name: `${what}, against ${way}`,
              unit,
              values: milliseconds(rates(what, 'ours')),
              aim,
              peers: [
                {
                  name: way === 'stock' ? 'stock Strapi REST' : 'node:http and pg, same SQL',
                  values: milliseconds(rates(what, way)),
                },
              ],
            });
            const sixth = { mostRatio: rounded(1 / 6) };
            return {
              measures: [
                against('list', 'stock', sixth),
                against('list', 'bare', { mostRatio: 2 }),
                against('page', 'stock', sixth),
                against('page', 'bare', undefined),
              ],
              notes: [
                `${load.connections} connections for ${load.seconds} s a round; ms a request is one second divided by the requests answered in it.`,
                ...Object.keys(ways).map(
                  (what) =>
                    `Requests a second, ${what}: ${['ours', 'stock', 'bare'].map((way) => `${way} ${rates(what, way).map(Math.round).join('/')}`).join(', ')}.`,
                ),
                'Same filters, sort and token; stock has our indexes and reads designer and current version. Ours reads besides: cover and terms in the list; gallery, terms, SEO, all versions with files and other languages on the page.',
                'Client, servers and Postgres share the machine.',
              ],
            };
          },
        ),
      );
    }),
  ),
);
