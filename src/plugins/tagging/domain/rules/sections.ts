import { foldWord } from '../text/fold';
import { tokenize, type Token } from '../text/tokens';

/** Where in a leaflet words stand: what it is called, what one needs, or how it is done. */
export type Section = 'title' | 'needs' | 'body';

const needs = [
  'you will need',
  'what you need',
  'what youll need',
  'needs',
  'materials',
  'material',
  'supplies',
  'requirements',
  'fabric',
  'fabrics',
  'fabric options',
  'notions',
  'yarn',
  'tools',
  'du brauchst',
  'was du brauchst',
  'materialliste',
  'zubehör',
  'stoff',
  'stoffe',
  'stoffempfehlung',
  'stoffoptionen',
  'garn',
  'fournitures',
  'matériel',
  'tissu',
  'tissus',
  'ce dont vous avez besoin',
  'materiales',
  'tela',
  'telas',
  'lo que necesitas',
  'benodigdheden',
  'materiaal',
  'stof',
  'wat je nodig hebt',
].map((phrase) => phrase.split(' ').map(foldWord).join(' '));

/** Words that open a part which is no list of needs. */
const others = [
  'step',
  'steps',
  'instructions',
  'cutting',
  'construction',
  'assembly',
  'schritt',
  'anleitung',
  'zuschnitt',
  'nähen',
  'étape',
  'instructions',
  'coupe',
  'paso',
  'instrucciones',
  'corte',
  'stap',
  'instructies',
  'knippen',
].map(foldWord);

const longestHeading = 6;
/** So many lines at the top of the first page may be the title. */
const titleLines = 3;
const longestTitle = 10;

/**
 * The section of every line. A heading is a short line that opens with one of a few words; a list of needs lasts until
 * the next heading. Also `Materials: cotton, zip` in one line is such a list.
 */
export function sectionsOf(text: string, isFirstPage: boolean): Section[] {
  let current: Section = 'body';
  let titlesLeft = isFirstPage ? titleLines : 0;
  return text.split('\n').map((line) => {
    const words = tokenize(line.slice(0, 300)).map(({ word }) => word);
    if (words.length === 0) return current;
    const [first = ''] = words;
    const isShort = words.length <= longestHeading;
    if (opensNeeds(words)) {
      titlesLeft = 0;
      if (isShort) current = 'needs';
      return 'needs';
    }
    if (isShort && (others.includes(first) || line.trimStart().startsWith('#'))) {
      current = 'body';
      if (!line.trimStart().startsWith('# ')) titlesLeft = Math.min(titlesLeft, 1);
    }
    // What ends in a full stop is a sentence, and a title stands above all sentences.
    if (/[.!?]/.test(line.trimEnd().slice(-1))) titlesLeft = 0;
    if (titlesLeft > 0 && words.length <= longestTitle) {
      titlesLeft -= 1;
      return 'title';
    }
    return current;
  });
}

function opensNeeds(words: readonly string[]): boolean {
  const start = words.slice(0, 6).join(' ');
  return needs.some((phrase) => start === phrase || start.startsWith(`${phrase} `)) && !isSentence(words);
}

/** "Fabric is cut on the fold" opens no list. */
function isSentence(words: readonly string[]): boolean {
  return (
    words.length > longestHeading &&
    ['is', 'are', 'ist', 'sind', 'est', 'es', 'should', 'must', 'right'].includes(words[1] ?? '')
  );
}

export function sectionAt(sections: readonly Section[], token: Token): Section {
  return sections[token.line] ?? 'body';
}
