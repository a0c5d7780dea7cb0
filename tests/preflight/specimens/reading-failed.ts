import type { RuleSpecimens } from './specimen';
import { chanceOf } from './making-chance';
import { drawPicture, endings, pictureKinds, savePicture } from './making-pictures';

/** Pixels the file says it has, beyond what any reader should try: in PNG's IHDR, JPEG's SOF, WebP's VP8 header. */
function promiseFar(bytes: Buffer, kind: 'png' | 'jpeg' | 'webp', side: number): Buffer {
  const changed = Buffer.from(bytes);
  if (kind === 'png') {
    changed.writeUInt32BE(side, 16);
    changed.writeUInt32BE(side, 20);
  } else if (kind === 'jpeg') {
    const frame = changed.indexOf(Buffer.from([0xff, 0xc0]));
    changed.writeUInt16BE(side, frame + 5);
    changed.writeUInt16BE(side, frame + 7);
  } else {
    const start = changed.indexOf(Buffer.from([0x9d, 0x01, 0x2a]));
    changed.writeUInt16LE(16_383, start + 3);
    changed.writeUInt16LE(16_383, start + 5);
  }
  return changed;
}

export const specimens: RuleSpecimens = {
  rule: 'reading-failed',
  // Only "refused" is made here: a crash, a timeout or a lack of memory would be a fault of ours, mended when found.
  make: async (seed) => {
    const chance = chanceOf(seed, 'reading-failed');
    const kind = pictureKinds[seed % 3]!;
    const name = `cover-${String(seed)}.${endings[kind]}`;
    const bytes = await savePicture(drawPicture(chance.whole(60, 900), chance.whole(60, 900), seed), kind);
    const cut =
      kind === 'webp' && seed % 4 === 0
        ? Math.floor(bytes.length * chance.between(0.3, 0.9))
        : chance.whole(13, 20);
    const wrong =
      seed % 2 === 0 ? bytes.subarray(0, cut) : promiseFar(bytes, kind, chance.whole(20_000, 60_000));
    return { right: { name, bytes }, wrong: { name, bytes: wrong } };
  },
};
