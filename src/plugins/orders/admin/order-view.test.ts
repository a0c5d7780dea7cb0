import type { OrderView } from '../views-contract';
import { chaptersOf } from './order-view';

const order: OrderView = {
  id: '1',
  channelAccount: 'storefront',
  externalId: 'A-1',
  locale: 'en',
  country: null,
  currency: 'EUR',
  totalMinor: 900,
  taxMinor: 0,
  placedAt: '2026-11-01T10:00:00Z',
  recordedAt: '2026-11-01T10:00:01Z',
  customer: { id: '2', email: null, name: null, pseudonym: null, locale: 'en' },
  lines: [],
  refunds: [],
};

describe('chaptersOf', () => {
  it('finds what other rooms added and nothing of the order itself', () => {
    const downloads = [{ at: '2026-11-02T10:00:00Z', outcome: 'complete' }];
    expect(chaptersOf({ ...order, downloads, note: 'x' } as OrderView)).toEqual([
      { name: 'downloads', entries: downloads },
    ]);
    expect(chaptersOf(order)).toEqual([]);
  });
});
