import { reportChapters, type TakedownFacts } from './report-chapters';

const trace: TakedownFacts['trace'] = {
  verdict: 'match',
  token: '3fa9c2d1e0',
  confidence: 0.999985,
  marks: [
    { kind: 'xmp', token: '3fa9c2d1e0', ok: true },
    { kind: 'marks', page: 2, token: '', ok: false, blocks: 0 },
  ],
  work: null,
  copy: {
    token: '3fa9c2d1e0',
    issuedAt: '2026-02-01T00:00:00Z',
    order: {
      id: 'o',
      externalId: 'Order-2041',
      channelAccount: 'storefront',
      placedAt: '2026-02-01T00:00:00Z',
    },
    orderLineId: 'l',
    entitlement: { state: 'active', reason: null },
    customer: { id: 'c', email: 'mallory@example.com', name: 'Mallory', pseudonym: null },
    pattern: { id: 'p', title: 'Heath coat' },
    version: { id: 'v', label: '1.0.0' },
    file: { id: 'f', name: 'coat.pdf' },
    downloads: [],
  },
};
const facts: Omit<TakedownFacts, 'order'> = {
  shop: 'Linden Patterns',
  madeAt: '2026-03-01T00:00:00Z',
  suspect: { name: 'leak.pdf', sha256: 'a'.repeat(64), bytes: 12_345 },
  trace,
  work: {
    title: 'Heath coat',
    version: '1.0.0',
    releasedAt: '2026-01-02T00:00:00Z',
    firstLabel: '0.9.0',
    firstReleasedAt: '2025-12-01T00:00:00Z',
    fileName: 'coat.pdf',
    sha256: 'b'.repeat(64),
    masterSha256: 'c'.repeat(64),
  },
};
const textOf = (order: TakedownFacts['order']) => JSON.stringify(reportChapters({ ...facts, order }));

describe('reportChapters', () => {
  it('tells file, work, first release and marks', () => {
    const text = textOf('pseudonymous');
    for (const said of [
      'leak.pdf',
      'a'.repeat(64),
      'b'.repeat(64),
      '2025-12-01',
      'reads 3fa9c2d1e0',
      'not readable',
    ])
      expect(text).toContain(said);
  });

  it('names buyer and order only where it is asked to', () => {
    for (const who of ['Order-2041', 'mallory@example.com', 'Mallory']) {
      expect(textOf('pseudonymous')).not.toContain(who);
      expect(textOf('named')).toContain(who);
    }
  });
});
