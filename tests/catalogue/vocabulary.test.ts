import { vocabulary } from '../../src/api/facet/seed/vocabulary';
import { seedVocabulary } from '../../src/api/facet/seed-vocabulary';
import { bootApp, type TestApp } from '../support/boot';
import { makePattern } from './catalogue-factory';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp({ SELVEDGE_ROLE: 'web' });
});
afterAll(() => app.stop());

const terms = () => app.strapi.documents('api::term.term');
const facets = () => app.strapi.documents('api::facet.facet');

async function termId(key: string): Promise<string> {
  const found = await terms().findFirst({ filters: { key } });
  return found!.documentId;
}

async function replacementOf(key: string): Promise<string | undefined> {
  const found = (await terms().findFirst({ filters: { key }, populate: { replacedBy: true } })) as {
    replacedBy?: { key: string };
  } | null;
  return found?.replacedBy?.key;
}

async function replace(key: string, by: string): Promise<unknown> {
  return terms().update({ documentId: await termId(key), data: { replacedBy: await termId(by) } as never });
}

const code = (expected: string) => expect.objectContaining({ code: expected });

describe('the seed', () => {
  it('brings every facet and term with its words in both languages', async () => {
    expect(await facets().count({})).toBe(vocabulary.length);
    expect(await terms().count({})).toBe(vocabulary.flatMap((facet) => facet.terms).length);
    const found = await terms().findFirst({
      filters: { key: 'silhouette-a-line' },
      populate: { words: true, facet: true },
    });
    expect(found).toMatchObject({
      name: 'A-line',
      facet: { key: 'silhouette' },
      words: [
        { locale: 'en', name: 'A-line', synonyms: 'A line\naline\nflared' },
        { locale: 'de', name: 'A-Linie', synonyms: 'A Linie\nausgestellt' },
      ],
    });
  });

  it('creates nothing the second time, in one query', async () => {
    const queries: string[] = [];
    const listen = ({ sql }: { sql: string }) => void queries.push(sql);
    app.db.on('query', listen);
    const created = await seedVocabulary(app.strapi, vocabulary);
    app.db.off('query', listen);
    expect(created).toBe(0);
    expect(queries.filter((sql) => sql.includes('terms'))).toHaveLength(1);
  });

  it('brings back what is missing and leaves an editor’s words alone', async () => {
    const documentId = await termId('fit-loose');
    await terms().update({ documentId, data: { name: 'Roomy', position: 77 } as never });
    const seed = {
      key: 'new-facet',
      en: 'New',
      de: 'Neu',
      crafts: ['sewing'],
      terms: [{ key: 'new-term', en: ['New term', 'fresh'], de: ['Neu'] }],
    } as const;
    expect(await seedVocabulary(app.strapi, [...vocabulary, seed])).toBe(2);
    expect(await terms().findOne({ documentId })).toMatchObject({ name: 'Roomy', position: 77 });
    const made = await terms().findFirst({
      filters: { key: 'new-term' },
      populate: { words: true, facet: true },
    });
    expect(made).toMatchObject({
      name: 'New term',
      facet: { key: 'new-facet' },
      words: [{ locale: 'en' }, { locale: 'de', name: 'Neu' }],
    });
  });

  it('shows the vocabulary to everyone, in order', async () => {
    const { body } = await app.request
      .get('/api/facets?sort=position&pagination[limit]=2&populate[terms][populate]=words')
      .expect(200);
    const [first] = (body as { data: { key: string; terms: { key: string; words: unknown[] }[] }[] }).data;
    expect(first?.key).toBe('skill-level');
    expect(first?.terms.map(({ key }) => key)).toEqual([
      'skill-beginner',
      'skill-easy',
      'skill-intermediate',
      'skill-advanced',
    ]);
    expect(first?.terms[0]?.words).toHaveLength(2);
  });
});

describe('a term', () => {
  it('is never deleted', async () => {
    const documentId = await termId('fit-close');
    await expect(terms().delete({ documentId })).rejects.toEqual(code('term/replace-instead'));
    const facet = await facets().findFirst({ filters: { key: 'fit' } });
    await expect(facets().delete({ documentId: facet!.documentId })).rejects.toEqual(
      code('facet/replace-instead'),
    );
  });

  it('answers a deletion in the admin with its code', async () => {
    const { body } = await app.request
      .delete(`/content-manager/collection-types/api::term.term/${await termId('fit-close')}`)
      .set(await app.admin())
      .expect(409);
    expect(body).toMatchObject({ error: { code: 'term/replace-instead' } });
  });

  it('keeps its key', async () => {
    const documentId = await termId('fit-close');
    await expect(terms().update({ documentId, data: { key: 'fit-tight' } as never })).rejects.toEqual(
      code('term/key-is-forever'),
    );
    await terms().update({ documentId, data: { key: 'fit-close', name: 'Close' } as never });
  });

  it('exists once', async () => {
    await expect(terms().create({ data: { key: 'fit-close', name: 'Twin' } as never })).rejects.toThrow();
    await expect(app.db('terms').insert({ key: 'fit-close', name: 'Twin' })).rejects.toMatchObject({
      code: '23505',
    });
  });

  it('cannot replace itself, not by a detour either', async () => {
    await replace('yarn-jumbo', 'yarn-super-bulky');
    await expect(replace('yarn-super-bulky', 'yarn-jumbo')).rejects.toEqual(code('term/replacement-loop'));
    await expect(replace('yarn-bulky', 'yarn-bulky')).rejects.toEqual(code('term/replacement-loop'));
    expect(await replacementOf('yarn-super-bulky')).toBeUndefined();
    expect(await replacementOf('yarn-bulky')).toBeUndefined();
  });

  it('takes along what it had replaced, and lets go of it again', async () => {
    await replace('wood-spruce', 'wood-pine');
    await replace('wood-pine', 'wood-larch');
    expect(await replacementOf('wood-spruce')).toBe('wood-larch');
    await terms().update({ documentId: await termId('wood-spruce'), data: { replacedBy: null } as never });
    expect(await replacementOf('wood-spruce')).toBeUndefined();
    expect(await replacementOf('wood-pine')).toBe('wood-larch');
  });

  it('shows as its replacement on every page that has it, and is found under both keys', async () => {
    const pattern = await makePattern(app, {
      terms: [await termId('season-spring'), await termId('skill-easy')],
    });
    await replace('season-spring', 'season-summer');
    const page = await app.request.get(`/api/catalogue/patterns/${pattern.slug}`).expect(200);
    const keys = (page.body as { data: { terms: { facet: string; key: string }[] } }).data.terms;
    expect(keys.map(({ facet, key }) => `${facet}: ${key}`)).toEqual([
      'skill-level: skill-easy',
      'season: season-summer',
    ]);
    for (const key of [
      'season-spring',
      'season-summer',
      'season-summer,season-winter',
      'season-spring,skill-easy',
    ]) {
      const { body } = await app.request.get(`/api/catalogue/patterns?terms=${key}`).expect(200);
      expect((body as { data: unknown[] }).data).toEqual([
        expect.objectContaining({ slug: pattern.slug, terms: ['season-summer', 'skill-easy'] }),
      ]);
    }
    const other = await app.request
      .get('/api/catalogue/patterns?terms=season-summer,skill-advanced')
      .expect(200);
    expect((other.body as { data: unknown[] }).data).toEqual([]);
  });
});
