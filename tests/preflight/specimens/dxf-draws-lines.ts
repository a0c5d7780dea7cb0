import { cutLayers, dxfSpecimen, piece } from './making/dxf';
import type { RuleSpecimens } from './specimen';

/** The piece is there, or only the words beside it, or not even these. */
export const specimens: RuleSpecimens = {
  rule: 'dxf-draws-lines',
  make: (seed) => {
    const lines = [{ points: piece(seed), layer: cutLayers[seed % cutLayers.length]!, isClosed: true }];
    const texts = seed % 4;
    return Promise.resolve({
      right: dxfSpecimen({ seed, lines, texts }),
      wrong: dxfSpecimen({ seed, lines: [], texts, layers: ['CUT'] }),
    });
  },
};
