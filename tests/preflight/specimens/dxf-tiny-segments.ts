import { cutLayers, dxfSpecimen, type Point } from './making/dxf';
import type { RuleSpecimens } from './specimen';

/** A round piece in steps of a millimetre or more, or of some hundredths. */
export const specimens: RuleSpecimens = {
  rule: 'dxf-tiny-segments',
  make: (seed) => {
    const layer = cutLayers[seed % cutLayers.length]!;
    const radius = 8 + seed * 2;
    const round = (step: number): Point[] => {
      const corners = Math.ceil((2 * Math.PI * radius) / step);
      return Array.from({ length: corners }, (_, at): Point => {
        const angle = (at / corners) * 2 * Math.PI;
        return [200 + radius * Math.cos(angle), 200 + radius * Math.sin(angle)];
      });
    };
    const make = (step: number) =>
      dxfSpecimen({
        seed,
        unit: seed % 3 === 0 ? 1 : 4,
        lines: [{ points: round(step), layer, isClosed: true }],
      });
    return Promise.resolve({ right: make(0.5 + (seed % 5)), wrong: make(0.02 + (seed % 4) * 0.02) });
  },
};
