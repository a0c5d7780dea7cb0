export interface LocalisedText {
  locale: string;
  text: string;
}

/** The text in a language, else in its other countries' form, else in English, else in whatever there is. */
export function inLocale(texts: readonly LocalisedText[], locale: string): string | undefined {
  const language = locale.slice(0, 2);
  const ways = [
    (one: LocalisedText) => one.locale === locale,
    (one: LocalisedText) => one.locale.slice(0, 2) === language,
    (one: LocalisedText) => one.locale.slice(0, 2) === 'en',
    () => true,
  ];
  return ways.map((way) => texts.find(way)).find((one) => one !== undefined)?.text;
}
