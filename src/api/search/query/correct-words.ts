import type { Knex } from 'knex';
import { similarWord } from '../domain/similar-word';
import { foldedWords } from '../domain/fold-words';
import type { Vocabulary } from './vocabulary';

/** Each costs statements of its own, and nobody who means a pattern misspells more. */
const mostWords = 6;

export interface Correction {
  from: string;
  to: string;
}

/**
 * What to look for in place of words that no published page and no term has. The nearest is taken,
 * of two alike the vocabulary's; the catalogue's own are those of titles and summaries, and only ones that a
 * published page still has.
 */
export async function correctWords(
  db: Knex,
  { vocabulary, locale, language }: { vocabulary: Vocabulary; locale: string; language: string },
  words: readonly string[],
): Promise<Correction[]> {
  const corrections: Correction[] = [];
  const strange = words.filter((word) => word.length >= 3 && !vocabulary.dictionary.single.has(word));
  for (const word of [...new Set(strange)].slice(0, mostWords)) {
    if (await isFound(db, locale, language, word)) continue;
    const to = await nearest(db, { vocabulary, locale, language }, word);
    if (to !== undefined) corrections.push({ from: word, to });
  }
  return corrections;
}

/** The query with its misspelt words put right. */
export function corrected(query: string, corrections: readonly Correction[]): string {
  const to = new Map(corrections.map((one) => [one.from, one.to]));
  let [text, at] = ['', 0];
  for (const { word, from, to: end } of foldedWords(query)) {
    text += query.slice(at, from) + (to.get(word) ?? query.slice(from, end));
    at = end;
  }
  return text + query.slice(at);
}

async function isFound(db: Knex, locale: string, language: string, word: string): Promise<boolean> {
  const { rows } = (await db.raw(
    `select exists (select 1 from ledger.search_pattern s
      where s.locale = ? and s.body @@ plainto_tsquery(?::regconfig, ?)) as found`,
    [locale, language, word],
  )) as { rows: { found: boolean }[] };
  return rows[0]?.found === true;
}

async function nearest(
  db: Knex,
  { vocabulary, locale, language }: { vocabulary: Vocabulary; locale: string; language: string },
  word: string,
): Promise<string | undefined> {
  const known = vocabulary.dictionary.single;
  const left = new Set([...known, ...(await nearInCatalogue(db, locale, word))]);
  for (;;) {
    const best = similarWord(word, left);
    if (best === undefined || known.has(best) || (await isFound(db, locale, language, best))) return best;
    left.delete(best);
  }
}

async function nearInCatalogue(db: Knex, locale: string, word: string): Promise<string[]> {
  return db.transaction(async (trx) => {
    const { rows: extension } = (await trx.raw(
      `select exists (select 1 from pg_extension where extname = 'pg_trgm') as there`,
    )) as { rows: { there: boolean }[] };
    if (extension[0]?.there !== true) return [];
    // A short word with two letters swapped keeps few of its trigrams.
    await trx.raw(`select set_config('pg_trgm.similarity_threshold', '0.2', true)`);
    const { rows } = (await trx.raw(
      `select word from ledger.search_word where locale = ? and word % ? order by similarity(word, ?) desc, word limit 30`,
      [locale, word, word],
    )) as { rows: { word: string }[] };
    return rows.map((row) => row.word);
  });
}
