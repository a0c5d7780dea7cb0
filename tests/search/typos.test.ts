import { rebuildSearch } from '../../src/api/search/read-model/rebuild';
import { bootApp, type TestApp } from '../support/boot';
import { makePattern } from '../catalogue/catalogue-factory';
import { search, slugs, termIds } from './searching';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp({ SELVEDGE_ROLE: 'web' });
});
afterAll(() => app.stop());

/** Titles of made-up patterns with what they are tagged, and how people mistype what they look for. */
const catalogue: readonly (readonly [title: string, term: string, typos: readonly string[]])[] = [
  ['Rosalie', 'garment-skirt', ['rosalei', 'rosaly', 'rosallie', 'rozalie']],
  ['Marigold', 'garment-dress', ['marigld', 'marrigold', 'mairgold', 'marygold']],
  ['Hawthorn', 'garment-cardigan', ['hawthron', 'hawthorne', 'hawtorn', 'cardgian', 'cardigen']],
  ['Bluebell', 'garment-blouse', ['bluebel', 'bleubell', 'bluebbell', 'blosue']],
  ['Foxglove', 'garment-trousers', ['foxglov', 'foxgolve', 'fxglove', 'trosers', 'trousres']],
  ['Sycamore', 'garment-jacket', ['sycamor', 'sicamore', 'sycomore', 'jaket', 'jackett']],
  ['Juniper', 'garment-leggings', ['junipr', 'jupiner', 'juneper', 'legings', 'leggigns']],
  ['Celandine', 'garment-nightwear', ['celandin', 'celandyne', 'clandine', 'pyjamsa']],
  ['Meadowsweet', 'garment-swimwear', ['meadowswet', 'meadosweet', 'medowsweet', 'swimwaer', 'swimsiut']],
  ['Thistledown', 'garment-hoodie', ['thistledwon', 'thisteldown', 'thistldown', 'hoodei', 'hodie']],
  ['Periwinkle', 'garment-dungarees', ['perwinkle', 'periwinkel', 'periwincle', 'dungares', 'dungarese']],
];

it('finds fifty mistyped words among the first ten', async () => {
  const made = new Map<string, string>();
  for (const [title, term] of catalogue) {
    const { slug } = await makePattern(app, { title: `${title} pattern`, terms: await termIds(app, term) });
    made.set(title, slug);
  }
  // Names near to them, so that the nearest has to be chosen.
  for (const title of ['Rosemary', 'Margaret', 'Blackbell', 'Juno', 'Foxtail', 'Thistle', 'Meadow'])
    await makePattern(app, { title });
  await rebuildSearch(app.strapi);

  const asked = catalogue.flatMap(([title, , typos]) => typos.map((typo) => ({ title, typo })));
  const missed: string[] = [];
  for (const { title, typo } of asked) {
    const found = slugs(await search(app, { q: typo, pageSize: '10' }));
    if (!found.includes(made.get(title) ?? '')) missed.push(typo);
  }
  const recall = (asked.length - missed.length) / asked.length;
  console.info({ typos: asked.length, recall, missed });
  expect(asked.length).toBeGreaterThanOrEqual(48);
  expect(recall).toBeGreaterThanOrEqual(0.9);
});

it('tells what it looked for in place of what', async () => {
  const { meta } = await search(app, { q: 'rosalei' });
  expect(meta.corrected).toEqual([{ from: 'rosalei', to: 'rosalie' }]);
  expect((await search(app, { q: 'rosalei', exact: 'true' })).data).toEqual([]);
});
