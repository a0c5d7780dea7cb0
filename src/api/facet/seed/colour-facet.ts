import { crafts } from '../../pattern/contract';
import { facet } from './facet-seed';

/** What a cover shows; eleven basic colours (Berlin and Kay) as shops group them, and what has no single one. */
export const colour = facet('colour', ['Colour', 'Farbe'], crafts, 'colour', [
  ['black', ['Black'], ['Schwarz']],
  ['grey', ['Grey', 'gray', 'silver'], ['Grau', 'Silber']],
  ['white', ['White', 'ivory'], ['Weiß', 'Elfenbein']],
  ['beige', ['Beige', 'cream', 'sand', 'ecru'], ['Beige', 'Creme', 'Sand', 'Natur']],
  ['brown', ['Brown', 'camel', 'cognac'], ['Braun', 'Camel', 'Cognac']],
  ['red', ['Red', 'burgundy', 'scarlet'], ['Rot', 'Bordeaux', 'Scharlach']],
  ['orange', ['Orange', 'rust', 'coral'], ['Orange', 'Rost', 'Koralle']],
  ['yellow', ['Yellow', 'mustard', 'gold'], ['Gelb', 'Senf', 'Gold']],
  ['green', ['Green', 'olive', 'mint'], ['Grün', 'Oliv', 'Mint']],
  ['turquoise', ['Turquoise', 'teal', 'petrol'], ['Türkis', 'Petrol']],
  ['blue', ['Blue', 'navy', 'indigo'], ['Blau', 'Marine', 'Indigo']],
  ['purple', ['Purple', 'violet', 'lilac'], ['Lila', 'Violett', 'Flieder']],
  ['pink', ['Pink', 'rose', 'fuchsia'], ['Rosa', 'Pink', 'Fuchsia']],
]);
