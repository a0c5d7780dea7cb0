import type { BuyerLanguage } from '../../../../kernel/pages/words';

interface LandingWords {
  version: (label: string, released: string) => string;
  choose: string;
  file: string;
  recommended: string;
  download: (size: string) => string;
  all: string;
  allHint: (files: number) => string;
  noFiles: string;
  usedUp: (limit: number) => string;
  left: (left: number) => string;
  until: (at: string) => string;
  begin: (at: string) => string;
  counted: string;
  changes: (since: string) => string;
  personal: string;
  invoice: string;
  contact: (contact: string) => string;
}

export const landingWords: Readonly<Record<BuyerLanguage, LandingWords>> = {
  en: {
    version: (label, released) => `Version ${label}, released ${released}`,
    choose: 'What do you want to do?',
    file: 'Your file',
    recommended: 'Best for you',
    download: (size) => `Download (${size})`,
    all: 'All files in one',
    allHint: (files) => `A zip of all ${files} files. It counts as one download.`,
    noFiles: 'There is no file to download at the moment. You will find it here as soon as there is one.',
    usedUp: (limit) => `All ${limit} downloads of this link are used. Please ask the shop for a new one.`,
    left: (left) => (left === 1 ? 'One download left.' : `${left} downloads left.`),
    until: (at) => `This link works until ${at}.`,
    begin: (at) => `Please download for the first time before ${at}.`,
    counted: 'Pausing and going on within the hour costs nothing.',
    changes: (since) => `What is new since your version ${since}`,
    personal: 'Your copy carries your name and your order. Please do not pass it on.',
    invoice: 'Download the invoice (PDF)',
    contact: (contact) => `Questions? ${contact}`,
  },
  de: {
    version: (label, released) => `Version ${label}, erschienen am ${released}`,
    choose: 'Was möchtest du tun?',
    file: 'Deine Datei',
    recommended: 'Für dich am besten',
    download: (size) => `Herunterladen (${size})`,
    all: 'Alle Dateien in einer',
    allHint: (files) => `Ein Zip mit allen ${files} Dateien. Es zählt als ein Download.`,
    noFiles: 'Im Moment gibt es keine Datei. Sobald es eine gibt, findest du sie hier.',
    usedUp: (limit) =>
      `Alle ${limit} Downloads dieses Links sind verbraucht. Bitte frage den Shop nach einem neuen.`,
    left: (left) => (left === 1 ? 'Noch ein Download.' : `Noch ${left} Downloads.`),
    until: (at) => `Dieser Link gilt bis ${at}.`,
    begin: (at) => `Bitte lade bis ${at} zum ersten Mal herunter.`,
    counted: 'Anhalten und innerhalb einer Stunde fortsetzen kostet nichts.',
    changes: (since) => `Neu seit deiner Version ${since}`,
    personal: 'Deine Datei trägt deinen Namen und deine Bestellung. Bitte gib sie nicht weiter.',
    invoice: 'Rechnung herunterladen (PDF)',
    contact: (contact) => `Fragen? ${contact}`,
  },
  fr: {
    version: (label, released) => `Version ${label}, parue le ${released}`,
    choose: 'Que voulez-vous faire ?',
    file: 'Votre fichier',
    recommended: 'Le meilleur choix pour vous',
    download: (size) => `Télécharger (${size})`,
    all: 'Tous les fichiers en un seul',
    allHint: (files) => `Un zip avec les ${files} fichiers. Il compte pour un seul téléchargement.`,
    noFiles: 'Aucun fichier à télécharger pour le moment. Vous le trouverez ici dès qu’il y en aura un.',
    usedUp: (limit) =>
      `Les ${limit} téléchargements de ce lien sont épuisés. Demandez un nouveau lien à la boutique.`,
    left: (left) => (left === 1 ? 'Encore un téléchargement.' : `Encore ${left} téléchargements.`),
    until: (at) => `Ce lien fonctionne jusqu’au ${at}.`,
    begin: (at) => `Faites votre premier téléchargement avant le ${at}.`,
    counted: 'Interrompre et reprendre dans l’heure ne coûte rien.',
    changes: (since) => `Nouveautés depuis votre version ${since}`,
    personal: 'Votre exemplaire porte votre nom et votre commande. Merci de ne pas le transmettre.',
    invoice: 'Télécharger la facture (PDF)',
    contact: (contact) => `Des questions ? ${contact}`,
  },
  es: {
    version: (label, released) => `Versión ${label}, publicada el ${released}`,
    choose: '¿Qué quieres hacer?',
    file: 'Tu archivo',
    recommended: 'Lo mejor para ti',
    download: (size) => `Descargar (${size})`,
    all: 'Todos los archivos en uno',
    allHint: (files) => `Un zip con los ${files} archivos. Cuenta como una sola descarga.`,
    noFiles: 'Ahora mismo no hay ningún archivo. En cuanto lo haya, lo encontrarás aquí.',
    usedUp: (limit) =>
      `Las ${limit} descargas de este enlace están agotadas. Pide uno nuevo a la tienda, por favor.`,
    left: (left) => (left === 1 ? 'Queda una descarga.' : `Quedan ${left} descargas.`),
    until: (at) => `Este enlace funciona hasta el ${at}.`,
    begin: (at) => `Haz la primera descarga antes del ${at}.`,
    counted: 'Pausar y seguir dentro de una hora no cuesta nada.',
    changes: (since) => `Novedades desde tu versión ${since}`,
    personal: 'Tu copia lleva tu nombre y tu pedido. Por favor, no la compartas.',
    invoice: 'Descargar la factura (PDF)',
    contact: (contact) => `¿Preguntas? ${contact}`,
  },
  nl: {
    version: (label, released) => `Versie ${label}, verschenen op ${released}`,
    choose: 'Wat wil je doen?',
    file: 'Je bestand',
    recommended: 'Het beste voor jou',
    download: (size) => `Downloaden (${size})`,
    all: 'Alle bestanden in één',
    allHint: (files) => `Een zip met alle ${files} bestanden. Hij telt als één download.`,
    noFiles: 'Er is op dit moment geen bestand. Zodra er een is, vind je het hier.',
    usedUp: (limit) => `Alle ${limit} downloads van deze link zijn gebruikt. Vraag de winkel om een nieuwe.`,
    left: (left) => (left === 1 ? 'Nog één download.' : `Nog ${left} downloads.`),
    until: (at) => `Deze link werkt tot ${at}.`,
    begin: (at) => `Download voor het eerst vóór ${at}.`,
    counted: 'Pauzeren en binnen een uur verdergaan kost niets.',
    changes: (since) => `Nieuw sinds je versie ${since}`,
    personal: 'Je exemplaar draagt je naam en je bestelling. Geef het niet door, alsjeblieft.',
    invoice: 'Factuur downloaden (PDF)',
    contact: (contact) => `Vragen? ${contact}`,
  },
};
