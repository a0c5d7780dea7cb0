import { outlines, pageOf, svgSpecimen } from './making/svg';
import type { RuleSpecimens } from './specimen';

/** Drawn in millimetres or dots, exported at 100 % or at 97 to 103 %. */
export const specimens: RuleSpecimens = {
  rule: 'svg-unit-scale',
  make: (seed) => {
    const [width, height] = pageOf(seed);
    const dots = [1, 96 / 25.4, 72 / 25.4, 90 / 25.4, 10][seed % 5]!;
    const viewBox = [width * dots, height * dots] as const;
    const factor = [0.975, 0.98, 0.99, 1.01, 1.02, 1.025][seed % 6]!;
    const role = seed % 2 === 0 ? ('template' as const) : ('cut-file' as const);
    const make = (scale: number) =>
      svgSpecimen({
        seed,
        role,
        page: [width * scale, height * scale],
        viewBox,
        inside: outlines(seed, viewBox[0], viewBox[1]),
      });
    return Promise.resolve({ right: make(1), wrong: make(factor) });
  },
};
