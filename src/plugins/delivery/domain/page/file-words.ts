import { useOf, type OfferedFile, type Use } from '../recommend-file';
import type { BuyerLanguage } from '../../../../kernel/pages/words';

type Said = Readonly<Record<BuyerLanguage, string>>;

/** What somebody wants to do, as the choice on the page says it. */
export const useTitles: Readonly<Record<Use, Said>> = {
  home: {
    en: 'Print at home',
    de: 'Zu Hause drucken',
    fr: 'Imprimer à la maison',
    es: 'Imprimir en casa',
    nl: 'Thuis printen',
  },
  'copy-shop': {
    en: 'Send to a copy shop',
    de: 'In den Copyshop geben',
    fr: 'Envoyer à un imprimeur',
    es: 'Llevar a la copistería',
    nl: 'Naar de copyshop sturen',
  },
  projector: {
    en: 'Use a projector',
    de: 'Mit dem Beamer arbeiten',
    fr: 'Utiliser un projecteur',
    es: 'Usar un proyector',
    nl: 'Met een beamer werken',
  },
  read: {
    en: 'Read on screen',
    de: 'Am Bildschirm lesen',
    fr: 'Lire à l’écran',
    es: 'Leer en pantalla',
    nl: 'Op het scherm lezen',
  },
  machine: {
    en: 'Cut with a machine',
    de: 'Mit der Maschine schneiden',
    fr: 'Découper à la machine',
    es: 'Cortar con una máquina',
    nl: 'Met een machine snijden',
  },
};

/** What to know before doing it; `{paper}` is the file's page format. */
const useHints: Readonly<Record<Use, Said>> = {
  home: {
    en: 'For your printer at home, on {paper}. Print at 100 %, then join the pages.',
    de: 'Für den Drucker zu Hause, auf {paper}. Mit 100 % drucken, dann zusammenkleben.',
    fr: 'Pour votre imprimante, sur {paper}. Imprimez à 100 %, puis assemblez les pages.',
    es: 'Para tu impresora, en {paper}. Imprime al 100 % y une las páginas.',
    nl: 'Voor je eigen printer, op {paper}. Print op 100 % en plak de pagina’s aan elkaar.',
  },
  'copy-shop': {
    en: 'One large sheet. Send this file to a copy shop and ask for a print at 100 %.',
    de: 'Ein großer Bogen. Diese Datei im Copyshop mit 100 % drucken lassen.',
    fr: 'Une grande feuille. Envoyez ce fichier à un imprimeur et demandez une impression à 100 %.',
    es: 'Una hoja grande. Lleva este archivo a una copistería y pide que la impriman al 100 %.',
    nl: 'Eén groot vel. Stuur dit bestand naar een copyshop en vraag om een print op 100 %.',
  },
  projector: {
    en: 'For a projector above your cutting table. Calibrate it first.',
    de: 'Für einen Beamer über dem Zuschneidetisch. Vorher kalibrieren.',
    fr: 'Pour un projecteur au-dessus de votre table de coupe. Calibrez-le d’abord.',
    es: 'Para un proyector sobre la mesa de corte. Calíbralo antes.',
    nl: 'Voor een beamer boven je kniptafel. Kalibreer hem eerst.',
  },
  read: {
    en: 'To read on a phone, a tablet or a computer, or to print.',
    de: 'Zum Lesen auf Telefon, Tablet oder Rechner, oder zum Drucken.',
    fr: 'À lire sur un téléphone, une tablette ou un ordinateur, ou à imprimer.',
    es: 'Para leer en el móvil, la tableta o el ordenador, o para imprimir.',
    nl: 'Om te lezen op telefoon, tablet of computer, of om te printen.',
  },
  machine: {
    en: 'For a cutting machine or a drawing program.',
    de: 'Für Schneideplotter, Laser oder ein Zeichenprogramm.',
    fr: 'Pour une machine de découpe ou un logiciel de dessin.',
    es: 'Para una máquina de corte o un programa de dibujo.',
    nl: 'Voor een snijmachine of een tekenprogramma.',
  },
};

const yourPaper: Said = {
  en: 'your paper',
  de: 'deinem Papier',
  fr: 'votre papier',
  es: 'tu papel',
  nl: 'je papier',
};

const roles: Readonly<Record<string, Said>> = {
  instructions: {
    en: 'Instructions',
    de: 'Anleitung',
    fr: 'Instructions',
    es: 'Instrucciones',
    nl: 'Werkbeschrijving',
  },
  template: { en: 'Pattern sheets', de: 'Vorlage', fr: 'Patron', es: 'Patrón', nl: 'Patroonbladen' },
  chart: { en: 'Chart', de: 'Musterschrift', fr: 'Grille', es: 'Gráfico', nl: 'Telpatroon' },
  'cut-file': {
    en: 'File for a cutting machine',
    de: 'Datei für Schneidemaschinen',
    fr: 'Fichier pour machine de découpe',
    es: 'Archivo para máquina de corte',
    nl: 'Bestand voor een snijmachine',
  },
};

const projector: Said = {
  en: 'Projector',
  de: 'Beamer',
  fr: 'Projecteur',
  es: 'Proyector',
  nl: 'Beamer',
};

/** What a file is, in a word or two: role, page format, kind of file. */
export function fileTitle({ role, pageFormat, format }: OfferedFile, language: BuyerLanguage): string {
  const page = pageFormat.toLowerCase() === 'projector' ? projector[language] : pageFormat;
  const parts = [roles[role]?.[language] ?? role, isNamed(pageFormat) ? page : '', format.toUpperCase()];
  return parts.filter((part) => part !== '').join(' · ');
}

/** What to do with it. */
export function fileHint(file: OfferedFile, language: BuyerLanguage): string {
  const paper = isNamed(file.pageFormat) ? file.pageFormat : yourPaper[language];
  return useHints[useOf(file)][language].replace('{paper}', paper);
}

function isNamed(pageFormat: string): boolean {
  return pageFormat !== '' && pageFormat !== 'custom';
}
