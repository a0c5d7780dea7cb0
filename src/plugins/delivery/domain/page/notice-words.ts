import type { BuyerLanguage } from '../../../../kernel/pages/words';

interface Said {
  title: string;
  text: string;
}
export type Notice = Readonly<Record<BuyerLanguage, Said>>;

const askTheShop: Readonly<Record<BuyerLanguage, string>> = {
  en: 'Please write to the shop where you bought it and name your order; they can send you a new link.',
  de: 'Bitte schreibe dem Shop, in dem du gekauft hast, und nenne deine Bestellung; dort bekommst du einen neuen Link.',
  fr: 'Écrivez à la boutique où vous avez acheté en indiquant votre commande ; elle peut vous envoyer un nouveau lien.',
  es: 'Escribe a la tienda donde compraste e indica tu pedido; puede enviarte un enlace nuevo.',
  nl: 'Schrijf naar de winkel waar je hebt gekocht en noem je bestelling; daar krijg je een nieuwe link.',
};

/** What a person reads for each code that may meet them. */
export const notices: Readonly<Record<string, Notice>> = {
  'delivery/unknown-link': {
    en: {
      title: 'This link is not known here',
      text: `Is all of it there? Mail programs like to break long links. ${askTheShop.en}`,
    },
    de: {
      title: 'Diesen Link gibt es hier nicht',
      text: `Ist er vollständig? Mailprogramme brechen lange Links gern um. ${askTheShop.de}`,
    },
    fr: {
      title: 'Ce lien n’est pas connu ici',
      text: `Est-il complet ? Les logiciels de messagerie coupent souvent les longs liens. ${askTheShop.fr}`,
    },
    es: {
      title: 'Este enlace no se conoce aquí',
      text: `¿Está completo? Los programas de correo suelen cortar los enlaces largos. ${askTheShop.es}`,
    },
    nl: {
      title: 'Deze link is hier niet bekend',
      text: `Is hij volledig? Mailprogramma’s breken lange links vaak af. ${askTheShop.nl}`,
    },
  },
  'delivery/link-expired': {
    en: { title: 'This link is too old', text: `Download links work for a limited time. ${askTheShop.en}` },
    de: {
      title: 'Dieser Link ist abgelaufen',
      text: `Download-Links gelten nur eine Zeit lang. ${askTheShop.de}`,
    },
    fr: {
      title: 'Ce lien a expiré',
      text: `Les liens de téléchargement ne fonctionnent qu’un certain temps. ${askTheShop.fr}`,
    },
    es: {
      title: 'Este enlace ha caducado',
      text: `Los enlaces de descarga funcionan durante un tiempo limitado. ${askTheShop.es}`,
    },
    nl: { title: 'Deze link is verlopen', text: `Downloadlinks werken een beperkte tijd. ${askTheShop.nl}` },
  },
  'delivery/link-replaced': {
    en: {
      title: 'There is a newer link',
      text: `It was sent to the address of your order; please use the newest mail. ${askTheShop.en}`,
    },
    de: {
      title: 'Es gibt einen neueren Link',
      text: `Er ging an die Adresse deiner Bestellung; bitte nimm die neueste Mail. ${askTheShop.de}`,
    },
    fr: {
      title: 'Il existe un lien plus récent',
      text: `Il a été envoyé à l’adresse de votre commande ; utilisez le dernier e-mail. ${askTheShop.fr}`,
    },
    es: {
      title: 'Hay un enlace más reciente',
      text: `Se envió a la dirección de tu pedido; usa el último correo. ${askTheShop.es}`,
    },
    nl: {
      title: 'Er is een nieuwere link',
      text: `Hij ging naar het adres van je bestelling; gebruik de nieuwste mail. ${askTheShop.nl}`,
    },
  },
  'delivery/link-revoked': {
    en: {
      title: 'This link does not work any more',
      text: 'The order was refunded or taken back. If that is a mistake, please write to the shop.',
    },
    de: {
      title: 'Dieser Link gilt nicht mehr',
      text: 'Die Bestellung wurde erstattet oder zurückgenommen. Ist das ein Irrtum, schreibe bitte dem Shop.',
    },
    fr: {
      title: 'Ce lien ne fonctionne plus',
      text: 'La commande a été remboursée ou annulée. Si c’est une erreur, écrivez à la boutique.',
    },
    es: {
      title: 'Este enlace ya no funciona',
      text: 'El pedido se reembolsó o se anuló. Si es un error, escribe a la tienda.',
    },
    nl: {
      title: 'Deze link werkt niet meer',
      text: 'De bestelling is terugbetaald of teruggenomen. Is dat een vergissing, schrijf dan naar de winkel.',
    },
  },
  'delivery/limit-reached': {
    en: { title: 'All downloads are used', text: askTheShop.en },
    de: { title: 'Alle Downloads sind verbraucht', text: askTheShop.de },
    fr: { title: 'Tous les téléchargements sont épuisés', text: askTheShop.fr },
    es: { title: 'Se agotaron las descargas', text: askTheShop.es },
    nl: { title: 'Alle downloads zijn gebruikt', text: askTheShop.nl },
  },
  'delivery/not-renewable': {
    en: { title: 'This link cannot be renewed', text: askTheShop.en },
    de: { title: 'Dieser Link lässt sich nicht erneuern', text: askTheShop.de },
    fr: { title: 'Ce lien ne peut pas être renouvelé', text: askTheShop.fr },
    es: { title: 'Este enlace no se puede renovar', text: askTheShop.es },
    nl: { title: 'Deze link kan niet worden vernieuwd', text: askTheShop.nl },
  },
  'delivery/ticket-expired': {
    en: {
      title: 'This download has ended',
      text: 'Please go back to your download page and start it again.',
    },
    de: {
      title: 'Dieser Download ist beendet',
      text: 'Bitte geh zurück auf deine Download-Seite und starte ihn noch einmal.',
    },
    fr: {
      title: 'Ce téléchargement est terminé',
      text: 'Retournez à votre page de téléchargement et relancez-le.',
    },
    es: { title: 'Esta descarga ha terminado', text: 'Vuelve a tu página de descarga y empiézala otra vez.' },
    nl: { title: 'Deze download is beëindigd', text: 'Ga terug naar je downloadpagina en begin opnieuw.' },
  },
  'delivery/recalled': {
    en: {
      title: 'This version was called back',
      text: 'Please go back to your download page; a corrected version will be there.',
    },
    de: {
      title: 'Diese Version wurde zurückgerufen',
      text: 'Bitte geh zurück auf deine Download-Seite; dort wird eine berichtigte Version sein.',
    },
    fr: {
      title: 'Cette version a été rappelée',
      text: 'Retournez à votre page de téléchargement ; une version corrigée s’y trouvera.',
    },
    es: {
      title: 'Esta versión se ha retirado',
      text: 'Vuelve a tu página de descarga; allí habrá una versión corregida.',
    },
    nl: {
      title: 'Deze versie is teruggeroepen',
      text: 'Ga terug naar je downloadpagina; daar komt een verbeterde versie.',
    },
  },
  'delivery/zip-too-large': {
    en: { title: 'Too much for one zip', text: 'Please download the files one by one.' },
    de: { title: 'Zu viel für ein Zip', text: 'Bitte lade die Dateien einzeln herunter.' },
    fr: { title: 'Trop pour un seul zip', text: 'Téléchargez les fichiers un par un.' },
    es: { title: 'Demasiado para un zip', text: 'Descarga los archivos uno por uno.' },
    nl: { title: 'Te veel voor één zip', text: 'Download de bestanden een voor een.' },
  },
  'delivery/too-many-tries': {
    en: { title: 'Too many tries', text: 'Please wait a few minutes and try again.' },
    de: { title: 'Zu viele Versuche', text: 'Bitte warte ein paar Minuten und versuche es noch einmal.' },
    fr: { title: 'Trop d’essais', text: 'Attendez quelques minutes et réessayez.' },
    es: { title: 'Demasiados intentos', text: 'Espera unos minutos e inténtalo de nuevo.' },
    nl: { title: 'Te veel pogingen', text: 'Wacht een paar minuten en probeer het opnieuw.' },
  },
  'delivery/unknown-version': {
    en: {
      title: 'This code is not known here',
      text: 'Please check it against the code on the first page of your file.',
    },
    de: {
      title: 'Diesen Code gibt es hier nicht',
      text: 'Bitte vergleiche ihn mit dem Code auf der ersten Seite deiner Datei.',
    },
    fr: {
      title: 'Ce code n’est pas connu ici',
      text: 'Comparez-le avec le code de la première page de votre fichier.',
    },
    es: {
      title: 'Este código no se conoce aquí',
      text: 'Compáralo con el código de la primera página de tu archivo.',
    },
    nl: {
      title: 'Deze code is hier niet bekend',
      text: 'Vergelijk hem met de code op de eerste pagina van je bestand.',
    },
  },
};

export const otherwise: Notice = {
  en: { title: 'That did not work', text: 'Please try again in a few minutes.' },
  de: { title: 'Das hat nicht geklappt', text: 'Bitte versuche es in ein paar Minuten noch einmal.' },
  fr: { title: 'Cela n’a pas fonctionné', text: 'Réessayez dans quelques minutes.' },
  es: { title: 'No ha funcionado', text: 'Inténtalo de nuevo en unos minutos.' },
  nl: { title: 'Dat is niet gelukt', text: 'Probeer het over een paar minuten opnieuw.' },
};

export const backWords: Readonly<Record<BuyerLanguage, string>> = {
  en: 'To your download page',
  de: 'Zur Download-Seite',
  fr: 'Vers votre page de téléchargement',
  es: 'A tu página de descarga',
  nl: 'Naar je downloadpagina',
};
