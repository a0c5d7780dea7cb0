import { bootApp, type TestApp } from '../support/boot';
import { addLocale, makeDesigner, makePattern, makeVersion, releaseVersion } from './catalogue-factory';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp({ SELVEDGE_ROLE: 'web' });
  await addLocale(app, 'de');
});
afterAll(() => app.stop());

const uid = 'api::pattern.pattern';
const patterns = () => app.strapi.documents(uid);
const complete = { title: 'Rosalie', slug: 'rosalie-x', craft: 'sewing', priceMinor: 0, currency: 'EUR' };

const notPublishable = (...fields: string[]) =>
  expect.objectContaining({ code: 'pattern/not-publishable', details: expect.objectContaining({ fields }) });

async function termIds(...keys: string[]): Promise<string[]> {
  const found = await app.strapi.documents('api::term.term').findMany({ filters: { key: { $in: keys } } });
  return found.map(({ documentId }) => documentId);
}

describe('publishing a page', () => {
  it('needs the minimum when it is created published, as REST does', async () => {
    const create = patterns().create({
      data: { ...complete, priceMinor: null, craft: undefined } as never,
      status: 'published',
    });
    await expect(create).rejects.toEqual(notPublishable('craft', 'priceMinor'));
    expect(await patterns().count({ filters: { slug: 'rosalie-x' } })).toBe(0);
  });

  it('takes the schema’s default currency for granted', async () => {
    const data = { ...complete, currency: undefined };
    const made = await patterns().create({ data: data as never, status: 'published' });
    expect(made).toMatchObject({ currency: 'EUR' });
  });

  it('needs the minimum when a draft is published', async () => {
    const { documentId } = await makePattern(app, { priceMinor: null, title: '' }, 'draft');
    await expect(patterns().publish({ documentId })).rejects.toEqual(notPublishable('title', 'priceMinor'));
    await patterns().update({ documentId, data: { title: 'Now', priceMinor: 500 } as never });
    await patterns().publish({ documentId });
    expect(await patterns().findOne({ documentId, status: 'published' })).toMatchObject({ title: 'Now' });
  });

  it('needs the minimum when an update publishes', async () => {
    const { documentId } = await makePattern(app, { priceMinor: null }, 'draft');
    const update = (data: object) =>
      patterns().update({ documentId, data: data as never, status: 'published' });
    await expect(update({ title: 'Better' })).rejects.toEqual(notPublishable('priceMinor'));
    await expect(update({ priceMinor: 100, title: ' ' })).rejects.toEqual(notPublishable('title'));
    await update({ priceMinor: 100 });
    await expect(update({ priceMinor: null })).rejects.toEqual(notPublishable('priceMinor'));
  });

  it('looks at every language that is to be published', async () => {
    const { documentId } = await makePattern(app, {}, 'draft');
    await patterns().update({ documentId, locale: 'de', data: { title: '' } as never });
    await expect(patterns().publish({ documentId, locale: '*' })).rejects.toEqual(
      notPublishable('title', 'slug'),
    );
    await patterns().publish({ documentId, locale: 'en' });
  });

  it('answers in the admin with code and fields', async () => {
    const { documentId } = await makePattern(app, { priceMinor: null }, 'draft');
    const { body } = await app.request
      .post(`/content-manager/collection-types/${uid}/${documentId}/actions/publish`)
      .set(await app.admin())
      .send({ title: 'Rosalie', slug: 'r-1', craft: 'sewing', currency: 'EUR' })
      .expect(422);
    expect(body).toMatchObject({
      error: { code: 'pattern/not-publishable', details: { fields: ['priceMinor'] } },
    });
  });
});

describe('deleting a pattern', () => {
  it('is refused once a version was released, withdrawn ones too', async () => {
    const { documentId } = await makePattern(app);
    await releaseVersion(app, documentId);
    await expect(patterns().delete({ documentId })).rejects.toEqual(
      expect.objectContaining({ code: 'pattern/has-released-versions', details: { labels: ['1.0.0'] } }),
    );
    await expect(patterns().delete({ documentId, locale: '*' })).rejects.toEqual(
      expect.objectContaining({ code: 'pattern/has-released-versions' }),
    );
    await patterns().unpublish({ documentId });
    expect(await patterns().findOne({ documentId })).not.toBeNull();
  });

  it('lets one language of several go', async () => {
    const { documentId, slug } = await makePattern(app);
    await releaseVersion(app, documentId);
    await patterns().update({
      documentId,
      locale: 'de',
      data: { title: 'Rosalie', slug: `${slug}-de` } as never,
    });
    await patterns().delete({ documentId, locale: 'de' });
    await expect(patterns().delete({ documentId, locale: 'en' })).rejects.toEqual(
      expect.objectContaining({ code: 'pattern/has-released-versions' }),
    );
  });

  it('is allowed while only drafts of versions exist', async () => {
    const { documentId } = await makePattern(app);
    await makeVersion(app, documentId);
    await patterns().delete({ documentId });
    expect(await patterns().findOne({ documentId })).toBeNull();
  });
});

describe('a pattern in two languages', () => {
  const relations = { designer: true, terms: { sort: 'key' } } as const;
  const keysOf = async (documentId: string, locale: string, status: 'draft' | 'published') => {
    const found = await patterns().findOne({ documentId, locale, status, populate: relations as never });
    const { designer, terms } = found as unknown as {
      designer: { slug: string } | null;
      terms: { key: string }[];
    };
    return { designer: designer?.slug ?? null, terms: terms.map(({ key }) => key) };
  };

  it('has one designer, one set of terms, one price and one craft', async () => {
    const [ada, grace] = [await makeDesigner(app), await makeDesigner(app, { name: 'Grace' })];
    const terms = await termIds('fit-loose', 'skill-easy');
    const { documentId, slug } = await makePattern(app, { designer: ada.documentId, terms }, 'draft');
    await patterns().update({ documentId, locale: 'de', data: { title: 'Rosalie', slug } as never });
    expect(await keysOf(documentId, 'de', 'draft')).toEqual({
      designer: ada.slug,
      terms: ['fit-loose', 'skill-easy'],
    });
    expect(await patterns().findOne({ documentId, locale: 'de' })).toMatchObject({
      craft: 'sewing',
      priceMinor: 900,
      currency: 'EUR',
    });

    await patterns().publish({ documentId, locale: '*' });
    await patterns().update({
      documentId,
      locale: 'de',
      data: { designer: grace.documentId, terms: await termIds('fit-close'), priceMinor: 1100 } as never,
    });
    expect(await keysOf(documentId, 'en', 'draft')).toEqual({ designer: grace.slug, terms: ['fit-close'] });
    expect(await keysOf(documentId, 'en', 'published')).toEqual({
      designer: ada.slug,
      terms: ['fit-loose', 'skill-easy'],
    });
    expect(await patterns().findOne({ documentId, locale: 'en' })).toMatchObject({ priceMinor: 1100 });

    await patterns().publish({ documentId, locale: 'de' });
    expect(await keysOf(documentId, 'en', 'published')).toEqual({
      designer: grace.slug,
      terms: ['fit-close'],
    });
    expect(await patterns().findOne({ documentId, locale: 'en', status: 'published' })).toMatchObject({
      priceMinor: 1100,
    });
  });
});

describe('completeness', () => {
  interface Cell {
    channel: string;
    locale: string;
    percentage: number;
    rank: string;
    missing: { attribute: string }[];
  }

  async function cells(path: string): Promise<Cell[]> {
    const { body } = await app.request
      .get(path)
      .set(await app.admin())
      .expect(200);
    return (body as { data: { cells: Cell[] } }).data.cells;
  }

  it('names what is missing in every language and nothing when all is there', async () => {
    const seo = { title: 'Rosalie pattern', description: 'Sew it.' };
    const description =
      'A half-circle skirt with deep pockets and a faced waistband, for woven fabric with a soft drape.';
    const { documentId } = await makePattern(
      app,
      {
        summary: 'A skirt',
        description,
        seo,
        designer: (await makeDesigner(app)).documentId,
        terms: await termIds('skill-easy', 'fit-loose', 'garment-skirt'),
      },
      'draft',
    );
    const path = `/selvedge/patterns/${documentId}/completeness`;
    const [before] = await cells(path);
    expect(before).toMatchObject({ channel: 'storefront', locale: 'en', percentage: 81, rank: 'B' });
    expect(before?.missing.map(({ attribute }) => attribute)).toEqual(['cover', 'versions', 'versions']);

    await releaseVersion(app, documentId);
    await attachCover(documentId);
    const [english, german] = await cells(path);
    expect(english).toMatchObject({ locale: 'en', percentage: 100, rank: 'A', missing: [] });
    expect(german).toMatchObject({ locale: 'de', percentage: 62, rank: 'D' });
  });

  it('serves a whole list with a fixed number of statements', async () => {
    const made = await Promise.all(Array.from({ length: 8 }, () => makePattern(app, {}, 'draft')));
    const admin = await app.admin();
    const statements = async (ids: string[]) => {
      const seen: string[] = [];
      const listen = ({ sql }: { sql: string }) => void seen.push(sql);
      app.db.on('query', listen);
      const { body } = await app.request
        .get(`/selvedge/completeness?ids=${ids.join(',')}`)
        .set(admin)
        .expect(200);
      app.db.off('query', listen);
      expect((body as { data: unknown[] }).data).toHaveLength(ids.length);
      return seen.length;
    };
    const ids = made.map(({ documentId }) => documentId);
    expect(await statements(ids)).toBe(await statements(ids.slice(0, 1)));
  });

  it('is for admins only and says when there is no such pattern', async () => {
    await app.request.get('/selvedge/completeness?ids=abc').expect(401);
    const { body } = await app.request
      .get('/selvedge/patterns/nosuchpattern/completeness')
      .set(await app.admin())
      .expect(404);
    expect(body).toMatchObject({ error: { code: 'pattern/missing' } });
    await app.request
      .get('/selvedge/completeness?ids=a;drop')
      .set(await app.admin())
      .expect(400);
  });

  async function attachCover(documentId: string): Promise<void> {
    const file = (await app.strapi.db.query('plugin::upload.file').create({
      data: {
        name: 'cover.png',
        hash: 'cover',
        ext: '.png',
        mime: 'image/png',
        size: 1,
        url: '/uploads/cover.png',
        provider: 'local',
      },
    })) as { id: number };
    await patterns().update({ documentId, data: { cover: file.id } as never });
  }
});
