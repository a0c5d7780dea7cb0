import { foldedWords } from './fold-words';

/** A term or craft with what people call it in the languages of one search. */
export interface Entry<Meaning> {
  meaning: Meaning;
  words: readonly string[];
}

export interface Dictionary<Meaning> {
  /** The longest run of words from `at` on that means something. */
  match(words: readonly string[], at: number): { meanings: readonly Meaning[]; length: number } | undefined;
  /** Every single word that occurs in it. */
  readonly single: ReadonlySet<string>;
}

const mostWords = 6;

/** Endings of plurals and cases in English, German, French, Spanish and Dutch; what is left has four letters. */
const endings = ['en', 'er', 'es', 'e', 'n', 's'];

/** Words whose singular is another thing. */
const plurals: ReadonlySet<string> = new Set(['shorts', 'basics']);

export function createDictionary<Meaning>(entries: readonly Entry<Meaning>[]): Dictionary<Meaning> {
  const exact = new Map<string, Set<Meaning>>();
  const loose = new Map<string, Set<Meaning>>();
  const single = new Set<string>();
  for (const { meaning, words } of entries) {
    for (const text of words) {
      const parts = foldedWords(text).map(({ word }) => word);
      if (parts.length === 0 || parts.length > mostWords) continue;
      for (const part of parts) single.add(part);
      add(exact, parts.join(' '), meaning);
      for (const form of shorter(parts)) add(loose, form, meaning);
    }
  }
  return {
    single,
    match(words, at) {
      for (let length = Math.min(mostWords, words.length - at); length > 0; length -= 1) {
        const run = words.slice(at, at + length);
        const forms = [run.join(' '), ...shorter(run)];
        const found = firstOf(exact, forms) ?? firstOf(loose, forms.length > 1 ? forms.slice(1) : forms);
        if (found !== undefined) return { meanings: [...found], length };
      }
      return undefined;
    },
  };
}

function add<Meaning>(map: Map<string, Set<Meaning>>, key: string, meaning: Meaning): void {
  const known = map.get(key) ?? new Set();
  known.add(meaning);
  map.set(key, known);
}

function firstOf<Meaning>(map: Map<string, Set<Meaning>>, keys: readonly string[]): Set<Meaning> | undefined {
  return keys.map((key) => map.get(key)).find((found) => found !== undefined);
}

/** The run with its last word cut by each ending it has, the longest ending last. */
function shorter(run: readonly string[]): string[] {
  const last = run.at(-1) ?? '';
  if (plurals.has(last)) return [];
  return endings
    .filter((ending) => last.endsWith(ending) && !(ending === 's' && last.endsWith('ss')))
    .map((ending) => last.slice(0, -ending.length))
    .filter((stem) => stem.length >= 4)
    .sort((a, b) => b.length - a.length)
    .map((stem) => [...run.slice(0, -1), stem].join(' '));
}
