import { chooseVersion } from './choose-version';

const clues = { named: 'n', downloaded: 'd', bought: 'b', current: 'c' };

it.each([
  [{}, { releasedVersionId: 'n', by: 'label' }],
  [{ named: null }, { releasedVersionId: 'd', by: 'download' }],
  [
    { named: null, downloaded: null },
    { releasedVersionId: 'b', by: 'order' },
  ],
  [
    { named: null, downloaded: null, bought: null },
    { releasedVersionId: 'c', by: 'current' },
  ],
  [{ named: null, downloaded: null, bought: null, current: null }, null],
])('takes the strongest clue: without %j', (without, chosen) => {
  expect(chooseVersion({ ...clues, ...without })).toEqual(chosen);
});
