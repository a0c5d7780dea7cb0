import type { OrderView } from '../views-contract';
import { momentsOf } from './order-moments';

const order = {
  id: '1',
  channelAccount: 'storefront',
  externalId: 'A-1',
  currency: 'EUR',
  totalMinor: 900,
  placedAt: '2026-11-01T10:00:00.000Z',
  lines: [],
  refunds: [
    {
      refund: 'r1',
      line: null,
      amountMinor: 900,
      reason: '',
      refundedAt: '2026-11-03T10:00:00.000Z',
      hasFailed: false,
    },
  ],
  links: [
    {
      id: 'l1',
      createdAt: '2026-11-01T10:00:05.000Z',
      unopenedUntil: '2026-12-01T10:00:00.000Z',
      firstUsedAt: '2026-11-02T09:00:00.000Z',
      expiresAt: '2026-11-05T09:00:00.000Z',
      revokedAt: null,
    },
  ],
  messages: [{ id: 'm1', createdAt: '2026-11-01T10:00:04.000Z', stateSince: '2026-11-01T10:00:06.000Z' }],
  claims: [{ orderId: '1', claimedAt: null }],
} as unknown as OrderView;

it('puts everything that happened into the order of time, once each', () => {
  expect(momentsOf(order).map(({ chapter, time, isMain }) => [chapter, time, isMain])).toEqual([
    ['sale', 'placedAt', true],
    ['claims', 'placedAt', true],
    ['messages', 'createdAt', true],
    ['links', 'createdAt', true],
    ['links', 'firstUsedAt', false],
    ['refunds', 'refundedAt', true],
  ]);
});
