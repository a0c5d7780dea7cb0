import { cutLayers, dxfSpecimen, type Point } from './making/dxf';
import type { RuleSpecimens } from './specimen';

/** Drawn in one unit, said to be in another: inches called millimetres, or millimetres called inches. */
export const specimens: RuleSpecimens = {
  rule: 'dxf-extents',
  make: (seed) => {
    const isInches = seed % 2 === 0;
    const [across, up] = isInches ? [3 + seed * 0.7, 4 + (seed % 10)] : [170 + seed * 40, 200 + seed * 31];
    const points: Point[] = [
      [0, 0],
      [across, 0],
      [across, up],
      [across / 2, up * 1.1],
      [0, up],
    ];
    const lines = [{ points, layer: cutLayers[seed % cutLayers.length]!, isClosed: true }];
    const make = (unit: 1 | 4) => dxfSpecimen({ seed, lines, unit, isRaw: true });
    return Promise.resolve({ right: make(isInches ? 1 : 4), wrong: make(isInches ? 4 : 1) });
  },
};
