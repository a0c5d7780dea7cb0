import type { RuleSpecimens } from './specimen';
import { deflateSync } from 'node:zlib';
import { chanceOf } from './making-chance';
import { writeByHand } from './making-pdf-by-hand';
import { smallTalk, textSheet } from './making-sheets';

const mib = 1024 * 1024;

/** Zeros shrink 1,030 times; a line of random bytes among them brings that down. */
function folded(bytes: number, noise: number): Buffer {
  const data = Buffer.alloc(bytes);
  const chance = chanceOf(noise, 'noise');
  for (let index = 0; index < noise; index += 1) data[index * 97] = chance.whole(0, 255);
  return deflateSync(data, { level: 9 });
}

function withStream(lines: readonly string[], stream: Buffer, filters: string, isPicture: boolean): Buffer {
  return writeByHand([textSheet('A4', lines)], {
    extras: (objects) => {
      const dict = isPicture
        ? '/Type /XObject /Subtype /Image /Width 4000 /Height 4000 /ColorSpace /DeviceGray /BitsPerComponent 8'
        : '/Type /Metadata /Subtype /XML';
      const ref = objects.addStream(`${dict} /Filter ${filters}`, stream);
      return isPicture ? { catalogue: `/Thumbs [${ref}]` } : { catalogue: `/Metadata ${ref}` };
    },
  });
}

export const specimens: RuleSpecimens = {
  rule: 'pdf-unfolds',
  make: (seed) => {
    const chance = chanceOf(seed, 'pdf-unfolds');
    const name = `schnitt-${String(seed)}.pdf`;
    const lines = smallTalk(chance, 4);
    const isPicture = seed % 2 === 0;
    const size = chance.whole(17, 40) * mib;
    const isTwice = seed % 5 === 4;
    const bomb = isTwice ? deflateSync(folded(size, 0)) : folded(size, 0);
    const calm = seed % 3 === 0 ? folded(15 * mib, 0) : folded(size, 60_000);
    return Promise.resolve({
      right: { name, bytes: withStream(lines, calm, '/FlateDecode', isPicture) },
      wrong: {
        name,
        bytes: withStream(lines, bomb, isTwice ? '[/FlateDecode /FlateDecode]' : '/FlateDecode', isPicture),
      },
    });
  },
};
