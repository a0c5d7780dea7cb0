import { randomUUID } from 'node:crypto';
import { readDoc } from '../docs/markdown';
import { makePattern, releaseVersion } from '../catalogue/catalogue-factory';
import { openShop } from '../orders/shop';
import { bootApp, type TestApp } from '../support/boot';
import { changeSetting } from '../support/change-setting';
import { openSelvedge } from './storefront-example';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp({ SELVEDGE_ROLE: 'web' });
});
afterAll(() => app.stop());

it('does what docs/api.md says', async () => {
  const { documentId, slug } = await makePattern(app);
  await releaseVersion(app, documentId);
  const shop = openSelvedge(app.url, (await openShop(app)).secret);
  expect((await shop.newestPatterns()).map((pattern) => pattern.slug)).toEqual([slug]);
  expect((await shop.pattern(slug, 'en'))?.currentVersion?.label).toBe('1.0.0');
  await expect(shop.pattern('nowhere', 'en')).resolves.toBeUndefined();

  const placedAt = new Date().toISOString();
  const sale = {
    type: 'order.placed' as const,
    timestamp: placedAt,
    data: {
      order: 'A-1',
      placed_at: placedAt,
      currency: 'EUR',
      customer: { email: 'zoe@example.com', locale: 'en' },
      lines: [{ external_line: '1', pattern: slug, price_minor: 900 }],
      total_minor: 900,
    },
  };
  const id = `msg_${randomUUID()}`;
  await expect(shop.tellSale(id, sale)).resolves.toBe('applied');
  await expect(shop.tellSale(id, sale)).resolves.toBe('applied');
  const wrong = { ...sale, data: { ...sale.data, order: 'A-2', total_minor: 1 } };
  await expect(shop.tellSale(`msg_${randomUUID()}`, wrong)).rejects.toThrow('orders/malformed');
});

it('sells what is free at once', async () => {
  const { documentId, slug } = await makePattern(app, { priceMinor: 0 });
  await releaseVersion(app, documentId);
  await changeSetting(app, 'orders.checkout', (value) => ({ ...value, origins: ['https://shop.example'] }));
  const shop = openSelvedge(app.url, '');
  const key = randomUUID();
  const bought = await shop.buy(key, slug, 'zoe@example.com');
  expect(bought).toMatchObject({
    state: 'paid',
    url: `https://shop.example/thanks?checkout=${bought.id}`,
    total: { minor: 0, currency: 'EUR' },
  });
  expect(await shop.buy(key, slug, 'zoe@example.com')).toEqual(bought);
  expect(await shop.checkoutState(bought.id)).toBe('paid');
  await expect(shop.buy(randomUUID(), 'nowhere', 'zoe@example.com')).rejects.toThrow('orders/not-for-sale');
});

it('is the example that docs/api.md shows', () => {
  const [, shown = ''] = /```ts\n([\s\S]*?)```/.exec(readDoc('docs/api.md')) ?? [];
  const own = readDoc('tests/openapi/storefront-example.ts');
  expect(shown).toBe(own.replace('../support/api-types', './selvedge-api'));
});
