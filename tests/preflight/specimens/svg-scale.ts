import type { RuleSpecimens } from './specimen';
import { chanceOf } from './making-chance';
import { makeSvg } from './making-svg';

export const specimens: RuleSpecimens = {
  rule: 'svg-scale',
  make: (seed) => {
    const chance = chanceOf(seed, 'svg-scale');
    const name = `cut-file-${String(seed)}.svg`;
    const [width, height] = [chance.between(2, 900), chance.between(2, 900)];
    const size = (unit: string): string =>
      `width="${String(width)}${unit}" height="${String(height)}${unit}"`;
    const unit = ['mm', 'cm', 'in', 'pt', 'pc'][seed % 5]!;
    const wrong =
      seed % 4 === 0
        ? makeSvg(seed, { size: size(unit), hasViewBox: false })
        : makeSvg(seed, { size: ['', size(''), size('px'), 'width="100%" height="100%"'][seed % 4]! });
    return Promise.resolve({
      right: { name, bytes: Buffer.from(makeSvg(seed, { size: size(unit) })) },
      wrong: { name, bytes: Buffer.from(wrong) },
    });
  },
};
