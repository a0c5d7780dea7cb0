import { inLocale } from '../../../kernel/pages/localised';
import { buyerLanguageOf, type BuyerLanguage } from '../../../kernel/pages/words';
import type { Erratum } from '../contract';

/** From the mildest to the worst; `none` where nothing was wrong. */
export const severities = ['none', 'cosmetic', 'confusing', 'unusable'] as const;
export type Severity = (typeof severities)[number];

const texts: Readonly<Record<BuyerLanguage, Readonly<Record<Severity, string>>>> = {
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
  fr: {
    none: 'Nouveau',
    cosmetic: 'Petite correction',
    confusing: 'Correction',
    unusable: 'Important : l’ancienne version contient une erreur',
  },
  es: {
    none: 'Nuevo',
    cosmetic: 'Pequeña corrección',
    confusing: 'Corrección',
    unusable: 'Importante: la versión anterior tiene un error',
  },
  nl: {
    none: 'Nieuw',
    cosmetic: 'Kleine correctie',
    confusing: 'Correctie',
    unusable: 'Belangrijk: de oudere versie bevat een fout',
  },
};

const placeWords: Readonly<Record<BuyerLanguage, { page: string; size: string; sizes: string }>> = {
  en: { page: 'page', size: 'size', sizes: 'sizes' },
  de: { page: 'Seite', size: 'Größe', sizes: 'Größe' },
  fr: { page: 'page', size: 'taille', sizes: 'tailles' },
  es: { page: 'página', size: 'talla', sizes: 'tallas' },
  nl: { page: 'pagina', size: 'maat', sizes: 'maten' },
};

/** The worst of these; `none` where there is nothing. */
export function worstSeverity(found: readonly { severity: Severity }[]): Severity {
  const worst = Math.max(0, ...found.map(({ severity }) => severities.indexOf(severity)));
  return severities[worst] ?? 'none';
}

/** A severity in a few words for buyers. */
export function severityText(severity: Severity, language: BuyerLanguage): string {
  return texts[language][severity];
}

/** One correction as a line: place, page, sizes, was → now, and what the editor says of it. */
export function erratumText({ place, page, sizes, was, now, words }: Erratum, locale: string): string {
  const said = placeWords[buyerLanguageOf(locale)];
  const where = [
    place,
    ...(page === null || page === undefined ? [] : [`${said.page} ${page}`]),
    ...(sizes === null || sizes === undefined || sizes.length === 0
      ? []
      : [`${sizes.length === 1 ? said.size : said.sizes} ${sizes.join(', ')}`]),
  ].join(', ');
  const change = was === null || was === undefined || was === '' ? now : `${was} → ${now}`;
  const note = inLocale(words ?? [], locale);
  return note === undefined ? `${where}: ${change}` : `${where}: ${change}. ${note}`;
}
