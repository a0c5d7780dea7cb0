import type { RuleSpecimens } from './specimen';
import { dxfGroups, dxfText } from './making-dxf';

export const specimens: RuleSpecimens = {
  rule: 'dxf-units',
  make: (seed) => {
    const name = `cut-file-${String(seed)}.dxf`;
    const unit = [4, 1, 5, 2, 6][seed % 5]!;
    return Promise.resolve({
      right: { name, bytes: dxfText(dxfGroups(seed, unit), seed) },
      wrong: { name, bytes: dxfText(dxfGroups(seed, seed % 2 === 0 ? null : 0), seed) },
    });
  },
};
