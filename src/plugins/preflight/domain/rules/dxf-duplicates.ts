import { lengthText, placeOf, spotText } from '../drawn-lengths';
import { areStandardLayers, layerUse } from '../layer-use';
import type { Rule } from '../rule';

export const dxfDuplicates: Rule = {
  id: 'dxf-duplicates',
  title: 'Has every line once',
  severity: 'warning',
  source: 'A cutter cuts a line twice that is drawn twice: laser burns the edge, a knife tears it.',
  check: (facts, { role }) => {
    if (facts.format !== 'dxf' || facts.dxf.drawing === null) return [];
    if (role !== 'cut-file' && role !== 'template') return [];
    const { drawing } = facts.dxf;
    const used = drawing.layers.filter(({ lines, others }) => lines + others > 0).map(({ name }) => name);
    const isStandard = areStandardLayers(used);
    const isCut = (layer: string) => layerUse(layer, isStandard) !== 'mark';
    const count = drawing.layers
      .filter(({ name }) => isCut(name))
      .reduce((sum, { duplicates }) => sum + duplicates, 0);
    if (count === 0) return [];
    const first = drawing.duplicates.places.find(({ layer }) => isCut(layer));
    const message = 'Lines lie on one another and are cut twice. Remove the doubled ones.';
    const measured = `${String(count)} of ${String(drawing.segments)} pieces of line`;
    if (first === undefined) return [{ message, measured }];
    return [
      {
        message,
        where: spotText(first),
        measured: `${measured}, the first ${lengthText(first.length, drawing)} long`,
        ...placeOf(first, first.length, drawing),
      },
    ];
  },
};
