import { dxfSpecimen, piece } from './making/dxf';
import type { RuleSpecimens } from './specimen';

const runs = [
  ['XS', 'S', 'M', 'L', 'XL'],
  ['34', '36', '38', '40', '42', '44'],
  ['EU 36', 'EU 38', 'EU 40'],
  ['0', '2', '4', '6', '8', '10'],
  ['62', '68', '74', '80'],
];
const written = [
  (size: string) => size,
  (size: string) => `Size ${size}`,
  (size: string) => `Größe ${size}`,
  (size: string) => `Taille ${size}`,
];

/** A layer a size; or all on layer 0, one size left out, or one layer left empty. */
export const specimens: RuleSpecimens = {
  rule: 'dxf-layers',
  make: (seed) => {
    const sizes = runs[seed % runs.length]!;
    // A bare 0 is every drawing's own layer.
    const write = sizes.includes('0') ? written[1 + (seed % 3)]! : written[seed % written.length]!;
    const draw = (layers: string[]) =>
      layers.map((layer, at) => ({ points: piece(at + seed, at * 2_000), layer, isClosed: true }));
    const layers = sizes.map(write);
    const about = { craft: 'sewing', sizes };
    const wrong = [
      () => dxfSpecimen({ seed, lines: draw(layers.map(() => '0')) }),
      () => dxfSpecimen({ seed, lines: draw(layers.slice(1)) }),
      () => dxfSpecimen({ seed, lines: draw(layers.slice(0, -1)), layers: layers.slice(-1) }),
    ][Math.floor(seed / 2) % 3]!;
    return Promise.resolve({
      right: { ...dxfSpecimen({ seed, lines: draw(layers), layers: ['0', 'Defpoints'] }), about },
      wrong: { ...wrong(), about },
    });
  },
};
