import type { ImageFacts } from '../../facts/image-facts';

type Gamut = NonNullable<ImageFacts['profile']>['gamut'];

/** X and Y of red, green and blue in the profile's own white (ICC.1:2022 §9.2), as the makers publish them. */
const known: readonly [Gamut, readonly number[]][] = [
  ['srgb', [0.4361, 0.2225, 0.3851, 0.7169, 0.1431, 0.0606]],
  ['display-p3', [0.5151, 0.2412, 0.292, 0.6922, 0.1571, 0.0666]],
  ['adobe-rgb', [0.6097, 0.3111, 0.2053, 0.6257, 0.1492, 0.0632]],
  ['prophoto', [0.7977, 0.288, 0.1352, 0.7119, 0.0313, 0.0001]],
];
/** Profiles of one space by different makers differ by less. */
const NEAR = 0.006;
const MOST_TAGS = 100;
const TAGS_AT = 128;

/** Tells a profile by its primaries, not by the name it gives itself. Null for what is no profile of RGB. */
export function readColourProfile(icc: Buffer | undefined): ImageFacts['profile'] {
  if (icc === undefined || icc.length < TAGS_AT + 4 || icc.toString('latin1', 16, 20) !== 'RGB ') return null;
  const tags = readTags(icc);
  const primaries = ['rXYZ', 'gXYZ', 'bXYZ'].flatMap((name) => readXy(tags.get(name)));
  const gamut = known.find(
    ([, numbers]) =>
      primaries.length === numbers.length &&
      numbers.every((number, index) => Math.abs(number - primaries[index]!) < NEAR),
  );
  return { gamut: gamut?.[0] ?? 'other', name: readName(tags.get('desc')) };
}

function readTags(icc: Buffer): Map<string, Buffer> {
  const count = Math.min(icc.readUInt32BE(TAGS_AT), MOST_TAGS);
  const tags = new Map<string, Buffer>();
  for (let at = TAGS_AT + 4; at + 12 <= icc.length && tags.size < count; at += 12) {
    const from = icc.readUInt32BE(at + 4);
    tags.set(icc.toString('latin1', at, at + 4), icc.subarray(from, from + icc.readUInt32BE(at + 8)));
  }
  return tags;
}

/** Numbers of 16 bits before and 16 after the point. */
function readXy(tag: Buffer | undefined): number[] {
  if (tag === undefined || tag.length < 20) return [];
  return [tag.readInt32BE(8) / 65_536, tag.readInt32BE(12) / 65_536];
}

/** Plain text in version 2, UTF-16 in several languages in version 4. */
function readName(tag: Buffer | undefined): string {
  if (tag === undefined || tag.length < 28) return '';
  if (tag.toString('latin1', 0, 4) === 'desc')
    return clean(tag.toString('latin1', 12, 12 + tag.readUInt32BE(8)));
  const from = tag.readUInt32BE(24);
  const letters = Buffer.from(tag.subarray(from, from + Math.min(tag.readUInt32BE(20), 400)));
  return clean(new TextDecoder('utf-16be').decode(letters));
}

function clean(text: string): string {
  return Array.from(text)
    .filter((letter) => letter >= ' ')
    .join('')
    .trim()
    .slice(0, 80);
}
