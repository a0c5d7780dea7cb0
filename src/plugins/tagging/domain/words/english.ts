import type { WordTable } from './word-table';

/** What instructions say of a technique while they explain it; the vocabulary has its names. */
export const english: WordTable = {
  'garment-top': ['A-shirt', 'undershirt top'],
  'garment-swimwear': ['swim trunks', 'swim trunk', 'bathing suit'],
  'garment-underwear': ['corset', 'boxer briefs', 'underbust', 'panties', 'undershirt'],
  'garment-hat': ['deerstalker', 'bucket hat', 'flat cap'],
  'garment-skirt': ['pencil skirt', 'wrap skirt', 'circle skirt'],
  'garment-trousers': ['chinos', 'joggers'],
  'garment-t-shirt': ['t-shirts'],
  'sewing-stretch': ['serge', 'serger', 'stretch stitch', 'stretch fabric', 'stretchy fabric', 'twin needle', 'coverlock', 'overlock'],
  'sewing-bias-binding': ['bias', 'binding', 'knit binding'],
  'sewing-set-in-sleeve': ['set sleeve', 'sleeve cap', 'sleevehead', 'sleeve head', 'set in the sleeve', 'set the sleeve'],
  'sewing-lining': ['lining fabric', 'lined'],
  'sewing-interfacing': ['interface', 'fusible interfacing', 'interfaced', 'canvas interfacing'],
  'sewing-welt-pocket': ['welt', 'double welt pocket', 'chest pocket welt'],
  'sewing-darts': ['dart'],
  'sewing-gathers': ['gathered', 'gather', 'ruffle'],
  'sewing-topstitching': ['topstitch', 'edgestitch', 'edge stitch', 'top stitch'],
  'sewing-pleats': ['pleat', 'tuck', 'pintuck'],
  'sewing-flat-felled-seam': ['flat felled seam', 'flat-felled', 'fell the seam'],
  'sewing-princess-seams': ['princess seam', 'princess line seam'],
  'sewing-collar': ['shirt collar', 'undercollar', 'topcollar'],
  'closure-zip': ['zippers', 'zipper foot'],
  'closure-buttons': ['button', 'buttonhole'],
  'closure-elastic': ['elastic waist', 'elastics'],
};
