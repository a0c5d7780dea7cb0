import type { Language } from '../../../kernel/pages/words';
import type { LimitRule } from './platform-limits';

export interface PackWords {
  columns: { field: string; value: string; limit: string; ok: string };
  fields: Record<
    'title' | 'description' | 'tags' | 'price' | 'currency' | 'version' | 'files' | 'cover' | 'page',
    string
  >;
  yes: string;
  no: string;
  characters: (most: number) => string;
  tagLimit: (tags: number, tag: number) => string;
  fileLimit: (files: number, bytes: string) => string;
  needed: string;
  headline: (title: string, shop: string) => string;
  shows: (served: string, desired: string) => string;
  open: string;
  steps: {
    create: string;
    find: string;
    fields: string;
    files: string;
    cover: string;
    check: string;
    publish: string;
    takeOff: string;
    done: string;
  };
  leftOut: string;
  rules: Partial<Record<LimitRule, string>>;
}

export const packWords: Readonly<Record<Language, PackWords>> = {
  en: {
    columns: { field: 'Field', value: 'Value', limit: 'Limit', ok: 'Fits' },
    fields: {
      title: 'Title',
      description: 'Description',
      tags: 'Tags',
      price: 'Price',
      currency: 'Currency',
      version: 'Version',
      files: 'Files',
      cover: 'Cover',
      page: 'Page in the shop',
    },
    yes: 'yes',
    no: 'NO',
    characters: (most) => `at most ${most} characters`,
    tagLimit: (tags, tag) => `at most ${tags} tags of ${tag} characters`,
    fileLimit: (files, bytes) => `at most ${files} files of ${bytes}`,
    needed: 'must be there',
    headline: (title, shop) => `${title} on ${shop}`,
    shows: (served, desired) => `The shop shows version ${served}. It has to show ${desired}.`,
    open: 'Open the shop’s listings',
    steps: {
      create: 'Make a new listing and choose the digital kind.',
      find: 'Open this listing there:',
      fields: 'Copy the fields from field-sheet.csv, one after the other. What does not fit is marked NO.',
      files:
        'Upload every file of the folder “files” first, then delete the old ones: a listing that loses its last file may become a physical one.',
      cover: 'Use the picture of the folder “cover”.',
      check: 'Look at the preview: title, price, version and number of files.',
      publish: 'Publish.',
      takeOff: 'Take this listing off sale.',
      done: 'Come back to Selvedge and press “Done by hand”, with the listing’s number and address.',
    },
    leftOut: 'Not in the pack, because the shop does not carry them:',
    rules: { files: 'too many files', fileBytes: 'too large', fileFormats: 'not a format it takes' },
  },
  de: {
    columns: { field: 'Feld', value: 'Wert', limit: 'Grenze', ok: 'Passt' },
    fields: {
      title: 'Titel',
      description: 'Beschreibung',
      tags: 'Schlagwörter',
      price: 'Preis',
      currency: 'Währung',
      version: 'Version',
      files: 'Dateien',
      cover: 'Titelbild',
      page: 'Seite im Shop',
    },
    yes: 'ja',
    no: 'NEIN',
    characters: (most) => `höchstens ${most} Zeichen`,
    tagLimit: (tags, tag) => `höchstens ${tags} Schlagwörter zu ${tag} Zeichen`,
    fileLimit: (files, bytes) => `höchstens ${files} Dateien zu ${bytes}`,
    needed: 'muss da sein',
    headline: (title, shop) => `${title} bei ${shop}`,
    shows: (served, desired) => `Der Shop zeigt Version ${served}. Er muss ${desired} zeigen.`,
    open: 'Die Angebote des Shops öffnen',
    steps: {
      create: 'Ein neues Angebot anlegen und die digitale Art wählen.',
      find: 'Dort dieses Angebot öffnen:',
      fields:
        'Die Felder aus field-sheet.csv übernehmen, eins nach dem anderen. Was nicht passt, ist mit NEIN markiert.',
      files:
        'Erst alle Dateien des Ordners „files“ hochladen, dann die alten löschen: Ein Angebot, das seine letzte Datei verliert, kann zu einem gegenständlichen werden.',
      cover: 'Das Bild des Ordners „cover“ verwenden.',
      check: 'Die Vorschau ansehen: Titel, Preis, Version und Zahl der Dateien.',
      publish: 'Veröffentlichen.',
      takeOff: 'Dieses Angebot aus dem Verkauf nehmen.',
      done: 'Zurück in Selvedge „Von Hand erledigt“ drücken, mit Nummer und Adresse des Angebots.',
    },
    leftOut: 'Nicht im Paket, weil der Shop sie nicht führt:',
    rules: { files: 'zu viele Dateien', fileBytes: 'zu groß', fileFormats: 'kein Format, das er nimmt' },
  },
};
