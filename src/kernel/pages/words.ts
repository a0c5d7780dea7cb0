/** Languages that every page and mail for people outside speaks; everything else is spoken to in English. */
export const languages = ['en', 'de'] as const;
export type Language = (typeof languages)[number];

/** Languages of the way from a sale to its files: the receipt, the page behind its link, what is in the way. */
export const buyerLanguages = [...languages, 'fr', 'es', 'nl'] as const;
export type BuyerLanguage = (typeof buyerLanguages)[number];

export function languageOf(locale: string): Language {
  return languages.find((language) => locale.slice(0, 2).toLowerCase() === language) ?? 'en';
}

export function buyerLanguageOf(locale: string): BuyerLanguage {
  return buyerLanguages.find((language) => locale.slice(0, 2).toLowerCase() === language) ?? 'en';
}

/** 1.4 MB as the language writes it. */
export function fileSize(bytes: number, language: BuyerLanguage): string {
  const [unit, divisor] = bytes < 1_000_000 ? ['kB', 1_000] : ['MB', 1_000_000];
  const size = Math.max(bytes / divisor, 0.1);
  return `${new Intl.NumberFormat(language, { maximumFractionDigits: size < 10 ? 1 : 0 }).format(size)} ${unit}`;
}

export function day(at: Date, language: BuyerLanguage): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(at);
}

/** A day with its hour, for a limit that somebody must keep; in UTC, and says so. */
export function dayAndHour(at: Date, language: BuyerLanguage): string {
  const format = { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' } as const;
  return `${new Intl.DateTimeFormat(language, format).format(at)} UTC`;
}
