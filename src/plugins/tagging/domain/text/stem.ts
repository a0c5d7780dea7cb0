export const languages = ['en', 'de', 'fr', 'es', 'nl'] as const;
export type Language = (typeof languages)[number];

/** Endings of plural and case, longest first; one is taken off where enough of the word is left. */
const endings: Readonly<Record<Language, { endings: readonly string[]; least: number }>> = {
  en: { endings: ['s'], least: 3 },
  de: { endings: ['en', 'er', 'es', 'em', 'e', 'n', 's'], least: 4 },
  fr: { endings: ['s', 'x'], least: 3 },
  es: { endings: ['s'], least: 3 },
  nl: { endings: ['en', 's'], least: 4 },
};

/** A folded word without its ending, the same for singular and plural; not a form that anybody writes. */
export function stem(word: string, language: Language): string {
  if (language === 'en') return stemEnglish(word);
  const rule = endings[language];
  for (const ending of rule.endings) {
    // "Verschluss" is no plural.
    if (ending === 's' && word.endsWith('ss')) continue;
    if (word.endsWith(ending) && word.length - ending.length >= rule.least)
      return word.slice(0, -ending.length);
  }
  return word;
}

function stemEnglish(word: string): string {
  if (word.length < 4) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:[sc]h|x|ss)es$/.test(word)) return word.slice(0, -2);
  return /[^suia]s$/.test(word) ? word.slice(0, -1) : word;
}
