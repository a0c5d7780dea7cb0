import { cutLayers, dxfSpecimen, piece, type Point } from './making/dxf';
import type { RuleSpecimens } from './specimen';

/** Among whole pieces, fold lines and darts: one outline whose last corner misses the first. */
export const specimens: RuleSpecimens = {
  rule: 'dxf-open-outlines',
  make: (seed) => {
    const layer = cutLayers[seed % cutLayers.length]!;
    const whole = piece(seed);
    const [first] = whole;
    const gap = 0.15 + (seed % 9) * 0.2;
    const missed: Point = [first![0] - gap * 0.8, first![1] - gap * 0.6];
    const around = [
      { points: piece(seed + 5, 900), layer, isClosed: true },
      {
        points: [
          [900, -40],
          [900, 40],
        ] as Point[],
        layer: 'fold',
      },
      {
        points: [
          [880, 10],
          [900, 90],
          [920, 10],
        ] as Point[],
        layer: 'darts',
      },
    ];
    const make = (points: Point[]) =>
      dxfSpecimen({
        seed,
        lines: [{ points, layer }, ...around],
        unit: seed % 4 === 0 ? 1 : 4,
        texts: seed % 3,
      });
    return Promise.resolve({ right: make([...whole, first!]), wrong: make([...whole, missed]) });
  },
};
