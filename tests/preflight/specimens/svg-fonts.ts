import { outlines, pageOf, svgSpecimen } from './making/svg';
import type { RuleSpecimens } from './specimen';

const words = ['Cut 2 on fold', 'Vorderteil', 'Devant × 2', 'Delantero', 'Voorpand'];
const fonts = ['Brandon Grotesque', 'Lora', 'Quicksand', 'StitchMastery Dash', 'Knit Symbols', 'Garamond'];
const face = (font: string) =>
  `<style>@font-face{font-family:"${font}";src:url(data:font/woff2;base64,d09GMgABAAAAAA)}</style>`;

/** Words in a font that is left out: by attribute, by style, by a sheet. Right: embedded, or drawn as paths. */
export const specimens: RuleSpecimens = {
  rule: 'svg-fonts',
  make: (seed) => {
    const page = pageOf(seed);
    const font = fonts[seed % fonts.length]!;
    const said = words[seed % words.length]!;
    const text = [
      `<text x="9" y="9" font-family="${font}">${said}</text>`,
      `<g style="font-family:'${font}'"><text x="9" y="9"><tspan>${said}</tspan></text></g>`,
      `<style>.n{font:6px "${font}"}</style><text class="n" x="9" y="9">${said}</text>`,
    ][seed % 3]!;
    const drawn = outlines(seed, ...page);
    const role = (['cut-file', 'template', 'chart'] as const)[seed % 3]!;
    const make = (inside: string) => svgSpecimen({ seed, role, page, inside: `${drawn}\n${inside}` });
    const right =
      seed % 2 === 0 ? `${face(font)}${text}` : `<g aria-label="${said}"><path d="M9 9h4v6h-4z"/></g>`;
    return Promise.resolve({ right: make(right), wrong: make(text) });
  },
};
