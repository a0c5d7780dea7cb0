import { createRequire } from 'node:module';
import path from 'node:path';
import { figure } from './support/figure.mjs';
import { compiled } from './support/root.mjs';
import { shop } from './support/seed-search.mjs';
import { withChild } from './support/start-child.mjs';
import { rounded } from './support/summarise.mjs';
import { withDatabase } from './support/with-database.mjs';
import { withTempFolder } from './support/temp-folder.mjs';

const { Pool } = createRequire(import.meta.url)('pg');
const support = path.join(import.meta.dirname, 'support');
const question = `How fast is a search among ${shop.patterns} patterns, first page with counts, against the bare SQL; and does it find all that a filter over everything finds?`;
const rounds = 3;

/** The 95th percentile of a list of milliseconds. */
const p95 = (values) => values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1];

/** Questions of each kind, each asked once a round, none twice in a row, so that what is remembered helps little. */
function questions(terms) {
  const middling = terms.filter(({ count }) => count > 500 && count < 12_000);
  const some = (list, every, most) => list.filter((_, index) => index % every === 0).slice(0, most);
  const words = ['moss', 'fern', 'ivy', 'reed', 'sorrel', 'clover', 'yarrow', 'tansy', 'sedge', 'vetch'];
  const filtered = some(middling, 2, 40).map(({ key, id }, index) => ({
    query: { terms: key, sizes: `${(index % 5) * 2}-${(index % 5) * 2 + 8}` },
    terms: [id],
    us: [(index % 5) * 2, (index % 5) * 2 + 8],
  }));
  const worded = words.flatMap((word, index) => [
    { query: { q: word }, word },
    { query: { q: `${word} ${words[(index + 3) % 10]}` }, word: `${word} ${words[(index + 3) % 10]}` },
  ]);
  return { filtered, worded, landing: Array.from({ length: 40 }, () => ({ query: {} })) };
}

async function ask(url, query) {
  const address = `${url}/api/catalogue/search?${new URLSearchParams({ ...query, facets: 'true', pageSize: '20' })}`;
  const started = performance.now();
  const response = await fetch(address);
  const body = await response.json();
  if (response.status !== 200) throw new Error(`${address}: ${response.status}`);
  return { ms: performance.now() - started, body };
}

/** The very statements of the search, page and counts at once, without HTTP, parsing, memory and items. */
async function askBare(pool, { terms = [], us, word = '' }) {
  const { pageSql, countsSql } = compiled('api/search/query/search-sql');
  const wanted = {
    ...{ locale: 'en', craft: null, price: null, currency: null, designerId: null, isAvailable: false },
    termGroups: terms.map((id) => [id]),
    sizes: us === undefined ? null : { us: { from: us[0], to: us[1] } },
    fit: 'covers',
    text: word,
    language: 'english',
  };
  const statements = [
    pageSql(wanted, { sort: 'relevance', page: 1, pageSize: 20 }),
    countsSql(wanted),
    ...(terms.length > 0 ? [countsSql({ ...wanted, termGroups: [] })] : []),
  ];
  const started = performance.now();
  for (const { sql, values } of statements) {
    let place = 0;
    await pool.query(
      sql.replaceAll('?', () => `$${++place}`),
      values,
    );
  }
  return performance.now() - started;
}

/** What a filter over all rows finds, told by the content's own tables, not by the read model. */
async function bruteTotal(pool, { terms: [term], us: [from, to] }) {
  const { rows } = await pool.query(
    `select count(*)::int as total from patterns p
      join patterns_cmps c on c.entity_id = p.id and c.field = 'sizes'
      join components_catalogue_size_ranges z on z.id = c.cmp_id
      where p.published_at is not null and z.us_from <= $1 and z.us_to >= $2
        and exists (select 1 from patterns_terms_lnk l where l.pattern_id = p.id and l.term_id = $3)`,
    [from, to, term],
  );
  return rows[0].total;
}

await figure('search', question, () =>
  withDatabase((databaseUrl) =>
    withTempFolder((dataDir) => {
      const { newSecrets } = compiled('cli/environment/new-secrets');
      const env = {
        ...{ NODE_ENV: 'development', HOST: '127.0.0.1', SELVEDGE_LOG_LEVEL: 'error', SELVEDGE_ROLE: 'web' },
        ...{ DATABASE_URL: databaseUrl, SELVEDGE_DATA_DIR: dataDir },
        ...newSecrets(),
      };
      return withChild([path.join(support, 'search-app.mjs')], env, async ({ said: app }) => {
        const pool = new Pool({ connectionString: databaseUrl, max: 4 });
        const { rows: terms } = await pool.query(
          `select t.id, t.key, count(*)::int as count from terms t join patterns_terms_lnk l on l.term_id = t.id group by t.id order by t.key`,
        );
        const kinds = questions(terms);
        const times = {};
        let wrong = 0;
        for (const kind of Object.keys(kinds)) {
          times[kind] = { ours: [], bare: [] };
          const [first] = kinds[kind];
          await ask(app.url, first.query);
          await askBare(pool, first);
          for (let round = 0; round < rounds; round += 1) {
            const [ours, bare] = [[], []];
            for (const one of kinds[kind]) {
              // Moves the generation, as an edit does: what was counted is counted again.
              if (kind !== 'landing') await pool.query(`select nextval('ledger.search_generation')`);
              const { ms, body } = await ask(app.url, one.query);
              ours.push(ms);
              if (kind !== 'landing' || bare.length < 3) bare.push(await askBare(pool, one));
              if (kind === 'filtered' && round === 0 && body.meta.fit === 'covers')
                wrong += body.meta.pagination.total === (await bruteTotal(pool, one)) ? 0 : 1;
            }
            times[kind].ours.push(p95(ours));
            times[kind].bare.push(p95(bare));
          }
        }
        const mixed = await throughput(app.url, kinds);
        await pool.end();
        const measure = (kind, name, most) => ({
          name,
          unit: 'ms (p95)',
          values: times[kind].ours,
          aim: { most },
          peers: [{ name: 'the same statements through pg', values: times[kind].bare }],
        });
        return {
          measures: [
            measure('filtered', 'a term and a range of sizes, with counts', 80),
            measure('worded', 'one or two words, with counts', 250),
            measure('landing', 'everything, with counts', 20),
          ],
          notes: [
            `${app.rows} rows; the read model was built in ${Math.round(app.rebuiltMs / 1000)} s, ${Math.round(app.rows / (app.rebuiltMs / 1000))} a second.`,
            `Searches whose total differs from a filter over the content's own tables: ${wrong} of ${kinds.filtered.length}.`,
            `A value is the 95th percentile of ${kinds.filtered.length}, ${kinds.worded.length} and ${kinds.landing.length} searches, one after the other.`,
            'Before each of the first two kinds the generation is moved, as an edit moves it; counts younger than three seconds still stand.',
            `Mixed, 8 at once for 10 s: ${mixed.perSecond} a second, p95 ${rounded(mixed.p95)} ms.`,
            'Client, server and Postgres share the machine.',
          ],
        };
      });
    }),
  ),
);

/** All kinds in turn, eight at once. */
async function throughput(url, kinds) {
  const all = kinds.filtered.flatMap((one, index) => [
    one.query,
    kinds.worded[index % kinds.worded.length].query,
    {},
  ]);
  const until = performance.now() + 10_000;
  const times = [];
  let next = 0;
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      while (performance.now() < until) times.push((await ask(url, all[next++ % all.length])).ms);
    }),
  );
  return { perSecond: Math.round(times.length / 10), p95: p95(times) };
}
