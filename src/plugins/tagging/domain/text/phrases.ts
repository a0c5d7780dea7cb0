import { stem, type Language } from './stem';
import { tokenize, type Token } from './tokens';

/** Words that mean something, and what they mean. */
export interface Phrase<Meaning> {
  text: string;
  language: Language;
  meaning: Meaning;
}

export interface PhraseMatch<Meaning> {
  meaning: Meaning;
  /** Indexes of the first token and of the one after the last. */
  from: number;
  to: number;
}

interface Node<Meaning> {
  next: Map<string, Node<Meaning>>;
  meanings: Meaning[];
}

/** German and Dutch write compounds in one word, whose end says what the thing is: `Wickelkleid` is a `Kleid`. */
const compounding: ReadonlySet<Language> = new Set(['de', 'nl']);
const leastHead = 4;
const leastModifier = 3;

export interface PhraseBook<Meaning> {
  /** Every phrase in the text, the longest where several begin at one word; none goes over the end of a sentence. */
  find(tokens: readonly Token[]): PhraseMatch<Meaning>[];
}

/**
 * A trie over stems, walked once from every word: the cost is the text's length times the longest phrase, whatever
 * the text holds.
 */
export function createPhraseBook<Meaning>(
  phrases: readonly Phrase<Meaning>[],
  language: Language,
): PhraseBook<Meaning> {
  const root: Node<Meaning> = { next: new Map(), meanings: [] };
  const heads = new Map<string, Meaning[]>();
  for (const { text, meaning } of phrases.filter((phrase) => phrase.language === language)) {
    const words = tokenize(text).map(({ word }) => stem(word, language));
    if (words.length === 0) continue;
    let node = root;
    for (const word of words) {
      const next = node.next.get(word) ?? { next: new Map(), meanings: [] };
      node.next.set(word, next);
      node = next;
    }
    node.meanings.push(meaning);
    const [only = ''] = words;
    const isHead = words.length === 1 && compounding.has(language) && only.length >= leastHead;
    if (isHead) heads.set(only, [...(heads.get(only) ?? []), meaning]);
  }

  const byHead = (word: string): readonly Meaning[] => {
    for (let at = leastModifier; at <= word.length - leastHead; at += 1) {
      const found = heads.get(word.slice(at));
      if (found !== undefined) return found;
    }
    return [];
  };

  return {
    find(tokens) {
      const stems = tokens.map(({ word }) => stem(word, language));
      const matches: PhraseMatch<Meaning>[] = [];
      for (let from = 0; from < tokens.length; from += 1) {
        const { meanings, to } = longest(root, stems, tokens, from);
        const found = meanings.length > 0 ? meanings : byHead(stems[from]!);
        for (const meaning of found) matches.push({ meaning, from, to: Math.max(to, from + 1) });
        if (meanings.length > 0) from = to - 1;
      }
      return matches;
    },
  };
}

function longest<Meaning>(
  root: Node<Meaning>,
  stems: readonly string[],
  tokens: readonly Token[],
  from: number,
): { meanings: readonly Meaning[]; to: number } {
  let best: { meanings: readonly Meaning[]; to: number } = { meanings: [], to: from };
  let node: Node<Meaning> | undefined = root;
  for (let at = from; at < tokens.length; at += 1) {
    if (tokens[at]!.sentence !== tokens[from]!.sentence) break;
    node = node.next.get(stems[at]!);
    if (node === undefined) break;
    if (node.meanings.length > 0) best = { meanings: node.meanings, to: at + 1 };
  }
  return best;
}
