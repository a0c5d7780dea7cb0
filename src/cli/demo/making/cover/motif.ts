import type { Palette } from './palettes';

export type Motif = 'plain' | 'stripes' | 'dots' | 'check' | 'leaves' | 'waves';

/** What the cloth of a cover looks like, as an SVG pattern with the id `cloth`. */
export function clothPattern(motif: Motif, { cloth, accent, paper }: Palette): string {
  const [size, drawing] = drawings[motif]({ accent, light: paper });
  return `<pattern id="cloth" width="${size}" height="${size}" patternUnits="userSpaceOnUse"><rect width="${size}" height="${size}" fill="${cloth}"/>${drawing}</pattern>`;
}

type Colours = Record<'accent' | 'light', string>;

const drawings: Record<Motif, (colours: Colours) => [size: number, drawing: string]> = {
  plain: () => [20, ''],
  stripes: ({ light }) => [
    48,
    `<path d="M0 12H48M0 18H48" stroke="${light}" stroke-width="3" opacity=".7"/>`,
  ],
  dots: ({ light }) => [
    52,
    `<circle cx="13" cy="13" r="6" fill="${light}"/><circle cx="39" cy="39" r="6" fill="${light}"/>`,
  ],
  check: ({ light, accent }) => [
    80,
    `<rect width="40" height="80" fill="${light}" opacity=".18"/><rect width="80" height="40" fill="${light}" opacity=".18"/><path d="M60 0V80M0 60H80" stroke="${accent}" stroke-width="3"/>`,
  ],
  leaves: ({ light, accent }) => [
    110,
    `<path d="M20 60q25-45 50 0q-25 25-50 0M70 105q20-35 38-2" fill="${light}" opacity=".55"/><path d="M20 60H70" stroke="${accent}" stroke-width="3"/><circle cx="92" cy="28" r="8" fill="${accent}"/>`,
  ],
  waves: ({ light }) => [
    60,
    `<path d="M0 20q15-16 30 0t30 0M0 50q15-16 30 0t30 0" fill="none" stroke="${light}" stroke-width="3.5" opacity=".75"/>`,
  ],
};
