import type { InLanguages } from '../in-languages';

/** `moved` is the notice to the address that was left; the others carry a link or a code. */
export type MailKind = 'sign-in' | 'claim-link' | 'address' | 'account' | 'order' | 'moved';

export interface MailWords {
  hello: string;
  subject: Readonly<Record<MailKind, (shop: string) => string>>;
  what: Readonly<Record<MailKind, (about: string) => string>>;
  open: string;
  code: (code: string) => string;
  once: (minutes: number) => string;
  ignore: string;
  notYou: string;
  contact: (contact: string) => string;
}

/** `about` is the order's number, or the beginning and end of the other address. */
export const mailWords: InLanguages<MailWords> = {
  en: {
    hello: 'Hello,',
    subject: {
      'sign-in': (shop) => `Your library at ${shop}`,
      'claim-link': (shop) => `Your order and your library at ${shop}`,
      address: (shop) => `Code for your new address at ${shop}`,
      account: (shop) => `Code for your account at ${shop}`,
      order: (shop) => `Code for your order at ${shop}`,
      moved: (shop) => `Your address at ${shop} was changed`,
    },
    what: {
      'sign-in': () => 'this link opens your library, with all patterns that you bought:',
      'claim-link': () => 'this link adds your order and opens your library:',
      address: () =>
        'somebody, we hope you, wants to use this address for a library. Type this code in there:',
      account: () =>
        'somebody, we hope you, wants to see in an account what was bought with this address. Type this code in there:',
      order: (order) =>
        `somebody, we hope you, wants to add order ${order} to a library. Type this code in there:`,
      moved: (address) =>
        `your library has another address now: ${address}. All devices were signed out but the one where that was done.`,
    },
    open: 'Open my library',
    code: (code) => `Code: ${code}`,
    once: (minutes) => `It works once, for ${minutes} minutes.`,
    ignore: 'Was it not you? Then do nothing and tell the code or the link to nobody.',
    notYou: 'Was it not you? Then write to the shop at once.',
    contact: (contact) => `Questions? ${contact}`,
  },
  de: {
    hello: 'Hallo,',
    subject: {
      'sign-in': (shop) => `Deine Bibliothek bei ${shop}`,
      'claim-link': (shop) => `Deine Bestellung und deine Bibliothek bei ${shop}`,
      address: (shop) => `Code für deine neue Adresse bei ${shop}`,
      account: (shop) => `Code für dein Konto bei ${shop}`,
      order: (shop) => `Code für deine Bestellung bei ${shop}`,
      moved: (shop) => `Deine Adresse bei ${shop} wurde geändert`,
    },
    what: {
      'sign-in': () => 'dieser Link öffnet deine Bibliothek mit allem, was du gekauft hast:',
      'claim-link': () => 'dieser Link fügt deine Bestellung hinzu und öffnet deine Bibliothek:',
      address: () =>
        'jemand, hoffentlich du, möchte diese Adresse für eine Bibliothek benutzen. Gib diesen Code dort ein:',
      account: () =>
        'jemand, hoffentlich du, möchte in einem Konto sehen, was mit dieser Adresse gekauft wurde. Gib diesen Code dort ein:',
      order: (order) =>
        `jemand, hoffentlich du, möchte die Bestellung ${order} einer Bibliothek hinzufügen. Gib diesen Code dort ein:`,
      moved: (address) =>
        `deine Bibliothek hat jetzt eine andere Adresse: ${address}. Alle Geräte wurden abgemeldet, außer dem, auf dem das geschah.`,
    },
    open: 'Meine Bibliothek öffnen',
    code: (code) => `Code: ${code}`,
    once: (minutes) => `Das gilt einmal, ${minutes} Minuten lang.`,
    ignore: 'Warst du das nicht? Dann tue nichts und gib Code oder Link niemandem weiter.',
    notYou: 'Warst du das nicht? Dann schreibe gleich dem Shop.',
    contact: (contact) => `Fragen? ${contact}`,
  },
  fr: {
    hello: 'Bonjour,',
    subject: {
      'sign-in': (shop) => `Votre bibliothèque chez ${shop}`,
      'claim-link': (shop) => `Votre commande et votre bibliothèque chez ${shop}`,
      address: (shop) => `Code pour votre nouvelle adresse chez ${shop}`,
      account: (shop) => `Code pour votre compte chez ${shop}`,
      order: (shop) => `Code pour votre commande chez ${shop}`,
      moved: (shop) => `Votre adresse chez ${shop} a été changée`,
    },
    what: {
      'sign-in': () => 'ce lien ouvre votre bibliothèque, avec tous les patrons achetés :',
      'claim-link': () => 'ce lien ajoute votre commande et ouvre votre bibliothèque :',
      address: () =>
        'quelqu’un, vous nous l’espérons, veut utiliser cette adresse pour une bibliothèque. Saisissez-y ce code :',
      account: () =>
        'quelqu’un, vous nous l’espérons, veut voir dans un compte ce qui a été acheté avec cette adresse. Saisissez-y ce code :',
      order: (order) =>
        `quelqu’un, vous nous l’espérons, veut ajouter la commande ${order} à une bibliothèque. Saisissez-y ce code :`,
      moved: (address) =>
        `votre bibliothèque a maintenant une autre adresse : ${address}. Tous les appareils ont été déconnectés, sauf celui où cela a été fait.`,
    },
    open: 'Ouvrir ma bibliothèque',
    code: (code) => `Code : ${code}`,
    once: (minutes) => `Valable une fois, pendant ${minutes} minutes.`,
    ignore: 'Ce n’était pas vous ? Ne faites rien et ne donnez le code ou le lien à personne.',
    notYou: 'Ce n’était pas vous ? Écrivez tout de suite à la boutique.',
    contact: (contact) => `Des questions ? ${contact}`,
  },
  es: {
    hello: 'Hola:',
    subject: {
      'sign-in': (shop) => `Tu biblioteca en ${shop}`,
      'claim-link': (shop) => `Tu pedido y tu biblioteca en ${shop}`,
      address: (shop) => `Código para tu nueva dirección en ${shop}`,
      account: (shop) => `Código para tu cuenta en ${shop}`,
      order: (shop) => `Código para tu pedido en ${shop}`,
      moved: (shop) => `Tu dirección en ${shop} ha cambiado`,
    },
    what: {
      'sign-in': () => 'este enlace abre tu biblioteca, con todos los patrones que compraste:',
      'claim-link': () => 'este enlace añade tu pedido y abre tu biblioteca:',
      address: () =>
        'alguien, esperamos que tú, quiere usar esta dirección para una biblioteca. Escribe allí este código:',
      account: () =>
        'alguien, esperamos que tú, quiere ver en una cuenta lo que se compró con esta dirección. Escribe allí este código:',
      order: (order) =>
        `alguien, esperamos que tú, quiere añadir el pedido ${order} a una biblioteca. Escribe allí este código:`,
      moved: (address) =>
        `tu biblioteca tiene ahora otra dirección: ${address}. Se cerró la sesión en todos los dispositivos menos en el que se hizo el cambio.`,
    },
    open: 'Abrir mi biblioteca',
    code: (code) => `Código: ${code}`,
    once: (minutes) => `Vale una vez, durante ${minutes} minutos.`,
    ignore: '¿No fuiste tú? No hagas nada y no des el código ni el enlace a nadie.',
    notYou: '¿No fuiste tú? Escribe enseguida a la tienda.',
    contact: (contact) => `¿Preguntas? ${contact}`,
  },
  nl: {
    hello: 'Hallo,',
    subject: {
      'sign-in': (shop) => `Je bibliotheek bij ${shop}`,
      'claim-link': (shop) => `Je bestelling en je bibliotheek bij ${shop}`,
      address: (shop) => `Code voor je nieuwe adres bij ${shop}`,
      account: (shop) => `Code voor je account bij ${shop}`,
      order: (shop) => `Code voor je bestelling bij ${shop}`,
      moved: (shop) => `Je adres bij ${shop} is gewijzigd`,
    },
    what: {
      'sign-in': () => 'deze link opent je bibliotheek, met alle patronen die je kocht:',
      'claim-link': () => 'deze link voegt je bestelling toe en opent je bibliotheek:',
      address: () =>
        'iemand, hopelijk jij, wil dit adres voor een bibliotheek gebruiken. Vul daar deze code in:',
      account: () =>
        'iemand, hopelijk jij, wil in een account zien wat er met dit adres is gekocht. Vul daar deze code in:',
      order: (order) =>
        `iemand, hopelijk jij, wil bestelling ${order} aan een bibliotheek toevoegen. Vul daar deze code in:`,
      moved: (address) =>
        `je bibliotheek heeft nu een ander adres: ${address}. Alle apparaten zijn afgemeld, behalve dat waarop dat gebeurde.`,
    },
    open: 'Mijn bibliotheek openen',
    code: (code) => `Code: ${code}`,
    once: (minutes) => `Werkt één keer, ${minutes} minuten lang.`,
    ignore: 'Was jij dit niet? Doe dan niets en geef de code of link aan niemand.',
    notYou: 'Was jij dit niet? Schrijf dan meteen de winkel.',
    contact: (contact) => `Vragen? ${contact}`,
  },
};
