import sharp from 'sharp';
import { outlines, pageOf, svgSpecimen } from './making/svg';
import type { RuleSpecimens } from './specimen';

/** A cut file with a picture among its lines, or without; a template whose picture is fine or coarse. */
export const specimens: RuleSpecimens = {
  rule: 'svg-pictures',
  make: async (seed) => {
    const page = pageOf(seed);
    const side = 20 + (seed % 6) * 8;
    const picture = async (dpi: number) => {
      const pixels = Math.round((side / 25.4) * dpi);
      const background = { r: (seed * 37) % 255, g: 90, b: 160 };
      const blank = sharp({ create: { width: pixels, height: pixels, channels: 3, background } });
      const kind = seed % 4 < 2 ? 'png' : 'jpeg';
      const bytes = await blank.toFormat(kind).toBuffer();
      const name = seed % 3 === 0 ? 'xlink:href' : 'href';
      return `<image x="5" y="5" width="${String(side)}" height="${String(side)}" ${name}="data:image/${kind};base64,${bytes.toString('base64')}"/>`;
    };
    const drawn = outlines(seed, ...page);
    if (seed % 2 === 0) {
      const make = (inside: string) => svgSpecimen({ seed, role: 'cut-file', page, inside });
      return { right: make(drawn), wrong: make(`${seed % 4 === 0 ? drawn : ''}${await picture(200)}`) };
    }
    const make = (inside: string) =>
      svgSpecimen({ seed, role: 'template', page, inside: `${drawn}${inside}` });
    return { right: make(await picture(160 + seed * 4)), wrong: make(await picture(50 + seed * 4)) };
  },
};
