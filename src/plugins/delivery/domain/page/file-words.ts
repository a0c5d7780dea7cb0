import type { OfferedFile } from '../recommend-file';
import type { Language } from '../../../../kernel/pages/words';

type Said = Readonly<Record<Language, string>>;

const copyShop: Said = {
  en: 'One large sheet. Send it to a copy shop.',
  de: 'Ein großer Bogen. Zum Drucken in den Copyshop geben.',
};

/** What a page format is good for, by its name in lower case. */
const formats: Readonly<Record<string, Said>> = {
  a4: {
    en: 'Prints on your printer at home, on A4. Print at 100 %, then join the pages.',
    de: 'Für den Drucker zu Hause, auf A4. Mit 100 % drucken, dann zusammenkleben.',
  },
  letter: {
    en: 'Prints on your printer at home, on US Letter. Print at 100 %, then join the pages.',
    de: 'Für den Drucker zu Hause, auf US Letter. Mit 100 % drucken, dann zusammenkleben.',
  },
  a3: {
    en: 'For a large printer, on A3. Print at 100 %.',
    de: 'Für einen großen Drucker, auf A3. Mit 100 % drucken.',
  },
  a2: copyShop,
  a1: copyShop,
  a0: copyShop,
  'arch e': copyShop,
  projector: {
    en: 'For a projector above your cutting table. Calibrate it first.',
    de: 'Für einen Beamer über dem Zuschneidetisch. Vorher kalibrieren.',
  },
};

const roles: Readonly<Record<string, Said>> = {
  instructions: { en: 'Instructions', de: 'Anleitung' },
  template: { en: 'Pattern sheets', de: 'Vorlage' },
  chart: { en: 'Chart', de: 'Musterschrift' },
  'cut-file': { en: 'File for a cutting machine', de: 'Datei für Schneidemaschinen' },
};

const reading: Said = { en: 'To read on screen or print.', de: 'Zum Lesen am Bildschirm oder zum Drucken.' };

/** What a file is, in a word or two: role, page format, kind of file. */
export function fileTitle({ role, pageFormat, format }: OfferedFile, language: Language): string {
  const parts = [
    roles[role]?.[language] ?? role,
    pageFormat === 'custom' ? '' : pageFormat,
    format.toUpperCase(),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

/** What to do with it; empty where its title says it all. */
export function fileUse({ role, pageFormat }: OfferedFile, language: Language): string {
  if (role === 'instructions') return reading[language];
  return formats[pageFormat.toLowerCase()]?.[language] ?? '';
}
