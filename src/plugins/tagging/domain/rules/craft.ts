import { crafts, type Craft } from '../../../../api/pattern/contract';
import type { Candidate } from '../../contract';
import { foldWord } from '../text/fold';
import { scopeOf } from './scopes';
import { quoteFrom, type PreparedPage, type PreparedReading } from './pages';
import { sectionAt } from './sections';

/** Words that only one craft uses, in all languages; what two of them use says nothing. */
const cues: Readonly<Record<Craft, readonly string[]>> = {
  sewing: [
    'sew',
    'sewing',
    'sewn',
    'fabric',
    'seam',
    'seams',
    'hem',
    'selvedge',
    'serger',
    'interfacing',
    'topstitch',
    'nähen',
    'näht',
    'naht',
    'nähte',
    'stoff',
    'saum',
    'nahtzugabe',
    'zuschnitt',
    'coudre',
    'couture',
    'tissu',
    'ourlet',
    'coser',
    'costura',
    'tela',
    'dobladillo',
    'naaien',
    'naai',
    'naad',
    'stof',
    'zoom',
  ],
  knitting: [
    'knit',
    'knitting',
    'purl',
    'k2tog',
    'ssk',
    'stockinette',
    'needles',
    'stricken',
    'strickt',
    'linksmasche',
    'stricknadeln',
    'nadelspiel',
    'rundnadel',
    'tricot',
    'tricoter',
    'aiguilles',
    'tricotar',
    'agujas',
    'breien',
    'breinaalden',
  ],
  crochet: [
    'crochet',
    'hook',
    'sc',
    'hdc',
    'tr',
    'amigurumi',
    'häkeln',
    'häkelnadel',
    'stäbchen',
    'luftmaschen',
    'kettmasche',
    'crocheter',
    'ganchillo',
    'haken',
    'haaknaald',
    'vasten',
  ],
  embroidery: [
    'embroidery',
    'embroider',
    'floss',
    'hoop',
    'aida',
    'backstitch',
    'dmc',
    'sticken',
    'stickgarn',
    'stickrahmen',
    'kreuzstich',
    'broderie',
    'broder',
    'bordado',
    'bordar',
    'borduren',
    'borduurgaren',
  ],
  woodworking: [
    'wood',
    'plywood',
    'saw',
    'drill',
    'screws',
    'sandpaper',
    'lumber',
    'board',
    'boards',
    'glue',
    'holz',
    'sperrholz',
    'säge',
    'bohren',
    'schrauben',
    'leim',
    'bois',
    'scie',
    'madera',
    'sierra',
    'hout',
    'zaag',
  ],
};

const craftOf = new Map(
  crafts.flatMap((craft) => cues[craft].map((word) => [foldWord(word), craft] as const)),
);

/** Fewer cues than this are chance. */
const leastCues = 4;

interface Cue {
  craft: Craft;
  page: PreparedPage;
  at: number;
  weight: number;
}

/** The craft the words speak of; nothing where they are too few or speak of two alike. */
export function readCraft({ pages }: PreparedReading): Candidate[] {
  const found = pages.flatMap((page) =>
    page.tokens.flatMap(({ word }, at): Cue[] => {
      const craft = craftOf.get(word);
      if (craft === undefined || scopeOf(page.tokens, at, at + 1) === 'negated') return [];
      const section = sectionAt(page.sections, page.tokens[at]!);
      return [{ craft, page, at, weight: section === 'title' ? 3 : section === 'needs' ? 2 : 1 }];
    }),
  );
  const total = found.reduce((sum, { weight }) => sum + weight, 0);
  const ranked = [...Map.groupBy(found, ({ craft }) => craft)]
    .map(([craft, all]) => ({ craft, all, score: all.reduce((sum, { weight }) => sum + weight, 0) }))
    .toSorted((one, other) => other.score - one.score);
  const [best] = ranked;
  if (best === undefined || best.score < leastCues || best.score / total < 0.6) return [];
  const share = best.score / total;
  return [
    {
      facet: 'craft',
      value: { kind: 'craft', craft: best.craft },
      confidence: Math.round(Math.min(0.97, share * (best.score >= 12 ? 0.97 : 0.85)) * 100) / 100,
      isExplicit: true,
      evidence: best.all
        .toSorted((one, other) => other.weight - one.weight)
        .slice(0, 2)
        .map(({ page, at }) => quoteFrom(page, at, at + 1)),
    },
  ];
}
