import { shelve, type RightFacts, type VersionFacts } from './shelve';

const day = (number: number) => new Date(Date.UTC(2026, 0, number));
const right = (over: Partial<RightFacts> = {}): RightFacts => ({
  entitlementId: 'e1',
  patternId: 'skirt',
  title: 'Skirt',
  state: 'active',
  reason: null,
  licence: 'personal',
  order: { id: 'o1', number: '#1', placedAt: day(1), shop: 'Shop' },
  isGift: false,
  grantedAt: day(1),
  bought: { label: '1.0.0', rank: [1, 0, 0] },
  downloaded: null,
  ...over,
});
const version = (label: string, over: Partial<VersionFacts> = {}): VersionFacts => {
  const [major = 0, minor = 0, patch = 0] = label.split('.').map(Number);
  return {
    patternId: 'skirt',
    label,
    rank: [major, minor, patch],
    releasedAt: day(2),
    changelog: [{ locale: 'en', text: `New in ${label}` }],
    errata: [],
    ...over,
  };
};

it('has nothing new for who has the newest', () => {
  expect(shelve([right()], [version('1.0.0')], 'en')).toMatchObject([
    { isNew: false, changes: [], current: { label: '1.0.0' }, bought: '1.0.0', downloaded: null },
  ]);
});

it('measures what is new by the newest download, else by what was bought', () => {
  const versions = [version('1.0.0'), version('1.10.0'), version('1.9.0')];
  expect(shelve([right()], versions, 'en')[0]?.changes.map(({ label }) => label)).toEqual([
    '1.10.0',
    '1.9.0',
  ]);
  const fetched = right({ downloaded: { label: '1.9.0', rank: [1, 9, 0], at: day(3) } });
  expect(shelve([fetched], versions, 'en')[0]).toMatchObject({
    isNew: true,
    downloaded: { label: '1.9.0' },
    changes: [{ label: '1.10.0', changelog: 'New in 1.10.0', severity: 'none' }],
  });
});

it('says nothing is new to who bought before there was a version', () => {
  expect(shelve([right({ bought: null })], [version('1.0.0')], 'en')[0]).toMatchObject({
    isNew: false,
    current: { label: '1.0.0' },
  });
});

it('shows a pattern that was bought twice once, by the right that stands and reaches furthest', () => {
  const rights = [
    right({ entitlementId: 'gone', state: 'revoked', reason: 'refunded', licence: 'print-shop' }),
    right({ entitlementId: 'plain', grantedAt: day(2) }),
    right({ entitlementId: 'wide', licence: 'small-business', grantedAt: day(3) }),
  ];
  expect(shelve(rights, [version('1.0.0')], 'en')).toMatchObject([{ entitlementId: 'wide' }]);
});

it('offers nothing of a right that was taken back, and puts it last', () => {
  const rights = [
    right({ entitlementId: 'a', patternId: 'hood', state: 'revoked', reason: 'refunded' }),
    right({ entitlementId: 'b', order: { id: 'o2', number: '#2', placedAt: day(0), shop: 'Shop' } }),
  ];
  const shelf = shelve(rights, [version('2.0.0', { patternId: 'hood' }), version('1.0.0')], 'en');
  expect(shelf.map(({ entitlementId }) => entitlementId)).toEqual(['b', 'a']);
  expect(shelf[1]).toMatchObject({
    state: 'revoked',
    reason: 'refund',
    current: null,
    isNew: false,
    changes: [],
  });
});

it('keeps an operator’s words about a right in the house', () => {
  const [one] = shelve([right({ state: 'revoked', reason: 'resells it, see mail' })], [], 'en');
  expect(one?.reason).toBe('shop');
});

it('puts what is new in front of what was bought later', () => {
  const rights = [
    right({
      entitlementId: 'late',
      patternId: 'hood',
      order: { id: 'o', number: '#', placedAt: day(9), shop: 'S' },
    }),
    right({ entitlementId: 'new' }),
  ];
  const shelf = shelve(rights, [version('1.1.0'), version('1.0.0', { patternId: 'hood' })], 'en');
  expect(shelf.map(({ entitlementId }) => entitlementId)).toEqual(['new', 'late']);
});

it('takes the worst of what was wrong as a change’s severity', () => {
  const errata = [
    { place: 'Sleeve', now: '4 cm', severity: 'cosmetic' },
    { place: 'Hem', was: '1', now: '2', severity: 'unusable' },
  ] as VersionFacts['errata'];
  const [one] = shelve([right()], [version('1.0.1', { errata })], 'de');
  expect(one?.changes[0]).toMatchObject({ severity: 'unusable', errata: ['Sleeve: 4 cm', 'Hem: 1 → 2'] });
});
