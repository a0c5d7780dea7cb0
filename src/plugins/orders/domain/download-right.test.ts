import { downloadRight, type RightFacts } from './download-right';

const facts: RightFacts = {
  entitlementId: 'e',
  customerId: 'c',
  orderId: 'o',
  orderLineId: 'l',
  patternId: 'p',
  boughtVersionId: null,
  licence: 'personal',
  state: 'active',
  file: null,
};

it.each<[string, RightFacts | undefined, string]>([
  ['an unknown right', undefined, 'unknown'],
  ['a revoked right', { ...facts, state: 'revoked' }, 'revoked'],
  ['a revoked right, whatever is asked for', { ...facts, state: 'revoked', file: 'unknown' }, 'revoked'],
  ['a file that does not exist', { ...facts, file: 'unknown' }, 'other-pattern'],
  ["another pattern's file", { ...facts, file: { patternId: 'q', isRecalled: false } }, 'other-pattern'],
  ['a recalled file', { ...facts, file: { patternId: 'p', isRecalled: true } }, 'recalled'],
])('refuses %s', (_name, given, reason) => {
  expect(downloadRight(given)).toEqual({ kind: 'refused', reason });
});

it('lets the owner have the pattern and its files, and says where the right comes from', () => {
  const entitled = {
    kind: 'entitled',
    entitlement: { entitlementId: 'e', orderLineId: 'l', patternId: 'p' },
  };
  expect(downloadRight(facts)).toMatchObject(entitled);
  expect(downloadRight({ ...facts, file: { patternId: 'p', isRecalled: false } })).toMatchObject(entitled);
  expect(downloadRight(facts)).not.toHaveProperty('entitlement.state');
});
