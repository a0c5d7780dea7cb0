import { sizeOfLayer } from '../layers/layer-sizes';
import type { Rule } from '../rule';

export const pdfLayers: Rule = {
  id: 'pdf-layers',
  title: 'Shows every layer at first',
  severity: 'warning',
  source: 'Reported of projector users: a size or the grid that is off by default is taken for missing.',
  check: (facts) => {
    if (facts.format !== 'pdf' || facts.pdf.layers.length === 0) return [];
    const { layers } = facts.pdf;
    const names = layers.map(({ name }) => name);
    const sizes = names.map(sizeOfLayer).filter((size) => size !== undefined);
    const twice = sizes.find((size, index) => sizes.indexOf(size) !== index);
    const hidden = layers.filter(({ name, isShown }) => !isShown && sizeOfLayer(name) !== undefined);
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
