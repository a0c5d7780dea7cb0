import type { FileFacts, FileRole, RoleGuess } from '../contract';
import { usualPageFormat } from './usual-page-format';
import { languageCodes, languageWords, pageFormatWords, roleWords } from './name-words';
import { roleFormats } from './role-formats';

/** Larger than any sheet a copyshop prints; such a page is thrown on a cutting table. */
const PROJECTOR_FROM_MM = 1_250;

/**
 * Guesses from a file's name (English, German, French, Spanish, Dutch) and its facts what it is for. Only a proposal:
 * the editor sees it and may change it.
 *
 * @example
 * guessRole(facts); // Rosalie_Schnittmuster_A0.pdf → { role: 'template', format: 'pdf', pageFormat: 'A0', language: 'de' }
 */
export function guessRole(facts: FileFacts): RoleGuess {
  const written = writtenWords(facts.name);
  const words = withPairs(written.map(plain));
  const named = find(words, roleWords, (role) => roleFormats[role].includes(facts.sniffed));
  return {
    role: named ?? roleByFormat(facts),
    format: facts.sniffed,
    pageFormat: find(words, pageFormatWords) ?? pageFormatByFacts(facts),
    language: languageCode(written) ?? find(words, languageWords) ?? null,
  };
}

/** The words of a name without its ending; `RosalieDress` and `v1.2` come apart, `A4` stays together. */
function writtenWords(name: string): string[] {
  const stem = name.slice(0, 300).replace(/\.[A-Za-z0-9]{1,5}$/, '');
  const letters = stem
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
  return letters.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
}

function plain(word: string): string {
  return word.toLowerCase();
}

function withPairs(words: string[]): Set<string> {
  return new Set([...words, ...words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`)]);
}

/** The first row of the table with a word of the name. */
function find<T>(
  words: Set<string>,
  table: ReadonlyMap<string, T>,
  fits: (value: T) => boolean = () => true,
) {
  for (const [word, value] of table) if (words.has(word) && fits(value)) return value;
  return undefined;
}

/** A code stands first, last, in capitals or beside a page format; `patron de jupe` has none. */
function languageCode(written: string[]): string | undefined {
  const isFormat = (word: string | undefined) => word !== undefined && pageFormatWords.has(plain(word));
  const found = written.findLast((word, at) => {
    if (!languageCodes.includes(plain(word)) || written.length === 1) return false;
    const isAtEdge = at === 0 || at === written.length - 1;
    return isAtEdge || word === word.toUpperCase() || isFormat(written[at - 1]) || isFormat(written[at + 1]);
  });
  return found === undefined ? undefined : plain(found);
}

function roleByFormat(facts: FileFacts): FileRole {
  switch (facts.sniffed) {
    case 'png':
    case 'jpeg':
    case 'webp':
    case 'gif':
      return 'cover';
    case 'svg':
    case 'dxf':
      return 'cut-file';
    case 'pdf': {
      const format = facts.format === 'pdf' ? usualPageFormat(facts.pdf) : undefined;
      return format === 'A0' || format === 'A1' || format === 'Arch E' || isForProjector(facts)
        ? 'template'
        : 'instructions';
    }
    case 'zip':
    case 'text':
    case 'executable':
    case 'unknown':
      return 'instructions';
  }
}

function pageFormatByFacts(facts: FileFacts): RoleGuess['pageFormat'] {
  if (facts.format !== 'pdf') return null;
  if (isForProjector(facts)) return 'projector';
  const usual = usualPageFormat(facts.pdf);
  return usual === undefined || usual === 'custom' ? null : usual;
}

function isForProjector(facts: FileFacts): boolean {
  if (facts.format !== 'pdf') return false;
  const [first] = facts.pdf.pages;
  return first !== undefined && Math.max(first.widthMm, first.heightMm) > PROJECTOR_FROM_MM;
}
