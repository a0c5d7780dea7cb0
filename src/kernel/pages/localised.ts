export interface LocalisedText {
  locale: string;
  text: string;
}

/** The text in a language, else in its plain form (`de` for `de-AT`), else in another country's, else in English, else in whatever there is. */
export function inLocale(texts: readonly LocalisedText[], locale: string): string | undefined {
  const language = languageOf(locale);
  const ways = [
    (one: LocalisedText) => one.locale === locale,
    (one: LocalisedText) => one.locale === language,
    (one: LocalisedText) => languageOf(one.locale) === language,
    (one: LocalisedText) => languageOf(one.locale) === 'en',
    () => true,
  ];
  return ways.map((way) => texts.find(way)).find((one) => one !== undefined)?.text;
}

function languageOf(locale: string): string {
  const [language = locale] = locale.split('-');
  return language;
}
