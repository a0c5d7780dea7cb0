import fc from 'fast-check';
import { startingVocabulary } from '../../../../api/facet/contract';
import { nameColour } from './colour-names';
import { dominantColours } from './dominant';

const terms = startingVocabulary.find(({ key }) => key === 'colour')?.terms.map(({ key }) => key);

it.each([
  [[0, 0, 0], 'black'],
  [[255, 255, 255], 'white'],
  [[128, 128, 130], 'grey'],
  [[220, 20, 60], 'red'],
  [[255, 140, 0], 'orange'],
  [[255, 220, 60], 'yellow'],
  [[34, 139, 34], 'green'],
  [[128, 128, 0], 'green'],
  [[64, 224, 208], 'turquoise'],
  [[0, 0, 128], 'blue'],
  [[135, 206, 235], 'blue'],
  [[128, 0, 128], 'purple'],
  [[255, 192, 203], 'pink'],
  [[139, 69, 19], 'brown'],
  [[245, 222, 179], 'beige'],
] as const)('%j is %s', ([r, g, b], name) => {
  expect(nameColour(r, g, b)).toBe(name);
});

it('every name has a term', () => {
  const byte = fc.integer({ min: 0, max: 255 });
  fc.assert(
    fc.property(byte, byte, byte, (r, g, b) => {
      expect(terms).toContain(`colour-${nameColour(r, g, b)}`);
    }),
  );
});

it('details do not count, and no pixels have no colours', () => {
  const pixels = Uint8Array.from(
    [...Array<number[]>(95).fill([0, 0, 0]), ...Array<number[]>(5).fill([255, 0, 0])].flat(),
  );
  expect(dominantColours(pixels)).toEqual([{ colour: '#000000', share: 0.95 }]);
  expect(dominantColours(new Uint8Array())).toEqual([]);
});
