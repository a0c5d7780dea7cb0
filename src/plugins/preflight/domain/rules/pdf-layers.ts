import { looksLikeSize } from '../tables/size-words';
import type { Rule } from '../rule';

/** `Size 12`, `Größe M`, `EU 40`: what is left names the size. */
function sizeIn(name: string): string | undefined {
  const bare = name.replace(/^(?:size|sizes|größe|gr\.?|taille|talla|maat)\s*/iu, '').trim();
  return looksLikeSize(bare) ? bare : undefined;
}

export const pdfLayers: Rule = {
  id: 'pdf-layers',
  title: 'Shows every layer at first',
  severity: 'warning',
  source: 'Reported of projector users: a size or the grid that is off by default is taken for missing.',
  check: (facts) => {
    if (facts.format !== 'pdf' || facts.pdf.layers.length === 0) return [];
    const { layers } = facts.pdf;
    const names = layers.map(({ name }) => name);
    const sizes = names.map(sizeIn).filter((size) => size !== undefined);
    const twice = sizes.find((size, index) => sizes.indexOf(size) !== index);
    const hidden = layers.filter(({ name, isShown }) => !isShown && sizeIn(name) !== undefined);
    return [
      ...(hidden.length === 0
        ? []
        : [
            {
              message: 'Some sizes are switched off when the file is opened. Save it with all of them shown.',
              measured: hidden
                .map(({ name }) => name)
                .slice(0, 20)
                .join(', '),
            },
          ]),
      ...(twice === undefined
        ? []
        : [{ message: `Two layers are called ${twice}. Give every size a layer of its own.`, quote: twice }]),
    ];
  },
};
