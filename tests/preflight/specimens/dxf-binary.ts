import type { RuleSpecimens } from './specimen';
import { dxfBinaryBytes, dxfGroups, dxfText } from './making-dxf';

export const specimens: RuleSpecimens = {
  rule: 'dxf-binary',
  make: (seed) => {
    const name = `cut-file-${String(seed)}.dxf`;
    const groups = dxfGroups(seed);
    return Promise.resolve({
      right: { name, bytes: dxfText(groups, seed) },
      wrong: { name, bytes: dxfBinaryBytes(groups) },
    });
  },
};
