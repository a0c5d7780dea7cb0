import { SaxesParser } from 'saxes';
import { feedSchema } from '../../src/plugins/channels/contract';
import { service } from '../../src/kernel/service';
import { settingsKey } from '../../src/kernel/settings/settings';
import { jobsKey } from '../../src/kernel/jobs/jobs';
import { transactionKey } from '../../src/kernel/kernel';
import { refreshAllJob } from '../../src/plugins/channels/server/listings/listing-jobs';
import { makeDesigner } from '../catalogue/catalogue-factory';
import { bootApp, type TestApp } from '../support/boot';
import { eventually } from '../support/eventually';
import { openDesk, type Desk } from './desk';
import { soldPattern } from './sold-pattern';

let app: TestApp;
let desk: Desk;
beforeAll(async () => {
  app = await bootApp();
  desk = await openDesk(app);
  await service(app.strapi, settingsKey).change({
    name: 'selvedge.shop',
    version: 0,
    value: { name: 'Linden', patternPage: 'https://shop.example/{slug}' },
    actor: 'test',
  });
});
afterAll(() => app.stop());

interface Item {
  [name: string]: string;
}

/** The items of a feed, as a strict parser with namespaces reads them; Google's elements without their prefix. */
function itemsOf(xml: string): Item[] {
  const items: Item[] = [];
  let field: { name: string; text: string } | undefined;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ local, uri }) => {
    if (local === 'item') items.push({});
    else if (uri === 'http://base.google.com/ns/1.0') field = { name: local, text: '' };
  });
  parser.on('text', (text) => {
    if (field !== undefined) field.text += text;
  });
  parser.on('closetag', ({ local }) => {
    const item = items.at(-1);
    if (field?.name === local && item !== undefined) item[local] = field.text;
    field = undefined;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return items;
}

async function picture(): Promise<number> {
  const made = await app.strapi.db.query('plugin::upload.file').create({
    data: {
      name: 'c',
      hash: 'c',
      ext: '.png',
      mime: 'image/png',
      size: 1,
      url: '/uploads/c.png',
      provider: 'local',
    },
  });
  return made.id as number;
}

it('serves what is listed, by allow-list, as JSON and for Google, with 304 until something changes', async () => {
  const { connection } = await desk.connect({ url: null });
  const { key } = connection;
  expect(connection.feeds.map(({ path }) => path)).toEqual([
    `/api/channels/${key}/feed.json`,
    `/api/channels/${key}/feed.xml`,
  ]);
  const designer = (await makeDesigner(app)).documentId;
  const full = { title: 'Rock & <Roll>', description: '**Bold**', cover: await picture(), designer };
  const shown = await soldPattern(app, full);
  const bare = await soldPattern(app, { title: 'Bare' });
  await soldPattern(app, full);
  for (const { patternId } of [shown, bare]) {
    await desk.decide(key, patternId, { wanted: true });
    await desk.until(key, patternId, 'current');
  }

  const json = await app.request.get(`/api/channels/${key}/feed.json`).expect(200);
  const feed = feedSchema.parse(json.body);
  expect(feed.items.map(({ title }) => title).sort()).toEqual(['Bare', 'Rock & <Roll>']);
  expect(json.text).not.toMatch(/secret-|vault/i);
  expect(json.headers).toMatchObject({
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'public, max-age=300',
  });

  const xml = await app.request.get(`/api/channels/${key}/feed.xml`).buffer(true).expect(200);
  expect(xml.headers['content-type']).toBe('application/rss+xml; charset=utf-8');
  expect(itemsOf(xml.text)).toEqual([
    {
      id: shown.patternId,
      title: 'Rock & <Roll>',
      description: 'Bold',
      link: `https://shop.example/${shown.slug}`,
      image_link: 'http://127.0.0.1:1337/uploads/c.png',
      availability: 'in_stock',
      price: '9.00 EUR',
      brand: 'Ada Maker',
      google_product_category: '3697',
      identifier_exists: 'no',
      condition: 'new',
    },
  ]);

  for (const [path, { etag, ['last-modified']: modified }] of [
    ['feed.json', json.headers],
    ['feed.xml', xml.headers],
  ] as [string, Record<string, string>][]) {
    await app.request
      .get(`/api/channels/${key}/${path}`)
      .set('If-None-Match', etag ?? '')
      .expect(304);
    await app.request
      .get(`/api/channels/${key}/${path}`)
      .set('If-Modified-Since', modified ?? '')
      .expect(304);
    await app.request.head(`/api/channels/${key}/${path}`).expect(200);
  }
  await desk.decide(key, bare.patternId, { wanted: false });
  const after = await app.request
    .get(`/api/channels/${key}/feed.json`)
    .set('If-None-Match', json.headers['etag'] ?? '')
    .expect(200);
  expect(feedSchema.parse(after.body).items).toHaveLength(1);
});

it('has no feed of unknown, paused or other channels', async () => {
  const { connection } = await desk.connect({ profile: 'etsy' }, 'assisted');
  for (const key of ['nobody', 'UPPER', connection.key])
    for (const path of ['feed.json', 'feed.xml']) {
      const { body } = await app.request.get(`/api/channels/${key}/${path}`).expect(404);
      expect(body).toMatchObject({ error: { code: 'channels/unknown-feed' } });
    }
});

it('serves thousands a page at a time, each once', async () => {
  const { connection } = await desk.connect({ url: null });
  const { key } = connection;
  const { patternId } = await soldPattern(app);
  await desk.decide(key, patternId, { wanted: true });
  await desk.until(key, patternId, 'current');
  await app.db.raw(
    `insert into ledger.listing (id, channel_account_id, pattern_id, sku, wanted, desired, desired_hash, state, revision)
     select gen_random_uuid(), l.channel_account_id, 'copy' || n, 'copy' || n, true,
       jsonb_set(l.desired, '{document,sku}', to_jsonb('copy' || n)), l.desired_hash, 'current', 1
     from ledger.listing l join ledger.channel_account a on a.id = l.channel_account_id, generate_series(1, 2600) n
     where a.key = ?`,
    [key],
  );
  const { body } = await app.request.get(`/api/channels/${key}/feed.json`).expect(200);
  const skus = feedSchema.parse(body).items.map(({ sku }) => sku);
  expect(skus).toHaveLength(2601);
  expect(new Set(skus).size).toBe(2601);
});

it('hears of what no event tells when every channel is looked at anew', async () => {
  const { connection } = await desk.connect({ url: null });
  const designer = await makeDesigner(app, { name: 'Old Name' });
  const { patternId } = await soldPattern(app, { designer: designer.documentId });
  await desk.decide(connection.key, patternId, { wanted: true });
  await app.strapi
    .documents('api::designer.designer')
    .update({ documentId: designer.documentId, data: { name: 'New Name' } as never });
  await service(
    app.strapi,
    transactionKey,
  )((trx) => service(app.strapi, jobsKey).enqueue(trx, refreshAllJob, {}));
  await eventually(async () => {
    const { desired } = await desk.view(connection.key, patternId);
    return desired.kind === 'listed' && desired.document.designer === 'New Name' ? true : undefined;
  });
});
