import type { FileFacts, PatternAbout } from '../../contract';
import { areStandardLayers } from '../layer-use';
import { sizeOfLayer } from '../layers/layer-sizes';
import type { Hit, Rule } from '../rule';

type Layer = NonNullable<Extract<FileFacts, { format: 'dxf' }>['dxf']['drawing']>['layers'][number];

const MOST_SHOWN = 20;
/** AutoCAD makes these by itself. */
const OWN = new Set(['0', 'DEFPOINTS']);

const list = (names: readonly string[]) => names.slice(0, MOST_SHOWN).join(', ');

/** `EU 38` and `38` are one size here: a layer seldom says the country. */
const bare = (size: string) =>
  (sizeOfLayer(size) ?? size)
    .replace(/^(?:us|uk|eu|fr|de)\s?(?=\d)/iu, '')
    .replace(/\s+/gu, '')
    .toLowerCase();
const same = (one: string, other: string) => bare(one) === bare(other);

/** Layers named for sizes that hold nothing: the size was forgotten, or is drawn on another's layer. */
function emptySizes(layers: readonly Layer[]): Hit[] {
  const empty = layers.filter(
    ({ name, lines, others }) => lines + others === 0 && sizeOfLayer(name) !== undefined,
  );
  if (empty.length === 0) return [];
  const message = 'Layers that are named for sizes are empty. Draw these sizes, or remove the layers.';
  return [{ message, measured: list(empty.map(({ name }) => name)) }];
}

function sizesAgainst(layers: readonly Layer[], { sizes }: PatternAbout): Hit[] {
  if (sizes.length < 2) return [];
  const used = layers.filter(({ lines }) => lines > 0);
  const named = used.map(({ name }) => sizeOfLayer(name)).filter((size) => size !== undefined);
  if (used.every(({ name }) => OWN.has(name))) {
    const message =
      'All sizes lie on one layer, so nobody can cut one of them alone. Give every size a layer of its own.';
    return [{ message, measured: 'everything on layer 0', limit: list(sizes) }];
  }
  if (named.length < 2) return [];
  const missing = sizes.filter((size) => !named.some((name) => same(name, size)));
  const strange = named.filter((name) => !sizes.some((size) => same(name, size)));
  return [
    ...(missing.length === 0
      ? []
      : [
          {
            message: 'Some sizes of the pattern have no layer.',
            measured: `no layer ${list(missing)}`,
            limit: list(sizes),
          },
        ]),
    ...(strange.length === 0
      ? []
      : [
          {
            message: 'Layers are named for sizes that the pattern does not come in.',
            measured: list(strange),
            limit: list(sizes),
          },
        ]),
  ];
}

export const dxfLayers: Rule = {
  id: 'dxf-layers',
  title: 'Has a layer for every size',
  severity: 'warning',
  source: 'Customers switch on the layer of their size; standard numbers of ASTM D6673 mean something else.',
  check: (facts, { about }) => {
    if (facts.format !== 'dxf' || facts.dxf.drawing === null || facts.dxf.drawing.lines === 0) return [];
    const { layers } = facts.dxf.drawing;
    const known = layers.filter(({ name }) => !OWN.has(name.toUpperCase()));
    if (areStandardLayers(known.filter(({ lines, others }) => lines + others > 0).map(({ name }) => name)))
      return [];
    return [...emptySizes(known), ...(about === null ? [] : sizesAgainst(layers, about))];
  },
};
