import { speaksOf, type Topic } from './topics';

/** What the makers say has changed: the changelog in every language of it, and the errata. */
export interface Changelog {
  speaksOf(topic: Topic): boolean;
  /** Whether these words stand in it as they are, whatever their case: a row's name, a size, a paper. */
  names(words: string): boolean;
  /** Whether it names a language, by its own name or in one of the five. */
  namesLanguage(code: string): boolean;
}

const languages = ['en', 'de', 'fr', 'es', 'nl'];
const shortestName = 2;

export function readChangelog(texts: readonly string[]): Changelog {
  const text = texts.join('\n').normalize('NFC');
  const lower = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}½¼¾⅛⅜⅝⅞]+/gu, ' ')} `;
  const names = (words: string): boolean => {
    const asked = words
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}½¼¾⅛⅜⅝⅞]+/gu, ' ')
      .trim();
    return asked.length >= shortestName && lower.includes(` ${asked} `);
  };
  return {
    speaksOf: (topic) => speaksOf(text, topic),
    names,
    namesLanguage: (code) => languageNames(code).some(names),
  };
}

function languageNames(code: string): string[] {
  if (!/^[a-z]{2}(-[A-Z]{2})?$/.test(code)) return [];
  const base = code.slice(0, 2);
  return [base, ...languages]
    .map((language) => new Intl.DisplayNames([language], { type: 'language' }).of(base))
    .filter((name) => name !== undefined);
}
