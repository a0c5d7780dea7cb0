/** What an operator typed into a search, as the ways it can be meant. */
export interface SearchWords {
  /** Order numbers, in lower case, that are it; `1001` is `#1001` too. */
  numbers: readonly string[];
  /** Beginning of an address, in lower case. */
  address: string;
  /** Beginnings of words, all of which a name or a title has; empty where there is no word to go by. */
  words: readonly string[];
}

const mostWords = 6;

/** Reads a search. Whoever types an @ means an address and nothing else. */
export function readSearch(text: string): SearchWords {
  const typed = text.trim().toLowerCase();
  if (typed.includes('@')) return { numbers: [], address: typed, words: [] };
  const numbers = typed.startsWith('#') ? [typed] : [typed, `#${typed}`];
  const words = typed.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1 || /[^a-z0-9]/.test(word));
  return { numbers, address: typed, words: words.slice(0, mostWords) };
}

/** Words as `to_tsquery('simple', …)` takes them; they consist of letters and digits only. */
export function asPrefixQuery(words: readonly string[]): string {
  return words.map((word) => `${word}:*`).join(' & ');
}

/** Everything that begins with a text, for `like`: what is typed never is a pattern. */
export function beginsWith(text: string): string {
  return `${text.replace(/[\\%_]/g, '\\$&')}%`;
}
