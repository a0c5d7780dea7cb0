import type { Hit, Rule } from '../rule';

const MOST_SHOWN = 5;
const GENERIC = new Set([
  'serif',
  'sans-serif',
  'monospace',
  'cursive',
  'fantasy',
  'system-ui',
  'ui-sans-serif',
  'ui-serif',
]);
/** Signs drawn as letters: in any other font they are the wrong signs. */
const SIGNS = /symbol|knit|crochet|stitch|chart|dings|icon|emoji|craft/i;

/**
 * In a cut file any text is at the mercy of the cutting program; elsewhere a generic family tells the viewer what to
 * take instead, unless the font is one of signs.
 */
export const svgFonts: Rule = {
  id: 'svg-fonts',
  title: 'Has words as outlines, or brings their fonts',
  severity: 'warning',
  source:
    'CSS Fonts 4 §5: a font that is not there is replaced; cutting programs drop the words or the letters’ shape.',
  check: (facts, { role }) => {
    if (facts.format !== 'svg' || facts.svg.drawing === null) return [];
    const { texts, embeddedFonts } = facts.svg.drawing;
    const lost = texts.filter(({ families }) => {
      const [first] = families;
      if (first !== undefined && embeddedFonts.includes(first.toLowerCase())) return false;
      if (role === 'cut-file') return true;
      if (families.some((family) => SIGNS.test(family))) return true;
      return first !== undefined && !families.some((family) => GENERIC.has(family.toLowerCase()));
    });
    return lost.slice(0, MOST_SHOWN).map(({ line, quote, families }): Hit => {
      return {
        message:
          role === 'cut-file'
            ? 'Words in a cut file are lost or cut in another font. Turn text into paths.'
            : 'A font is missing from the SVG and will be replaced. Turn text into paths, or embed the font.',
        where: `line ${String(line)}`,
        measured: families[0] ?? 'no font named',
        limit: 'outlines, or an embedded font',
        quote,
      };
    });
  },
};
