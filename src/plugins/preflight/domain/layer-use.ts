export type LayerUse = 'cut' | 'mark' | 'unknown';

/** In English, German, French, Spanish and Dutch. */
const CUT =
  /^(?:cut(?:s|ting|lines?)?|outlines?|boundary|contours?|laser|schnitt(?:linien?)?|schneiden|kontur(?:en)?|umriss(?:e)?|decoupe|coupe|contornos?|corte|snij(?:lijn(?:en)?|den)?)$/u;
const MARK =
  /^(?:folds?|creases?|scores?|engrav(?:e|ing)|marks?|markings?|draw|pen|grain(?:line)?|notch(?:es)?|darts?|internal|drill|text|label|labels|sew(?:ing)?|seam|stitch(?:ing)?|plot|guides?|falz|falten?|rillen|gravur|markierung(?:en)?|fadenlauf|hilfslinien?|naht|nahtlinie|pli|plis|gravure|reperes?|pliegue|grabado|vouw(?:lijn)?|gravure|naad)$/u;

/** ASTM D6673 and AAMA give layers numbers: 1 is the boundary, the others are notches, grain, stitches and words. */
const standard = new Set(
  Array.from({ length: 15 }, (_, index) => String(index + 1)).concat(
    '80',
    '81',
    '82',
    '83',
    '84',
    '85',
    '86',
    '87',
  ),
);

/** True where all that is drawn on carries a number of the standard, the boundary's among them. */
export function areStandardLayers(names: readonly string[]): boolean {
  const used = names.filter((name) => name !== '0');
  return used.includes('1') && used.every((name) => standard.has(name));
}

/** What a layer of a cut file is for, by its name. `isStandard`: numbers mean what the standard says. */
export function layerUse(name: string, isStandard: boolean): LayerUse {
  if (isStandard) return name === '1' ? 'cut' : 'mark';
  const words = name
    .slice(0, 60)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z]+/);
  if (words.some((word) => MARK.test(word))) return 'mark';
  return words.some((word) => CUT.test(word)) ? 'cut' : 'unknown';
}
