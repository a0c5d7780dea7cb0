import type { Licence } from '../../../orders/contract';
import type { TakenBackReason } from '../../contract';
import type { InLanguages } from '../in-languages';

export interface ShelfWords {
  title: string;
  signedIn: (address: string) => string;
  out: string;
  claim: string;
  address: string;
  empty: string;
  isNew: (label: string) => string;
  current: (label: string, released: string) => string;
  bought: (label: string) => string;
  boughtOn: (day: string, shop: string) => string;
  downloaded: (label: string, day: string) => string;
  never: string;
  order: (number: string) => string;
  gift: string;
  licences: Readonly<Record<Licence, string>>;
  download: string;
  downloadOf: (title: string) => string;
  again: string;
  againOf: (number: string) => string;
  sent: string;
  claimed: string;
  moved: string;
  changes: (count: number) => string;
  urgent: string;
  nothingYet: string;
  revoked: string;
  reasons: Readonly<Record<TakenBackReason, string>>;
}

/** What stands on the page of what somebody owns. */
export const shelfWords: InLanguages<ShelfWords> = {
  en: {
    title: 'Your library',
    signedIn: (address) => `Signed in as ${address}`,
    out: 'Sign out',
    claim: 'Add an order from another shop',
    address: 'Change your e-mail address',
    empty: 'There is nothing here yet. Did you buy on Etsy, Ravelry or a marketplace? Then add that order.',
    isNew: (label) => `New: version ${label}`,
    current: (label, released) => `Version ${label}, released ${released}`,
    bought: (label) => `you bought version ${label}`,
    boughtOn: (day, shop) => `Bought ${day}, ${shop}`,
    downloaded: (label, day) => `You last downloaded version ${label}, on ${day}.`,
    never: 'You have not downloaded it yet.',
    order: (number) => `Order ${number}`,
    gift: 'A present for you.',
    licences: {
      personal: 'Personal use',
      'small-business': 'Small business licence',
      'print-shop': 'Print shop licence',
    },
    download: 'Download',
    downloadOf: (title) => `Download ${title}`,
    again: 'Send the receipt again',
    againOf: (number) => `Send the receipt of order ${number} again`,
    sent: 'The mail is on its way to you.',
    claimed: 'The order is yours now. A mail with your files is on its way.',
    moved: 'Your address is changed. A notice went to the old one.',
    changes: (count) => (count === 1 ? 'What has changed' : `What has changed in ${count} versions`),
    urgent: 'Important: the version you have has an error',
    nothingYet: 'There is no file at the moment. You will find it here as soon as there is one.',
    revoked: 'Taken back: you can no longer download this pattern.',
    reasons: {
      refund: 'The order was refunded.',
      dispute: 'The payment is disputed.',
      withdrawal: 'You withdrew from the order.',
      shop: 'Please ask the shop why.',
    },
  },
  de: {
    title: 'Deine Bibliothek',
    signedIn: (address) => `Angemeldet als ${address}`,
    out: 'Abmelden',
    claim: 'Bestellung aus einem anderen Shop hinzufügen',
    address: 'E-Mail-Adresse ändern',
    empty:
      'Hier ist noch nichts. Hast du bei Etsy, Ravelry oder auf einem Marktplatz gekauft? Dann füge diese Bestellung hinzu.',
    isNew: (label) => `Neu: Version ${label}`,
    current: (label, released) => `Version ${label}, erschienen am ${released}`,
    bought: (label) => `gekauft als Version ${label}`,
    boughtOn: (day, shop) => `Gekauft am ${day}, ${shop}`,
    downloaded: (label, day) => `Zuletzt hast du am ${day} Version ${label} heruntergeladen.`,
    never: 'Du hast sie noch nicht heruntergeladen.',
    order: (number) => `Bestellung ${number}`,
    gift: 'Ein Geschenk für dich.',
    licences: {
      personal: 'Für dich privat',
      'small-business': 'Lizenz für kleine Unternehmen',
      'print-shop': 'Lizenz für Copyshops',
    },
    download: 'Herunterladen',
    downloadOf: (title) => `${title} herunterladen`,
    again: 'Beleg noch einmal senden',
    againOf: (number) => `Beleg der Bestellung ${number} noch einmal senden`,
    sent: 'Die Mail ist unterwegs zu dir.',
    claimed: 'Die Bestellung gehört jetzt dir. Eine Mail mit deinen Dateien ist unterwegs.',
    moved: 'Deine Adresse ist geändert. Die alte hat eine Nachricht bekommen.',
    changes: (count) =>
      count === 1 ? 'Was sich geändert hat' : `Was sich in ${count} Versionen geändert hat`,
    urgent: 'Wichtig: Deine Version hat einen Fehler',
    nothingYet: 'Im Moment gibt es keine Datei. Sobald es eine gibt, findest du sie hier.',
    revoked: 'Zurückgenommen: Du kannst diese Anleitung nicht mehr herunterladen.',
    reasons: {
      refund: 'Die Bestellung wurde erstattet.',
      dispute: 'Die Zahlung wird bestritten.',
      withdrawal: 'Du hast die Bestellung widerrufen.',
      shop: 'Bitte frage den Shop nach dem Grund.',
    },
  },
  fr: {
    title: 'Votre bibliothèque',
    signedIn: (address) => `Connecté·e avec ${address}`,
    out: 'Se déconnecter',
    claim: 'Ajouter une commande d’une autre boutique',
    address: 'Changer d’adresse e-mail',
    empty:
      'Il n’y a encore rien ici. Vous avez acheté sur Etsy, Ravelry ou une place de marché ? Ajoutez cette commande.',
    isNew: (label) => `Nouveau : version ${label}`,
    current: (label, released) => `Version ${label}, parue le ${released}`,
    bought: (label) => `achetée en version ${label}`,
    boughtOn: (day, shop) => `Acheté le ${day}, ${shop}`,
    downloaded: (label, day) => `Dernier téléchargement : version ${label}, le ${day}.`,
    never: 'Vous ne l’avez pas encore téléchargé.',
    order: (number) => `Commande ${number}`,
    gift: 'Un cadeau pour vous.',
    licences: {
      personal: 'Usage personnel',
      'small-business': 'Licence petite entreprise',
      'print-shop': 'Licence imprimeur',
    },
    download: 'Télécharger',
    downloadOf: (title) => `Télécharger ${title}`,
    again: 'Renvoyer le reçu',
    againOf: (number) => `Renvoyer le reçu de la commande ${number}`,
    sent: 'Le courriel est en route.',
    claimed: 'La commande est à vous. Un courriel avec vos fichiers est en route.',
    moved: 'Votre adresse est changée. L’ancienne a reçu un avis.',
    changes: (count) => (count === 1 ? 'Ce qui a changé' : `Ce qui a changé en ${count} versions`),
    urgent: 'Important : votre version contient une erreur',
    nothingYet: 'Il n’y a pas de fichier pour le moment. Vous le trouverez ici dès qu’il y en aura un.',
    revoked: 'Retiré : vous ne pouvez plus télécharger ce patron.',
    reasons: {
      refund: 'La commande a été remboursée.',
      dispute: 'Le paiement est contesté.',
      withdrawal: 'Vous vous êtes rétracté·e de la commande.',
      shop: 'Demandez-en la raison à la boutique.',
    },
  },
  es: {
    title: 'Tu biblioteca',
    signedIn: (address) => `Has entrado como ${address}`,
    out: 'Salir',
    claim: 'Añadir un pedido de otra tienda',
    address: 'Cambiar tu correo electrónico',
    empty: 'Aún no hay nada aquí. ¿Compraste en Etsy, Ravelry o un mercado en línea? Añade ese pedido.',
    isNew: (label) => `Nuevo: versión ${label}`,
    current: (label, released) => `Versión ${label}, publicada el ${released}`,
    bought: (label) => `compraste la versión ${label}`,
    boughtOn: (day, shop) => `Comprado el ${day}, ${shop}`,
    downloaded: (label, day) => `Última descarga: versión ${label}, el ${day}.`,
    never: 'Aún no lo has descargado.',
    order: (number) => `Pedido ${number}`,
    gift: 'Un regalo para ti.',
    licences: {
      personal: 'Uso personal',
      'small-business': 'Licencia para pequeñas empresas',
      'print-shop': 'Licencia para copisterías',
    },
    download: 'Descargar',
    downloadOf: (title) => `Descargar ${title}`,
    again: 'Enviar el recibo otra vez',
    againOf: (number) => `Enviar otra vez el recibo del pedido ${number}`,
    sent: 'El correo está en camino.',
    claimed: 'El pedido ya es tuyo. Un correo con tus archivos está en camino.',
    moved: 'Tu dirección ha cambiado. La anterior recibió un aviso.',
    changes: (count) => (count === 1 ? 'Qué ha cambiado' : `Qué ha cambiado en ${count} versiones`),
    urgent: 'Importante: tu versión tiene un error',
    nothingYet: 'Ahora mismo no hay ningún archivo. Lo encontrarás aquí en cuanto lo haya.',
    revoked: 'Retirado: ya no puedes descargar este patrón.',
    reasons: {
      refund: 'El pedido fue reembolsado.',
      dispute: 'El pago está en disputa.',
      withdrawal: 'Desististe del pedido.',
      shop: 'Pregunta el motivo a la tienda.',
    },
  },
  nl: {
    title: 'Je bibliotheek',
    signedIn: (address) => `Aangemeld als ${address}`,
    out: 'Afmelden',
    claim: 'Bestelling uit een andere winkel toevoegen',
    address: 'E-mailadres wijzigen',
    empty:
      'Hier staat nog niets. Heb je op Etsy, Ravelry of een marktplaats gekocht? Voeg die bestelling dan toe.',
    isNew: (label) => `Nieuw: versie ${label}`,
    current: (label, released) => `Versie ${label}, uitgebracht op ${released}`,
    bought: (label) => `gekocht als versie ${label}`,
    boughtOn: (day, shop) => `Gekocht op ${day}, ${shop}`,
    downloaded: (label, day) => `Je hebt op ${day} voor het laatst versie ${label} gedownload.`,
    never: 'Je hebt het nog niet gedownload.',
    order: (number) => `Bestelling ${number}`,
    gift: 'Een cadeau voor jou.',
    licences: {
      personal: 'Persoonlijk gebruik',
      'small-business': 'Licentie voor kleine bedrijven',
      'print-shop': 'Licentie voor drukkers',
    },
    download: 'Downloaden',
    downloadOf: (title) => `${title} downloaden`,
    again: 'Bon opnieuw sturen',
    againOf: (number) => `Bon van bestelling ${number} opnieuw sturen`,
    sent: 'De mail is naar je onderweg.',
    claimed: 'De bestelling is nu van jou. Een mail met je bestanden is onderweg.',
    moved: 'Je adres is gewijzigd. Het oude heeft een bericht gekregen.',
    changes: (count) => (count === 1 ? 'Wat er veranderd is' : `Wat er in ${count} versies veranderd is`),
    urgent: 'Belangrijk: jouw versie heeft een fout',
    nothingYet: 'Er is op dit moment geen bestand. Zodra het er is, vind je het hier.',
    revoked: 'Teruggenomen: je kunt dit patroon niet meer downloaden.',
    reasons: {
      refund: 'De bestelling is terugbetaald.',
      dispute: 'De betaling wordt betwist.',
      withdrawal: 'Je hebt de bestelling herroepen.',
      shop: 'Vraag de winkel naar de reden.',
    },
  },
};
