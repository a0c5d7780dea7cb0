import type { RuleSpecimens } from './specimen';
import { chanceOf } from './making-chance';
import { dxfBinaryBytes, dxfGroups, dxfText, type Group } from './making-dxf';

function endless(groups: readonly Group[]): Buffer {
  const text = dxfText(groups, 1).toString('latin1');
  return Buffer.from(
    text.replace('0\nENDSEC\n0\nEOF', `${'0\nPOINT\n'.repeat(500_001)}0\nENDSEC\n0\nEOF`),
    'latin1',
  );
}

export const specimens: RuleSpecimens = {
  rule: 'dxf-complete',
  make: (seed) => {
    const chance = chanceOf(seed, 'dxf-complete');
    const name = `cut-file-${String(seed)}.dxf`;
    const groups = dxfGroups(seed);
    const isBinary = seed % 5 === 4;
    const right = isBinary ? dxfBinaryBytes(groups) : dxfText(groups, seed);
    const spoilt = (): Buffer => {
      if (isBinary) return right.subarray(0, right.length - chance.whole(7, 200));
      if (seed % 10 === 7) return endless(groups);
      if (seed % 3 === 0) return dxfText(groups.slice(0, -1), seed);
      if (seed % 3 === 1) return right.subarray(0, Math.floor(right.length * chance.between(0.3, 0.95)));
      return Buffer.from(right.toString('latin1').replace('ENTITIES', 'ENTITIES\nno code here'), 'latin1');
    };
    return Promise.resolve({ right: { name, bytes: right }, wrong: { name, bytes: spoilt() } });
  },
};
