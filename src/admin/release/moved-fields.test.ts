import { withoutMovedFields, type EditLayout } from './moved-fields';

const field = (name: string) => ({ name });
const version: EditLayout = {
  layout: [[[field('label'), field('state')], [field('code')], [field('changelog')]], [[field('problem')]]],
  settings: {},
  metadatas: { label: {}, state: {}, errata: {}, releaseAt: {}, changelog: {} },
};

describe('withoutMovedFields', () => {
  it('takes what moves change out of a version, with the rows and panels left empty', () => {
    expect(withoutMovedFields(version).layout).toEqual([[[field('label')], [field('changelog')]]]);
  });

  it('leaves other types alone, whatever their fields are called', () => {
    const other: EditLayout = {
      layout: [[[field('state')]]],
      settings: {},
      metadatas: { state: {}, code: {} },
    };
    expect(withoutMovedFields(other)).toBe(other);
  });
});
