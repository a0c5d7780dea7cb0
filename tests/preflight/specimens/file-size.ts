import type { RuleSpecimens } from './specimen';
import { chanceOf } from './making-chance';

const most = 200 * 1024 * 1024;

/** Of kinds that nothing reads on: only their size is of interest. */
const heads: readonly [ending: string, head: string][] = [
  ['zip', 'PK\x03\x04'],
  ['exe', 'MZ'],
  ['sh', '#!/bin/sh\n'],
  ['bin', '\x00\x01'],
];

function fill(seed: number, bytes: number): { name: string; bytes: Buffer } {
  const [ending, head] = heads[seed % heads.length]!;
  const file = Buffer.alloc(bytes);
  file.write(head, 'latin1');
  return { name: `all-sizes-${String(seed)}.${ending}`, bytes: file };
}

export const specimens: RuleSpecimens = {
  rule: 'file-size',
  make: (seed) => {
    const chance = chanceOf(seed, 'file-size');
    const small = seed % 5 === 0 ? most : chance.whole(10, 3_000_000);
    const large = most + (seed % 3 === 1 ? 1 : chance.whole(200_000, 20_000_000));
    return Promise.resolve({ right: fill(seed, small), wrong: fill(seed, large) });
  },
};
