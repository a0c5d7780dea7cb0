import { searchQuerySchema, type SearchAnswer } from '../../src/api/search/contract';
import { createSearcher } from '../../src/api/search/query/searcher';
import { rebuildSearch } from '../../src/api/search/read-model/rebuild';
import { bootApp, type TestApp } from '../support/boot';
import { makePattern } from '../catalogue/catalogue-factory';
import { search, searchUntil, slugs, termIds, usSizes } from './searching';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp({ SELVEDGE_ROLE: 'all' });
});
afterAll(() => app.stop());

const patterns = () => app.strapi.documents('api::pattern.pattern');
const has = (slug: string) => (answer: SearchAnswer) => slugs(answer).includes(slug);
const lacks = (slug: string) => (answer: SearchAnswer) => !slugs(answer).includes(slug);

describe('drafts', () => {
  it('leave no trace in any answer', async () => {
    const shown = await makePattern(app, {
      title: 'Potoroo skirt',
      terms: await termIds(app, 'garment-skirt'),
    });
    await searchUntil(app, { q: 'potoroo' }, has(shown.slug));
    const questions: Record<string, string>[] = [
      { q: 'platypus' },
      { q: 'platypos' },
      { q: 'platypus', exact: 'true' },
      { q: 'potoroo', facets: 'true' },
      { q: 'skirt' },
      { terms: 'garment-skirt', facets: 'true' },
      { craft: 'woodworking', facets: 'true' },
      { facets: 'true' },
      { sizes: '58-60', fit: 'includes' },
      { price: '77700-77799' },
      { q: 'potoroo', sort: 'title' },
    ];
    // A new searcher remembers no counts.
    const ask = async () => {
      const searcher = createSearcher(app.strapi);
      const all = questions.map((query) => searcher.search(searchQuerySchema.parse(query)));
      const overHttp = questions.map((query) => search(app, query));
      return { answers: await Promise.all(all), slugs: (await Promise.all(overHttp)).map(slugs) };
    };
    const before = await ask();
    const secret = {
      title: 'Platypus skirt',
      craft: 'woodworking',
      summary: 'platypus potoroo',
      priceMinor: 77_777,
      terms: await termIds(app, 'garment-skirt', 'garment-dress'),
      sizes: usSizes(58, 60),
    };
    await makePattern(app, secret, 'draft');
    // A published page with a draft that differs.
    await patterns().update({
      documentId: shown.documentId,
      locale: 'en',
      data: { ...secret, slug: undefined, craft: 'sewing' } as never,
    });
    // Whatever these two set off has been done when a later change is seen.
    const mark = await makePattern(app, { title: 'Zzmark' });
    await searchUntil(app, { q: 'zzmark' }, has(mark.slug));
    await patterns().delete({ documentId: mark.documentId });
    await searchUntil(app, { q: 'zzmark' }, lacks(mark.slug));
    await rebuildSearch(app.strapi);
    expect(await ask()).toEqual(before);
  });
});
