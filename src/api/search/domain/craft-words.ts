import type { Craft } from '../../pattern/contract';
import type { Entry } from './dictionary';

/** What people call a craft's patterns; the vocabulary has no term for a craft. */
export const craftWords: readonly Entry<Craft>[] = [
  {
    meaning: 'sewing',
    words: [
      'sewing',
      'sewing pattern',
      'Schnittmuster',
      'Nähanleitung',
      'nähen',
      'couture',
      'costura',
      'naaien',
    ],
  },
  {
    meaning: 'knitting',
    words: [
      'knitting',
      'knitting pattern',
      'Strickanleitung',
      'Strickmuster',
      'stricken',
      'tricot',
      'breien',
    ],
  },
  {
    meaning: 'crochet',
    words: ['crochet', 'crochet pattern', 'Häkelanleitung', 'häkeln', 'ganchillo', 'haken'],
  },
  {
    meaning: 'embroidery',
    words: [
      'embroidery',
      'embroidery pattern',
      'Stickvorlage',
      'Stickmuster',
      'sticken',
      'broderie',
      'bordado',
    ],
  },
  {
    meaning: 'woodworking',
    words: ['woodworking', 'woodworking plan', 'Bauplan', 'Holzarbeiten', 'menuiserie', 'carpintería'],
  },
];

/** Said with everything and meaning nothing here. */
export const fillers: ReadonlySet<string> = new Set(
  (
    'a an the and or for with in of to on my me i want need looking some any that is are pattern patterns pdf download digital print friendly ' +
    'size sizes fur mit in und oder ein eine einen einem der die das den dem aus von zum zur ich suche muster anleitung vorlage grosse grossen gr ' +
    'pour avec en et ou un une le la les de du des patron modele taille tailles para con y o el los las talla tallas molde ' +
    'voor met en of een het de van patroon maat maten'
  ).split(' '),
);
