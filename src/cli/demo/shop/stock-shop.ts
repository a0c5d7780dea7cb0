import type { Core } from '@strapi/strapi';
import { service } from '../../../kernel/service';
import { rollupsKey } from '../../../plugins/analytics/contract';
import { openDesk, type Desk } from '../desk';
import { writePast, type PatternWithPast } from '../past/write-past';
import type { Tale } from '../past/season';
import { demoPatterns } from '../patterns';
import type { DemoPattern } from '../patterns/demo-pattern';
import { connectChannels, listPattern, type StorefrontAddresses } from './connect-channels';
import { must } from '../must';
import { stockPattern, type StockedPattern, type Stocking } from './stock-pattern';

export interface ShopTools {
  strapi: Core.Strapi;
  url: string;
  authorization: string;
  storefront: StorefrontAddresses;
  say: (line: string) => void;
  /** All of them unless said; tests make fewer. */
  patterns?: readonly DemoPattern[];
}

/** What becomes of a pattern over the demo's two years; all others sell steadily. */
const tales: Readonly<Record<string, Tale>> = {
  'alder-pencil-skirt': 'falling',
  'finch-flat-cap': 'asleep',
  'harbour-hoodie': 'rising',
  'fern-beanie': 'rising',
  'meadow-blanket': 'asleep',
};
const atOnce = 2;

/**
 * Fills an empty Selvedge with the demo shop: settings, patterns with their versions, two years of sales, channels.
 * Resolves to the secret that the pretend storefront checks signatures with.
 */
export async function stockShop(tools: ShopTools): Promise<{ secret: string; orders: number }> {
  const { strapi, url, authorization, storefront, say, patterns = demoPatterns } = tools;
  const desk = openDesk(url, authorization);
  const now = new Date();
  await nameShop(desk, storefront);
  await allowStorefront(desk, storefront);
  await speakGerman(strapi);
  const stocking: Stocking = { strapi, desk, now, designerOf: designers(desk) };
  say(`The shop is stocked: ${patterns.length} patterns are drawn, checked and released.`);
  const stocked = await stockAll(stocking, patterns, say);
  // Before the past is written: its sales came through these accounts.
  const secret = await connectChannels(desk, storefront);
  const orders = await writePast(strapi, stocked.map(withPast), now);
  say(`Two years of made-up sales are written: ${orders} orders, all named DEMO-….`);
  for (const { patternId, pattern } of stocked) await listPattern(desk, patternId, pattern.craft);
  await service(strapi, rollupsKey).rebuild('system', () => undefined);
  say('A website and two marketplaces are connected; the dashboard is counted.');
  return { secret, orders };
}

async function stockAll(
  stocking: Stocking,
  patterns: readonly DemoPattern[],
  say: ShopTools['say'],
): Promise<StockedPattern[]> {
  const queue = [...patterns.entries()];
  const stocked: StockedPattern[] = [];
  let done = 0;
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [index, pattern] = next;
      stocked[index] = await stockPattern(stocking, pattern);
      done += 1;
      say(`  ${done} of ${patterns.length}: ${pattern.title.en}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return stocked;
}

function withPast({ pattern, patternId, versions }: StockedPattern, index: number): PatternWithPast {
  return {
    patternId,
    title: pattern.title.en,
    category: { craft: pattern.craft, terms: termsByFacet(pattern.termKeys) },
    craft: pattern.craft,
    priceMinor: pattern.priceMinor,
    currency: pattern.currency,
    tale: tales[pattern.slug] ?? 'steady',
    // A long tail: the first sells some six a week, the last one every other week.
    rate: 0.8 / (1 + index * 0.4),
    versions,
  };
}

/** As a sale keeps them: the prefix of a key is enough to tell garments from the rest. */
function termsByFacet(keys: readonly string[]): Record<string, string[]> {
  const garments = keys.filter((key) => key.startsWith('garment-'));
  return garments.length === 0 ? {} : { garment: garments };
}

async function nameShop(desk: Desk, { patternPage }: StorefrontAddresses): Promise<void> {
  const name = 'selvedge.shop';
  const value = {
    name: 'Selvedge demo shop',
    contact: 'help@selvedge.example',
    patternPage,
    timeZone: 'Europe/Berlin',
  };
  await must(desk.json('PUT', `/selvedge/settings/${name}`, { version: 0, value }), 200, 'name the shop');
}

/** Payments lead back to the pretend storefront; without Stripe they are pretended too. */
async function allowStorefront(desk: Desk, { eventsUrl }: StorefrontAddresses): Promise<void> {
  const value = {
    origins: [new URL(eventsUrl).origin],
    account: '',
    automaticTax: false,
    perMinute: 30,
    freePerDay: 10,
  };
  const saved = desk.json('PUT', '/selvedge/settings/orders.checkout', { version: 0, value });
  await must(saved, 200, 'allow the storefront');
}

async function speakGerman(strapi: Core.Strapi): Promise<void> {
  const locales = strapi.plugin('i18n').service('locales');
  if ((await locales.findByCode('de')) === null) await locales.create({ code: 'de', name: 'German (de)' });
}

/** Makes each designer once. */
function designers(desk: Desk): (name: string) => Promise<string> {
  const known = new Map<string, Promise<string>>();
  const make = async (name: string): Promise<string> => {
    const slug = name
      .normalize('NFD')
      .replace(/[^A-Za-z0-9]+/g, '-')
      .toLowerCase();
    const path = '/content-manager/collection-types/api::designer.designer';
    const made = desk.json<{ data: { documentId: string } }>('POST', path, { name, slug });
    return (await must(made, 201, `make the designer ${name}`)).data.documentId;
  };
  return (name) => {
    const documentId = known.get(name) ?? make(name);
    known.set(name, documentId);
    return documentId;
  };
}
