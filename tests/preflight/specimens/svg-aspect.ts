import { outlines, pageOf, svgSpecimen } from './making/svg';
import type { RuleSpecimens } from './specimen';

/** The page has the shape of the viewBox, or is 1 to 20 % wider or taller, stretched or not. */
export const specimens: RuleSpecimens = {
  rule: 'svg-aspect',
  make: (seed) => {
    const [width, height] = pageOf(seed);
    const scale = [1, 96 / 25.4, 72 / 25.4, 10][seed % 4]!;
    const viewBox = [width * scale, height * scale] as const;
    const off = 1 + (1 + seed) / 100;
    const more = seed % 3 === 0 ? 'preserveAspectRatio="none"' : '';
    const make = (page: readonly [number, number]) =>
      svgSpecimen({
        seed,
        role: 'template',
        page,
        viewBox,
        more,
        inside: outlines(seed, viewBox[0], viewBox[1]),
      });
    const wrong = seed % 2 === 0 ? ([width * off, height] as const) : ([width, height * off] as const);
    return Promise.resolve({ right: make([width, height]), wrong: make(wrong) });
  },
};
