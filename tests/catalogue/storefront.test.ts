import { randomUUID } from 'node:crypto';
import {
  cataloguePageSchema,
  catalogueListSchema,
  type CatalogueList,
  type CataloguePage,
} from '../../src/api/pattern/storefront/contract';
import { versionsKey } from '../../src/api/version/contract';
import { service } from '../../src/kernel/service';
import { apiClient } from '../support/api-client';
import type { paths } from '../support/api-types';
import { bootApp, type TestApp } from '../support/boot';
import { eventually } from '../support/eventually';
import { addLocale, makeDesigner, makePattern, makeVersion, releaseVersion } from './catalogue-factory';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp({ SELVEDGE_ROLE: 'web' });
  await addLocale(app, 'de');
});
afterAll(() => app.stop());

const patterns = () => app.strapi.documents('api::pattern.pattern');

async function list(query = ''): Promise<CatalogueList> {
  const { body } = await app.request.get(`/api/catalogue/patterns?${query}`).expect(200);
  return catalogueListSchema.parse(body);
}

async function page(slug: string, locale?: string): Promise<CataloguePage> {
  const { data } = await apiClient(app).GET('/api/catalogue/patterns/{slug}', {
    params: { path: { slug }, query: { locale } },
  });
  return cataloguePageSchema.parse(data).data;
}

interface Cell {
  channel: string;
  locale: string;
  missing: { attribute: string }[];
}

const slugs = ({ data }: CatalogueList) => data.map(({ slug }) => slug);

describe('what the public sees', () => {
  it('is exactly the allow-list, without file names, hashes, vault keys or row ids', async () => {
    const designer = await makeDesigner(app, { website: 'https://example.org' });
    const { documentId, slug } = await makePattern(app, {
      designer: designer.documentId,
      seo: { title: 'T', description: 'D' },
      stage: 'decline',
    });
    await releaseVersion(app, documentId, {
      changelog: [
        { locale: 'en', text: 'First' },
        { locale: 'de', text: 'Erste' },
      ],
    });
    await releaseVersion(app, documentId, {
      label: '1.1.0',
      errata: [
        {
          place: 'Piece 3',
          page: 2,
          sizes: ['38', '40'],
          was: '1 cm',
          now: '1,5 cm',
          severity: 'confusing',
          words: [{ locale: 'de', text: 'Nahtzugabe' }],
        },
      ],
    });
    await makeVersion(app, documentId, { label: '2.0.0' });

    const { text, body } = await app.request.get(`/api/catalogue/patterns/${slug}`).expect(200);
    expect(text).not.toMatch(/secret-|vault|sha256|a{64}|decline|2\.0\.0|"id"/);
    expect(body).toEqual({
      data: {
        documentId,
        slug,
        locale: 'en',
        title: 'Rosalie',
        summary: null,
        description: null,
        craft: 'sewing',
        price: { minor: 900, currency: 'EUR' },
        payWhatYouWant: null,
        licences: [],
        designer: { name: 'Ada Maker', slug: designer.slug },
        cover: null,
        gallery: [],
        terms: [],
        seo: { title: 'T', description: 'D' },
        currentVersion: { label: '1.1.0', releasedAt: expect.any(String) },
        publishedAt: expect.any(String),
        languages: [],
        versions: [
          {
            label: '1.1.0',
            isCurrent: true,
            releasedAt: expect.any(String),
            changelog: null,
            errata: [
              {
                place: 'Piece 3',
                page: 2,
                sizes: ['38', '40'],
                was: '1 cm',
                now: '1,5 cm',
                severity: 'confusing',
                words: 'Nahtzugabe',
              },
            ],
            files: [{ role: 'instructions', format: 'svg', pageFormat: 'A4', language: 'en', bytes: 1234 }],
          },
          {
            label: '1.0.0',
            isCurrent: false,
            releasedAt: expect.any(String),
            changelog: 'First',
            errata: [],
            files: [{ role: 'instructions', format: 'svg', pageFormat: 'A4', language: 'en', bytes: 1234 }],
          },
        ],
      },
    });
    cataloguePageSchema.parse(body);

    const answer = await app.request.get(`/api/catalogue/patterns?designer=${designer.slug}`).expect(200);
    expect(answer.text).not.toMatch(/secret-|vault|decline|"id"/);
    expect(slugs(catalogueListSchema.parse(answer.body))).toEqual([slug]);
  });

  it('tells what else is sold: licences in every language, and a price that the buyer names', async () => {
    await addLocale(app, 'nl');
    const licences = [
      {
        licence: 'small-business',
        priceMinor: 4_500,
        words: [
          { locale: 'en', text: 'Sell what you sew.' },
          { locale: 'nl', text: 'Verkoop wat je naait.' },
        ],
      },
      { licence: 'print-shop', priceMinor: 2_000, words: [{ locale: 'en', text: 'Print for others.' }] },
    ];
    const payWhatYouWant = { minimumMinor: 300 };
    const { documentId, slug } = await makePattern(app, { licences, payWhatYouWant });
    const documents = app.strapi.documents('api::pattern.pattern');
    const dutch = { title: 'Rok', slug: `${slug}-nl` };
    await documents.update({ documentId, locale: 'nl', data: dutch as never });
    await documents.publish({ documentId, locale: 'nl' });

    expect(await page(slug)).toMatchObject({
      payWhatYouWant: { minimumMinor: 300 },
      licences: [
        { licence: 'print-shop', price: { minor: 2_000, currency: 'EUR' }, words: 'Print for others.' },
        { licence: 'small-business', price: { minor: 4_500, currency: 'EUR' }, words: 'Sell what you sew.' },
      ],
    });
    const { body } = await app.request.get(`/api/catalogue/patterns/${dutch.slug}?locale=nl`).expect(200);
    expect(body).toMatchObject({
      data: {
        payWhatYouWant: { minimumMinor: 300 },
        licences: [
          { licence: 'print-shop', words: 'Print for others.' },
          { licence: 'small-business', words: 'Verkoop wat je naait.' },
        ],
      },
    });

    const { body: complete } = await app.request
      .get(`/selvedge/patterns/${documentId}/completeness`)
      .set(await app.admin())
      .expect(200);
    const { cells } = (complete as { data: { cells: Cell[] } }).data;
    const lacks = (locale: string) =>
      cells
        .filter((cell) => cell.channel === 'storefront' && cell.locale === locale)
        .flatMap(({ missing }) => missing.map(({ attribute }) => attribute));
    expect(lacks('en')).not.toContain('licences');
    expect(lacks('nl')).toContain('licences');
  });

  it('no longer offers a withdrawn version', async () => {
    const { documentId, slug } = await makePattern(app);
    const version = await releaseVersion(app, documentId);
    await service(app.strapi, versionsKey).withdraw(version, 'test', false);
    expect(await page(slug)).toMatchObject({ currentVersion: null, versions: [] });
  });

  it('shows pictures with thumbnail and words', async () => {
    const { documentId, slug } = await makePattern(app, {}, 'draft');
    const picture = async (name: string) => {
      const formats = { thumbnail: { url: `/uploads/thumbnail_${name}.png` } };
      const data = {
        name,
        hash: name,
        ext: '.png',
        mime: 'image/png',
        size: 1,
        url: `/uploads/${name}.png`,
        provider: 'local',
        width: 4,
        height: 3,
        alternativeText: 'A skirt',
        formats,
      };
      return ((await app.strapi.db.query('plugin::upload.file').create({ data })) as { id: number }).id;
    };
    const [cover, first, second] = [await picture('cover'), await picture('first'), await picture('second')];
    await patterns().update({ documentId, data: { cover, gallery: [second, first] } as never });
    await patterns().publish({ documentId });
    const shown = (name: string) => ({
      url: `/uploads/${name}.png`,
      thumbnail: `/uploads/thumbnail_${name}.png`,
      alternativeText: 'A skirt',
      width: 4,
      height: 3,
      mime: 'image/png',
    });
    expect(await page(slug)).toMatchObject({
      cover: shown('cover'),
      gallery: [shown('second'), shown('first')],
    });
    expect((await list()).data.find((item) => item.slug === slug)?.cover).toEqual(shown('cover'));
  });

  it('comes in the language asked for, with the way to the others', async () => {
    const [term] = await app.strapi.documents('api::term.term').findMany({ filters: { key: 'skill-easy' } });
    const { documentId, slug } = await makePattern(app, { terms: [term!.documentId] });
    await releaseVersion(app, documentId, {
      changelog: [
        { locale: 'en', text: 'First' },
        { locale: 'de', text: 'Erste' },
      ],
    });
    await patterns().update({
      documentId,
      locale: 'de',
      data: { title: 'Rosalie auf Deutsch', slug: `${slug}-de` } as never,
      status: 'published',
    });
    const german = await page(`${slug}-de`, 'de');
    expect(german).toMatchObject({
      title: 'Rosalie auf Deutsch',
      terms: [{ facet: 'skill-level', facetName: 'Schwierigkeitsgrad', key: 'skill-easy', name: 'Leicht' }],
      versions: [{ changelog: 'Erste' }],
      languages: [{ locale: 'en', slug }],
    });
    expect((await list('locale=de')).data).toHaveLength(1);
    await app.request.get(`/api/catalogue/patterns/${slug}?locale=de`).expect(404);
  });
});

describe('drafts', () => {
  let draft: { documentId: string; slug: string };
  beforeAll(async () => {
    const { documentId } = await makeDesigner(app);
    draft = await makePattern(app, { title: 'Unreleased secret', designer: documentId }, 'draft');
    await releaseVersion(app, draft.documentId);
  });

  it('are on no page of the catalogue', async () => {
    const { body } = await app.request.get(`/api/catalogue/patterns/${draft.slug}`).expect(404);
    expect(body).toMatchObject({ error: { code: 'catalogue/pattern-missing' } });
    expect(slugs(await list('pageSize=100'))).not.toContain(draft.slug);
  });

  it('stay hidden when the page has a published sibling', async () => {
    const { documentId, slug } = await makePattern(app);
    await patterns().update({ documentId, data: { title: 'Unreleased secret' } as never });
    expect((await page(slug)).title).toBe('Rosalie');
    await patterns().unpublish({ documentId });
    await app.request.get(`/api/catalogue/patterns/${slug}`).expect(404);
  });

  it.each([
    '/api/collections?status=draft',
    '/api/collections?status[$ne]=published',
    '/api/collections?publicationFilter=never-published',
    '/api/collections?hasPublishedVersion=false',
    '/api/collections?filters[patterns][title][$startsWith]=U',
    '/api/collections?sort=patterns.title',
    '/api/collections?_q=U',
    '/api/collections?filters[localizations][title][$startsWith]=U',
    '/api/collections?filters[$or][0][localizations][title][$startsWith]=U',
    '/api/collections?sort=localizations.title',
    '/api/collections?sort[0]=localizations.title:desc',
    '/api/collections?sort[localizations][title]=asc',
    '/api/collections?populate[localizations][filters][title][$startsWith]=U',
    '/api/designers?populate=patterns',
    '/api/designers?populate[patterns][populate]=versions',
    '/api/designers?filters[patterns][title][$startsWith]=U',
    '/api/designers?populate=account',
    '/api/designers?filters[account][email][$startsWith]=a',
    '/api/designers?filters[account][resetPasswordToken][$startsWith]=a',
    '/api/designers?filters[createdBy][email][$startsWith]=a',
    '/api/designers?sort=account.email',
    '/api/designers?where[account][email][$startsWith]=a',
    '/api/designers?lookup[id]=1',
    '/api/designers?populate=*&nonsense=1',
    '/api/terms?populate[createdBy]=true',
    '/api/terms?filters[t0.password][$startsWith]=a',
    '/api/catalogue/patterns?status=draft',
    '/api/catalogue/patterns?populate=*',
    '/api/catalogue/patterns?filters[stage]=decline',
    '/api/catalogue/patterns?stage=decline',
    '/api/catalogue/patterns?pageSize=101',
    '/api/catalogue/patterns?sort=designer',
    "/api/catalogue/patterns?locale=en'--",
  ])('cannot be asked for: %s', async (path) => {
    const { status, text } = await app.request.get(path);
    expect(status).toBe(400);
    expect(text).not.toContain('Unreleased secret');
  });

  it.each([
    'populate=patterns',
    'populate[patterns][fields]=title',
    'populate=*',
    'populate=localizations',
    'populate[0]=localizations',
  ])('are not reached through a collection: %s', async (query) => {
    const { documentId } = await makePattern(app);
    const patterns = [documentId, draft.documentId];
    for (const status of ['draft', 'published'] as const) {
      const data = { title: `Set ${status}`, slug: `c-${randomUUID()}`, patterns };
      await app.strapi.documents('api::collection.collection').create({ data: data as never, status });
    }
    const { text } = await app.request.get(`/api/collections?${query}`).expect(200);
    expect(text).toContain('Set published');
    expect(text).not.toMatch(/Set draft|Unreleased secret|Rosalie/);
  });

  it.each(['/api/patterns', '/api/patterns?status=draft', '/api/users', '/api/users/1', '/api/upload/files'])(
    'are behind rights the public lacks: %s',
    async (path) => {
      expect([400, 403]).toContain((await app.request.get(path)).status);
    },
  );

  it.each(['/api/versions', '/api/version-files', '/api/versions/1', '/api/version', '/api/pattern'])(
    'have no route at all: %s',
    async (path) => {
      await app.request.get(path).expect(404);
    },
  );

  it.each(['post', 'put', 'delete'] as const)('nothing is written over REST (%s)', async (method) => {
    for (const name of ['patterns', 'designers', 'collections', 'facets', 'terms', 'catalogue/patterns']) {
      const path = method === 'post' ? `/api/${name}` : `/api/${name}/x`;
      expect([404, 405]).toContain((await app.request[method](path).send({ data: {} })).status);
    }
  });

  it('are refused to a token that may do everything, on every spelling', async () => {
    const token = await makeToken('full-access');
    const ask = (query: string) =>
      app.request.get(`/api/patterns?${query}`).set('Authorization', `Bearer ${token}`);
    await ask('status=draft').expect(400);
    await ask('populate=versions').expect(400);
    await ask('filters[versions][state]=draft').expect(400);
    await ask('filters[stage]=decline').expect(400);
    const { text } = await ask('pagination[limit]=100&populate=*').expect(200);
    expect(text).not.toMatch(/Unreleased secret|"versions"|"stage"|"account"/);
  });

  async function makeToken(type: 'full-access' | 'read-only'): Promise<string> {
    const tokens = app.strapi.service('admin::api-token-content-api');
    const made = await tokens.create({ name: randomUUID(), description: '', type, lifespan: null });
    return made.accessKey as string;
  }

  it('the catalogue is open to read-only tokens too', async () => {
    const token = await makeToken('read-only');
    await app.request.get('/api/catalogue/patterns').set('Authorization', `Bearer ${token}`).expect(200);
    await app.request.get('/api/catalogue/patterns').set('Authorization', 'Bearer nonsense').expect(401);
  });
});

describe('the catalogue’s door', () => {
  const grants = () => app.strapi.db.query('plugin::users-permissions.permission');
  const grant = { action: 'api::pattern.catalogue.findOne', role: { type: 'public' } };

  it('closes within seconds of the right being taken away, and opens again', async () => {
    const { slug } = await makePattern(app);
    const ask = async () => (await app.request.get(`/api/catalogue/patterns/${slug}`)).status;
    expect(await ask()).toBe(200);
    const right = (await grants().findOne({ where: grant, populate: { role: true } })) as {
      id: number;
      role: { id: number };
    };
    await grants().delete({ where: { id: right.id } });
    await eventually(async () => ((await ask()) === 403 ? true : undefined));
    expect((await app.request.get('/api/catalogue/patterns')).status).toBe(200);
    await grants().create({ data: { action: grant.action, role: right.role.id } });
    await eventually(async () => ((await ask()) === 200 ? true : undefined));
  });

  it('does not take one caller for another', async () => {
    await app.request.get('/api/catalogue/patterns').expect(200);
    await app.request.get('/api/catalogue/patterns').set('Authorization', 'Bearer nonsense').expect(401);
    await app.request.get('/api/catalogue/patterns').set('Authorization', 'Bearer nonsense').expect(401);
    await app.request.get('/api/catalogue/patterns').expect(200);
  });
});

describe('the list', () => {
  const collectionOf = async (ids: string[]) => {
    const slug = `c-${randomUUID()}`;
    await app.strapi
      .documents('api::collection.collection')
      .create({ data: { title: 'Set', slug, patterns: ids } as never, status: 'published' });
    return slug;
  };

  it('filters, sorts and pages', async () => {
    const designer = await makeDesigner(app);
    const make = (title: string, priceMinor: number, craft: string) =>
      makePattern(app, { title, priceMinor, craft, designer: designer.documentId });
    const b = await make('Bluse', 300, 'sewing');
    const a = await make('Äpfel', 200, 'knitting');
    const c = await make('cape', 100, 'sewing');
    type Query = NonNullable<paths['/api/catalogue/patterns']['get']['parameters']['query']>;
    const by = async (query: Query) => {
      const asked = { designer: designer.slug, ...query };
      const { data } = await apiClient(app).GET('/api/catalogue/patterns', { params: { query: asked } });
      return data!;
    };
    expect(slugs(await by({ sort: 'title' }))).toEqual([a, b, c].map(({ slug }) => slug));
    expect(slugs(await by({ sort: '-title' }))).toEqual([c, b, a].map(({ slug }) => slug));
    expect(slugs(await by({ sort: 'price' }))).toEqual([c, a, b].map(({ slug }) => slug));
    expect(slugs(await by({ sort: '-price', craft: 'sewing' }))).toEqual([b, c].map(({ slug }) => slug));
    expect(slugs(await by({ sort: '-published' }))).toEqual([c, a, b].map(({ slug }) => slug));

    const first = await by({ sort: 'title', pageSize: 2, total: 'true' });
    expect(slugs(first)).toEqual([a.slug, b.slug]);
    expect(first.meta.pagination).toEqual({ page: 1, pageSize: 2, hasMore: true, total: 3 });
    const second = await by({ sort: 'title', pageSize: 2, page: 2 });
    expect(slugs(second)).toEqual([c.slug]);
    expect(second.meta.pagination).toEqual({ page: 2, pageSize: 2, hasMore: false });

    const collection = await collectionOf([a.documentId, c.documentId]);
    expect(slugs(await list(`collection=${collection}&sort=title`))).toEqual([a.slug, c.slug]);
    expect(slugs(await list('collection=nosuch'))).toEqual([]);
  });

  it('asks the database once', async () => {
    await makePattern(app);
    const seen: string[] = [];
    const listen = ({ sql }: { sql: string }) => void seen.push(sql);
    app.db.on('query', listen);
    // Common lists go past knex, prepared; this one is heard.
    await list('locale=en&craft=sewing&designer=nobody');
    app.db.off('query', listen);
    const reads = seen.filter((sql) => sql.includes('released_standing'));
    expect(reads).toHaveLength(1);
  });
});
