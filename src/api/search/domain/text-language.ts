/** Postgres' text configurations by language; words of others are taken as they are. */
const configurations: Readonly<Record<string, string>> = {
  da: 'danish',
  de: 'german',
  en: 'english',
  es: 'spanish',
  fi: 'finnish',
  fr: 'french',
  it: 'italian',
  nb: 'norwegian',
  nl: 'dutch',
  no: 'norwegian',
  pt: 'portuguese',
  sv: 'swedish',
};

/** `de-AT` is German. */
export function textLanguage(locale: string): string {
  const [language = ''] = locale.split('-');
  return configurations[language] ?? 'simple';
}
