import { plainSize, sizeOfLayer, sizesSharing } from '../layers/layer-sizes';
import type { Hit, Rule } from '../rule';

/** One layer named like a size may be a note. */
const fewest = 2;

export const pdfLayerSizes: Rule = {
  id: 'pdf-layer-sizes',
  title: 'Has a layer for every size',
  severity: 'warning',
  source: 'Buyers print only the layer of their size; ISO 32000-2 §8.11 (optional content).',
  check: (facts, { role, about }) => {
    if (facts.format !== 'pdf' || role !== 'template') return [];
    const names = facts.pdf.layers.map(({ name }) => name);
    const shared = names.flatMap((name) => (sizesSharing(name).length > 1 ? [name] : []));
    const sizes = names.flatMap((name) => sizeOfLayer(name) ?? []);
    if (sizes.length + shared.length < fewest) return [];
    const layered = new Set([...sizes, ...shared.flatMap(sizesSharing)].map(plainSize));
    const known = new Map((about?.sizes ?? []).map((size) => [plainSize(size), size]));
    const missing = [...known].filter(([plain]) => !layered.has(plain)).map(([, size]) => size);
    const strange = known.size === 0 ? [] : sizes.filter((size) => !known.has(plainSize(size)));
    return [
      ...sharing(shared),
      // What shares no name at all is counted in another way, as ages beside letters.
      ...(missing.length === known.size ? [] : lacking(missing)),
      ...(strange.length === sizes.length ? [] : surplus(strange)),
    ];
  },
};

function sharing(names: readonly string[]): Hit[] {
  if (names.length === 0) return [];
  const message = 'Sizes share a layer, so nobody can print one alone. Give every size a layer of its own.';
  return [{ message, quote: listed(names) }];
}

function lacking(sizes: readonly string[]): Hit[] {
  if (sizes.length === 0) return [];
  const message = 'The pattern has sizes without a layer. Add them, or correct the names of the layers.';
  return [{ message, measured: listed(sizes) }];
}

function surplus(sizes: readonly string[]): Hit[] {
  if (sizes.length === 0) return [];
  const message = 'Layers are named after sizes that the pattern does not list. Correct one or the other.';
  return [{ severity: 'info', message, quote: listed(sizes) }];
}

function listed(words: readonly string[]): string {
  return words.slice(0, 20).join(', ');
}
