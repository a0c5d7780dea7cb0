import { rebuildSearch } from '../../src/api/search/read-model/rebuild';
import { bootApp, type TestApp } from '../support/boot';
import { addLocale, makeDesigner, makePattern } from '../catalogue/catalogue-factory';
import { search, searchUntil, slugs, termIds, usSizes } from './searching';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp({ SELVEDGE_ROLE: 'web' });
  await addLocale(app, 'de');
});
afterAll(() => app.stop());

const path = '/api/catalogue/search';

it.each([
  [{ nonsense: '1' }],
  [{ q: 'x'.repeat(201) }],
  [{ craft: 'cooking' }],
  [{ terms: 'UPPER' }],
  [{ terms: '' }],
  [{ sizes: '' }],
  [{ price: '10' }],
  [{ price: 'a-b' }],
  [{ price: '-' }],
  [{ bust: '5' }],
  [{ bust: 'NaN' }],
  [{ page: '0' }],
  [{ pageSize: '101' }],
  [{ sort: 'id' }],
  [{ fit: 'tight' }],
  [{ exact: 'yes' }],
  [{ 'where[id]': '1' }],
  [{ status: 'draft' }],
  [{ locale: 'english' }],
  [{ designer: "'; drop table patterns" }],
])('refuses %j by name', async (query) => {
  const { body } = await app.request.get(path).query(query).expect(400);
  expect(body).toMatchObject({ data: null, error: { code: 'kernel/bad-request' } });
});

it('tells unknown terms and sizes', async () => {
  const { body } = await app.request.get(path).query({ terms: 'garment-nothing' }).expect(400);
  expect(body).toMatchObject({
    error: { code: 'catalogue/unknown-term', details: { unknown: ['garment-nothing'] } },
  });
  const { body: sizes } = await app.request.get(path).query({ sizes: 'purple' }).expect(400);
  expect(sizes).toMatchObject({ error: { code: 'search/unknown-sizes' } });
});

it.each([
  "'; drop table ledger.search_pattern; --",
  '\\ & | ! ( ) : * < >',
  '"',
  '-',
  '-skirt',
  '%_%',
  '?',
  '🧵🧶',
  "skirt' or '1'='1",
])('answers hostile words %j like any other', async (q) => {
  expect((await search(app, { q, facets: 'true' })).meta.pagination.page).toBe(1);
});

it('demands the right that the role has', async () => {
  const { strapi } = app;
  const role = (await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'public' } })) as { id: number };
  const where = { action: 'api::search.search.find', role: { id: role.id } };
  expect(await strapi.db.query('plugin::users-permissions.permission').count({ where })).toBe(1);
  const tokens = strapi.service('admin::api-token-content-api');
  const token = async (type: string, permissions?: string[]) =>
    (
      (await tokens.create({
        name: `t-${type}-${String(permissions?.length)}`,
        description: '',
        type,
        lifespan: null,
        permissions,
      })) as { accessKey: string }
    ).accessKey;
  const status = async (key: string) =>
    (await app.request.get(path).set('Authorization', `Bearer ${key}`)).status;
  expect(await status(await token('read-only'))).toBe(200);
  expect(await status(await token('custom', ['api::search.search.find']))).toBe(200);
  expect(await status(await token('custom', ['api::pattern.catalogue.find']))).toBe(403);
  expect(await status('nonsense')).toBe(401);
});

describe('a small catalogue', () => {
  const keys = [
    'garment-skirt',
    'garment-dress',
    'garment-shirt',
    'skill-beginner',
    'skill-easy',
    'silhouette-a-line',
    'fabric-linen',
  ] as const;
  const words = ['moss', 'fern', 'ivy', 'reed'];
  const crafts = ['sewing', 'knitting'] as const;
  interface Made {
    slug: string;
    craft: string;
    terms: string[];
    sizes: [number, number] | null;
    price: number;
    words: string[];
    designer: string;
  }
  const made: Made[] = [];
  let next = 11;
  /** A plain generator, so that a failure can be had again. */
  const random = (below: number) => {
    next = (next * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((next / 2_147_483_648) * below);
  };
  const some = <T>(list: readonly T[], odds: number) => list.filter(() => random(100) < odds);

  beforeAll(async () => {
    const ids = new Map(
      await Promise.all(keys.map(async (key) => [key, (await termIds(app, key))[0] ?? ''] as const)),
    );
    const designers = [await makeDesigner(app), await makeDesigner(app)];
    for (let index = 0; index < 60; index += 1) {
      const designer = designers[random(2)] ?? designers[0];
      const from = random(6) * 2;
      const one = {
        craft: crafts[random(2)] ?? 'sewing',
        terms: some(keys, 40) as string[],
        sizes: random(5) === 0 ? null : ([from, from + random(8) * 2] as [number, number]),
        price: random(20) * 100,
        words: some(words, 40),
        designer: designer?.slug ?? '',
      };
      const { slug } = await makePattern(app, {
        title: `Plant ${one.words.join(' ')}`,
        craft: one.craft,
        priceMinor: one.price,
        designer: designer?.documentId,
        terms: one.terms.map((key) => ids.get(key as (typeof keys)[number])),
        ...(one.sizes === null ? {} : { sizes: usSizes(...one.sizes) }),
      });
      made.push({ ...one, slug });
    }
    await rebuildSearch(app.strapi);
  });

  interface Asked {
    craft?: string;
    terms?: string[];
    sizes?: [number, number];
    fit: 'covers' | 'includes';
    price?: [number, number];
    word?: string;
    designer?: string;
  }
  const facetOf = (key: string) => key.split('-')[0];

  function matches(one: Made, { craft, terms = [], sizes, fit, price, word, designer }: Asked): boolean {
    const byFacet = Map.groupBy(terms, facetOf);
    const fits =
      sizes === undefined ||
      (one.sizes !== null &&
        (fit === 'covers'
          ? one.sizes[0] <= sizes[0] && one.sizes[1] >= sizes[1]
          : one.sizes[0] <= sizes[1] && one.sizes[1] >= sizes[0]));
    return (
      (craft === undefined || one.craft === craft) &&
      [...byFacet.values()].every((any) => any.some((key) => one.terms.includes(key))) &&
      fits &&
      (price === undefined || (one.price >= price[0] && one.price <= price[1])) &&
      (word === undefined || one.words.includes(word)) &&
      (designer === undefined || one.designer === designer)
    );
  }

  function question(): Asked {
    const from = random(8) * 2;
    const least = random(10) * 100;
    return {
      fit: random(2) === 0 ? 'covers' : 'includes',
      ...(random(2) === 0 ? { craft: crafts[random(2)] ?? 'sewing' } : {}),
      ...(random(2) === 0 ? { terms: some(keys, 25) } : {}),
      ...(random(2) === 0 ? { sizes: [from, from + random(5) * 2] as [number, number] } : {}),
      ...(random(3) === 0 ? { price: [least, least + 800] as [number, number] } : {}),
      ...(random(2) === 0 ? { word: words[random(4)] ?? 'moss' } : {}),
      ...(random(4) === 0 ? { designer: made[random(made.length)]?.designer ?? '' } : {}),
    };
  }

  it('gives exactly what a filter over all of it gives, and counts each facet without its own', async () => {
    // What was counted before these were made stands for a few seconds.
    await searchUntil(
      app,
      { facets: 'true' },
      ({ meta }) => meta.counts?.facets[0] !== undefined && meta.pagination.total === made.length,
    );
    for (let round = 0; round < 120; round += 1) {
      const asked = question();
      const terms = asked.terms ?? [];
      const query = {
        fit: asked.fit,
        pageSize: '100',
        facets: 'true',
        exact: 'true',
        ...(asked.craft === undefined ? {} : { craft: asked.craft }),
        ...(terms.length === 0 ? {} : { terms: terms.join(',') }),
        ...(asked.sizes === undefined ? {} : { sizes: `US ${asked.sizes.join('-')}` }),
        ...(asked.price === undefined ? {} : { price: asked.price.join('-') }),
        ...(asked.word === undefined ? {} : { q: asked.word }),
        ...(asked.designer === undefined ? {} : { designer: asked.designer }),
      };
      const expected = made.filter((one) => matches(one, asked)).map(({ slug }) => slug);
      const answer = await search(app, query);
      expect({ query, found: slugs(answer).sort() }).toEqual({ query, found: expected.sort() });
      expect(answer.meta.pagination.total).toBe(expected.length);
      for (const key of keys) {
        const others = { ...asked, terms: terms.filter((one) => facetOf(one) !== facetOf(key)) };
        const count = made.filter((one) => matches(one, others) && one.terms.includes(key)).length;
        const told = answer.meta.counts?.facets
          .flatMap((facet) => facet.terms)
          .find((one) => one.key === key);
        expect({ query, key, count: told?.count ?? 0 }).toEqual({ query, key, count });
      }
      for (const craft of crafts) {
        const { craft: _own, ...others } = asked;
        const count = made.filter((one) => matches(one, others) && one.craft === craft).length;
        const told = answer.meta.counts?.crafts.find((one) => one.craft === craft);
        expect({ query, craft, count: told?.count ?? 0 }).toEqual({ query, craft, count });
      }
    }
  });

  it('pages through all of it once, in every order', async () => {
    for (const sort of ['relevance', '-published', 'price', '-price', 'title', '-title']) {
      const seen: string[] = [];
      for (let page = 1, more = true; more; page += 1) {
        const answer = await search(app, { q: 'plant', sort, page: String(page), pageSize: '7' });
        seen.push(...slugs(answer));
        more = answer.meta.pagination.hasMore;
      }
      expect(seen.toSorted()).toEqual(made.map(({ slug }) => slug).toSorted());
    }
  });
});
