import type { SearchAnswer } from '../../src/api/search/contract';
import { versionFilesKey, versionsKey } from '../../src/api/version/contract';
import { orderRebuild } from '../../src/api/search/read-model/follow-changes';
import { rebuildSearch } from '../../src/api/search/read-model/rebuild';
import { service } from '../../src/kernel/service';
import { bootApp, type TestApp } from '../support/boot';
import { eventually } from '../support/eventually';
import { addLocale, makeDesigner, makePattern, makeVersion } from '../catalogue/catalogue-factory';
import { search, searchUntil, slugs, termIds, usSizes } from './searching';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp({ SELVEDGE_ROLE: 'all' });
  await addLocale(app, 'de');
});
afterAll(() => app.stop());

const patterns = () => app.strapi.documents('api::pattern.pattern');
const has = (slug: string) => (answer: SearchAnswer) => slugs(answer).includes(slug);
const lacks = (slug: string) => (answer: SearchAnswer) => !slugs(answer).includes(slug);

async function rows(): Promise<unknown[]> {
  const { rows: found } = (await app.db.raw(
    `select s.*, s.head::text as head, s.body::text as body from ledger.search_pattern s order by pattern_id, locale`,
  )) as { rows: unknown[] };
  return found;
}

/** The workers check and prepare its file; then it is released. */
async function releaseByWorkers(pattern: string): Promise<string> {
  const version = await makeVersion(app, pattern);
  await service(app.strapi, versionFilesKey).add(version, {
    name: 'file.png',
    role: 'chart',
    format: 'png',
    pageFormat: 'A4',
    language: 'en',
    state: 'accepted',
    sha256: 'a'.repeat(64),
    bytes: 1234,
    vaultKey: `files/${version}`,
    report: { verdict: 'pass', findings: [] },
    facts: null,
  });
  const versions = service(app.strapi, versionsKey);
  await eventually(async () => ((await versions.load(version)).state === 'ready' ? true : undefined));
  await versions.release(version, 'test');
  return version;
}

describe('the sentence', () => {
  it('finds the A-line skirt in sizes 0–24, not the one of 4–14, nor trousers, nor an expert’s', async () => {
    const tags = (...keys: string[]) => termIds(app, ...keys);
    const right = await makePattern(app, {
      title: 'Marigold',
      terms: await tags('skill-beginner', 'silhouette-a-line', 'garment-skirt'),
      sizes: usSizes(0, 24),
    });
    const wrong = [
      await makePattern(app, {
        title: 'Marigold petite',
        terms: await tags('skill-beginner', 'silhouette-a-line', 'garment-skirt'),
        sizes: usSizes(4, 14),
      }),
      await makePattern(app, {
        title: 'Beginner-friendly A-line skirt in sizes 0-24',
        description: 'Not a skirt at all, whatever its title says: 0-24.',
        terms: await tags('skill-beginner', 'garment-trousers'),
        sizes: usSizes(0, 24),
      }),
      await makePattern(app, {
        title: 'Marigold couture',
        terms: await tags('skill-advanced', 'silhouette-a-line', 'garment-skirt'),
        sizes: usSizes(0, 24),
      }),
    ];
    for (const { slug } of wrong) await searchUntil(app, { sizes: '4-14' }, has(slug));
    const q = 'beginner-friendly A-line skirt in sizes 0-24';
    const answer = await searchUntil(app, { q }, has(right.slug));
    expect(slugs(answer)).toEqual([right.slug]);
    expect(answer.meta).toMatchObject({
      fit: 'covers',
      corrected: [],
      pagination: { total: 1, hasMore: false },
    });
    expect(answer.meta.understood).toEqual([
      {
        kind: 'term',
        facet: 'skill-level',
        key: 'skill-beginner',
        name: 'Beginner',
        from: 'beginner-friendly',
      },
      { kind: 'term', facet: 'silhouette', key: 'silhouette-a-line', name: 'A-line', from: 'A-line' },
      { kind: 'term', facet: 'garment', key: 'garment-skirt', name: 'Skirt', from: 'skirt' },
      { kind: 'size', sizes: 'sizes 0-24', from: 'sizes 0-24' },
    ]);
    // The same by filters instead of words, and by mistyped words.
    const terms = 'skill-beginner,silhouette-a-line,garment-skirt';
    expect(slugs(await search(app, { terms, sizes: '0-24' }))).toEqual([right.slug]);
    const mistyped = await search(app, { q: 'beginer friendly A-line skrit in sizes 0-24' });
    expect(slugs(mistyped)).toEqual([right.slug]);
    expect(mistyped.meta.corrected).toEqual([
      { from: 'beginer', to: 'beginner' },
      { from: 'skrit', to: 'skirt' },
    ]);
    // By the letter it is a title.
    expect(slugs(await search(app, { q, exact: 'true' }))).toEqual([wrong[1]?.slug]);
    // Nobody covers 0–40: then who has some of it, and says so.
    const wider = await search(app, { terms, sizes: '0-40' });
    expect(wider.meta.fit).toBe('includes');
    expect(slugs(wider).sort()).toEqual([right.slug, wrong[0]?.slug].sort());
    expect(slugs(await search(app, { terms, sizes: '0-40', fit: 'covers' }))).toEqual([]);
  });
});

describe('the read model', () => {
  it('follows title, terms, price, designer and versions, and forgets what is taken off', async () => {
    const designer = await makeDesigner(app, { name: 'Zephyrine Quill' });
    const { documentId, slug } = await makePattern(app, {
      title: 'Quokka',
      designer: designer.documentId,
      description: 'With a wombatlike pocket.',
    });
    await searchUntil(app, { q: 'quokka' }, has(slug));
    expect(slugs(await search(app, { q: 'wombatlike' }))).toEqual([slug]);
    expect(slugs(await search(app, { q: 'zephyrine' }))).toEqual([slug]);
    expect(slugs(await search(app, { q: 'quokka', available: 'true' }))).toEqual([]);

    const version = await releaseByWorkers(documentId);
    await searchUntil(app, { q: 'quokka', available: 'true' }, has(slug));
    await service(app.strapi, versionsKey).withdraw(version, 'test', false);
    await searchUntil(app, { q: 'quokka', available: 'true' }, lacks(slug));

    const edit = { title: 'Numbat', priceMinor: 1_900, terms: await termIds(app, 'garment-cape') };
    await patterns().update({ documentId, locale: 'en', data: edit as never, status: 'published' });
    await searchUntil(app, { q: 'numbat', terms: 'garment-cape', price: '1900-1900' }, has(slug));
    expect(slugs(await search(app, { q: 'quokka' }))).toEqual([]);

    await app.strapi
      .documents('api::designer.designer')
      .update({ documentId: designer.documentId, data: { name: 'Ottoline Quill' } as never });
    await searchUntil(app, { q: 'ottoline' }, has(slug));
    expect(slugs(await search(app, { q: 'numbat', designer: designer.slug }))).toEqual([slug]);

    await patterns().unpublish({ documentId });
    await searchUntil(app, { q: 'numbat' }, lacks(slug));
    expect(slugs(await search(app, { q: 'wombatlike' }))).toEqual([]);
  });

  it('follows a term to its replacement, by its old key and words too', async () => {
    const make = async (key: string, name: string) =>
      app.strapi.documents('api::term.term').create({
        data: {
          key,
          name,
          facet: (
            (await app.strapi.documents('api::facet.facet').findFirst({ filters: { key: 'garment' } })) as {
              documentId: string;
            }
          ).documentId,
          words: [{ locale: 'en', name, synonyms: `${name} thing` }],
        } as never,
      });
    const [old, young] = [await make('garment-tabard', 'Tabard'), await make('garment-surcoat', 'Surcoat')];
    const { slug } = await makePattern(app, { title: 'Knight', terms: [old.documentId] });
    await searchUntil(app, { terms: 'garment-tabard' }, has(slug));
    await app.strapi
      .documents('api::term.term')
      .update({ documentId: old.documentId, data: { replacedBy: young.documentId } as never });
    await searchUntil(app, { terms: 'garment-surcoat', facets: 'true' }, (answer) => {
      const garment = answer.meta.counts?.facets.find(({ facet }) => facet === 'garment');
      return (
        has(slug)(answer) &&
        garment?.terms.some(({ key, count }) => key === 'garment-surcoat' && count === 1) === true
      );
    });
    expect(slugs(await search(app, { terms: 'garment-tabard' }))).toEqual([slug]);
    const shown = ({ data }: SearchAnswer) => data[0]?.terms[0] === 'garment-surcoat';
    expect(slugs(await searchUntil(app, { q: 'tabard thing' }, shown))).toEqual([slug]);
  });

  it('is the same built anew as followed, and drops what the content no longer has', async () => {
    const made = await makePattern(app, { title: 'Bilby', sizes: usSizes(2, 8) });
    const german = {
      title: 'Hasenohr',
      slug: `de-${made.slug}`,
      craft: 'sewing',
      priceMinor: 900,
      currency: 'EUR',
    };
    await patterns().update({
      documentId: made.documentId,
      locale: 'de',
      data: german as never,
      status: 'published',
    });
    await searchUntil(app, { q: 'bilby' }, has(made.slug));
    await searchUntil(app, { q: 'Hasenohren', locale: 'de', sizes: 'EU 34-40' }, has(german.slug));
    const followed = await rows();
    await app.db.raw(
      `insert into ledger.search_pattern select 'ghost', locale, craft, designer_id, price_minor, currency, published_at, has_version, 'Ghost', terms, us, alpha, age, bust, waist, hip, head, body
        from ledger.search_pattern limit 1`,
    );
    await app.db.raw(
      `update ledger.search_pattern set title = 'wrong', terms = '{}', us = null where pattern_id <> 'ghost'`,
    );
    expect(await rebuildSearch(app.strapi)).toBe(followed.length);
    expect(await rows()).toEqual(followed);
    await app.db.raw('truncate ledger.search_pattern');
    await rebuildSearch(app.strapi);
    expect(await rows()).toEqual(followed);
  });

  it('is built anew at a start that finds another version of it', async () => {
    const { slug } = await makePattern(app, { title: 'Pademelon' });
    await searchUntil(app, { q: 'pademelon' }, has(slug));
    await app.db.raw('truncate ledger.search_pattern');
    await orderRebuild(app.strapi);
    expect(slugs(await search(app, { q: 'pademelon' }))).toEqual([]);
    await app.db.raw('update ledger.search_state set version = 0');
    await orderRebuild(app.strapi);
    await searchUntil(app, { q: 'pademelon' }, has(slug));
  });
});
