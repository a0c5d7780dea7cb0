import { cutLayers, dxfSpecimen, piece } from './making/dxf';
import type { RuleSpecimens } from './specimen';

/** A piece drawn twice, wholly or in part, forwards or backwards; the right one has its twin on a layer for sewing. */
export const specimens: RuleSpecimens = {
  rule: 'dxf-duplicates',
  make: (seed) => {
    const layer = cutLayers[seed % cutLayers.length]!;
    const points = piece(seed);
    const copy = seed % 2 === 0 ? points.slice(0, 2 + (seed % 4)) : [...points].reverse();
    const make = (twin: string) =>
      dxfSpecimen({
        seed,
        unit: seed % 5 === 0 ? 1 : 4,
        lines: [
          { points, layer, isClosed: true },
          { points: copy, layer: twin, isClosed: seed % 2 === 1 },
          { points: piece(seed + 2, 1_000), layer, isClosed: true },
        ],
      });
    return Promise.resolve({ right: make(seed % 3 === 0 ? 'Naht' : 'sewing line'), wrong: make(layer) });
  },
};
