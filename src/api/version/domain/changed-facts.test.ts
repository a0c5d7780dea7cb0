import { changedFacts } from './changed-facts';

const before = {
  label: '1.0.0',
  state: 'released',
  releasedAt: new Date('2026-01-02T03:04:05.000Z'),
  code: null,
};

it.each([
  [{ label: '1.0.0', state: 'released' }, []],
  [{ releasedAt: '2026-01-02T03:04:05.000Z' }, []],
  [{ code: undefined }, []],
  [{ files: { connect: [], disconnect: [] } }, []],
  [{ updatedAt: 'now' }, []],
  [{ label: '1.0.1' }, ['label']],
  [{ code: 'ABCDEFGH' }, ['code']],
  [{ state: null }, ['state']],
  [{ files: { connect: [{ id: 1 }], disconnect: [] } }, ['files']],
])('%j changes %j', (data, changed) => {
  expect(changedFacts(before, data, Object.keys(data))).toEqual(changed);
});
