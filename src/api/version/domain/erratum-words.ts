import { inLocale } from '../../../kernel/pages/localised';
import { languageOf, type Language } from '../../../kernel/pages/words';
import type { Erratum } from '../contract';

/** From the mildest to the worst; `none` where nothing was wrong. */
export const severities = ['none', 'cosmetic', 'confusing', 'unusable'] as const;
export type Severity = (typeof severities)[number];

const texts: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  en: {
    none: 'New',
    cosmetic: 'Small correction',
    confusing: 'Correction',
    unusable: 'Important: the older version has an error',
  },
  de: {
    none: 'Neu',
    cosmetic: 'Kleine Berichtigung',
    confusing: 'Berichtigung',
    unusable: 'Wichtig: Die ältere Version hat einen Fehler',
  },
};

/** The worst of these; `none` where there is nothing. */
export function worstSeverity(found: readonly { severity: Severity }[]): Severity {
  const worst = Math.max(0, ...found.map(({ severity }) => severities.indexOf(severity)));
  return severities[worst] ?? 'none';
}

/** A severity in a few words for buyers. */
export function severityText(severity: Severity, language: Language): string {
  return texts[language][severity];
}

/** One correction as a line: place, page, sizes, was → now, and what the editor says of it. */
export function erratumText({ place, page, sizes, was, now, words }: Erratum, locale: string): string {
  const isGerman = languageOf(locale) === 'de';
  const where = [
    place,
    ...(page === null || page === undefined ? [] : [`${isGerman ? 'Seite' : 'page'} ${page}`]),
    ...(sizes === null || sizes === undefined || sizes.length === 0
      ? []
      : [`${isGerman ? 'Größe' : sizes.length === 1 ? 'size' : 'sizes'} ${sizes.join(', ')}`]),
  ].join(', ');
  const change = was === null || was === undefined || was === '' ? now : `${was} → ${now}`;
  const said = inLocale(words ?? [], locale);
  return said === undefined ? `${where}: ${change}` : `${where}: ${change}. ${said}`;
}
