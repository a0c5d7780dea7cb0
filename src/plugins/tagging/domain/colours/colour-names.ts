/** Prototypes of the colour terms in sRGB; a colour has the name of the nearest in OKLab (Ottosson 2020). */
const prototypes: readonly (readonly [key: string, rgb: readonly [number, number, number]])[] = [
  ['black', [20, 20, 22]],
  ['black', [45, 45, 48]],
  ['grey', [128, 128, 128]],
  ['grey', [90, 92, 96]],
  ['grey', [185, 186, 188]],
  ['white', [252, 252, 252]],
  ['white', [238, 238, 236]],
  ['beige', [222, 203, 170]],
  ['beige', [245, 232, 208]],
  ['beige', [196, 174, 140]],
  ['brown', [115, 72, 40]],
  ['brown', [78, 50, 32]],
  ['brown', [150, 105, 70]],
  ['red', [200, 30, 35]],
  ['red', [140, 20, 32]],
  ['red', [225, 70, 60]],
  ['orange', [240, 130, 30]],
  ['orange', [210, 100, 40]],
  ['yellow', [245, 215, 50]],
  ['yellow', [215, 175, 40]],
  ['green', [50, 140, 60]],
  ['green', [110, 130, 60]],
  ['green', [30, 80, 50]],
  ['green', [150, 200, 120]],
  ['turquoise', [40, 175, 175]],
  ['turquoise', [20, 115, 120]],
  ['turquoise', [150, 220, 215]],
  ['blue', [40, 90, 190]],
  ['blue', [25, 40, 90]],
  ['blue', [120, 170, 225]],
  ['blue', [85, 115, 155]],
  ['blue', [140, 205, 235]],
  ['purple', [115, 50, 150]],
  ['purple', [75, 35, 85]],
  ['purple', [175, 145, 210]],
  ['pink', [240, 130, 170]],
  ['pink', [245, 190, 205]],
  ['pink', [215, 60, 130]],
];

type Lab = readonly [number, number, number];
const places = prototypes.map(([key, [r, g, b]]) => ({ key, lab: toLab(r, g, b) }));

/** The key of the colour's term without its prefix, for 0–255 of sRGB. */
export function nameColour(r: number, g: number, b: number): string {
  const lab = toLab(r, g, b);
  let [best, least] = ['grey', Infinity];
  for (const { key, lab: place } of places) {
    const distance = squaredDistance(lab, place);
    if (distance < least) [best, least] = [key, distance];
  }
  return best;
}

/** Hue counts more than lightness: a navy and a sky are both blue. */
function squaredDistance(one: Lab, other: Lab): number {
  return (one[0] - other[0]) ** 2 + 2 * ((one[1] - other[1]) ** 2 + (one[2] - other[2]) ** 2);
}

function toLab(r: number, g: number, b: number): Lab {
  const [x, y, z] = [linear(r), linear(g), linear(b)];
  const l = Math.cbrt(0.4122214708 * x + 0.5363325363 * y + 0.0514459929 * z);
  const m = Math.cbrt(0.2119034982 * x + 0.6806995451 * y + 0.1073969566 * z);
  const s = Math.cbrt(0.0883024619 * x + 0.2817188376 * y + 0.6299787005 * z);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
