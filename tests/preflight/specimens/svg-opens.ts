import type { RuleSpecimens } from './specimen';
import { chanceOf } from './making-chance';
import { makeSvg } from './making-svg';

type Spoil = (svg: string, seed: number) => string;

const spoils: readonly Spoil[] = [
  (svg, seed) => svg.slice(0, Math.floor(svg.length * chanceOf(seed, 'cut').between(0.5, 0.95))),
  (svg) => svg.replace('&amp;', '&'),
  (svg) => svg.replace('</text>', ''),
  (svg) => svg.replace('id="piece-0"', 'id=piece-0'),
  (svg) => svg.replace('<g id="piece-1"', '<g id="a" id="piece-1"'),
  (svg) => svg.replace('</svg>', `${'<g>'.repeat(300)}${'</g>'.repeat(300)}</svg>`),
  (svg) => svg.replace('</svg>', `${'<path d=""/>'.repeat(200_001)}</svg>`),
];

export const specimens: RuleSpecimens = {
  rule: 'svg-opens',
  make: (seed) => {
    const name = `chart-${String(seed)}.svg`;
    const svg = makeSvg(seed);
    const deep = svg.replace('</svg>', `${'<g>'.repeat(200)}${'</g>'.repeat(200)}</svg>`);
    return Promise.resolve({
      right: { name, bytes: Buffer.from(seed % 2 === 0 ? svg : deep) },
      wrong: { name, bytes: Buffer.from(spoils[seed % spoils.length]!(svg, seed)) },
    });
  },
};
