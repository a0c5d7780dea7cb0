import type { Language } from '../../../../kernel/pages/words';

interface LandingWords {
  version: (label: string, released: string) => string;
  files: string;
  recommended: string;
  download: (size: string) => string;
  noFiles: string;
  usedUp: (limit: number) => string;
  left: (left: number) => string;
  until: (at: string) => string;
  begin: (at: string) => string;
  changes: (since: string) => string;
  personal: string;
  contact: (contact: string) => string;
}

export const landingWords: Readonly<Record<Language, LandingWords>> = {
  en: {
    version: (label, released) => `Version ${label}, released ${released}`,
    files: 'Your files',
    recommended: 'Best for you',
    download: (size) => `Download (${size})`,
    noFiles: 'There is no file to download at the moment. You will find it here as soon as there is one.',
    usedUp: (limit) => `All ${limit} downloads of this link are used. Please ask the shop for a new one.`,
    left: (left) => (left === 1 ? 'One download left.' : `${left} downloads left.`),
    until: (at) => `This link works until ${at}.`,
    begin: (at) => `Please download for the first time before ${at}.`,
    changes: (since) => `What is new since your version ${since}`,
    personal: 'Your copy carries your name and your order. Please do not pass it on.',
    contact: (contact) => `Questions? ${contact}`,
  },
  de: {
    version: (label, released) => `Version ${label}, erschienen am ${released}`,
    files: 'Deine Dateien',
    recommended: 'Für dich am besten',
    download: (size) => `Herunterladen (${size})`,
    noFiles: 'Im Moment gibt es keine Datei. Sobald es eine gibt, findest du sie hier.',
    usedUp: (limit) =>
      `Alle ${limit} Downloads dieses Links sind verbraucht. Bitte frage den Shop nach einem neuen.`,
    left: (left) => (left === 1 ? 'Noch ein Download.' : `Noch ${left} Downloads.`),
    until: (at) => `Dieser Link gilt bis ${at}.`,
    begin: (at) => `Bitte lade bis ${at} zum ersten Mal herunter.`,
    changes: (since) => `Neu seit deiner Version ${since}`,
    personal: 'Deine Datei trägt deinen Namen und deine Bestellung. Bitte gib sie nicht weiter.',
    contact: (contact) => `Fragen? ${contact}`,
  },
};
