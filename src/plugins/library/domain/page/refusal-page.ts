import { markup, type Html } from '../../../../kernel/pages/html';
import { page } from '../../../../kernel/pages/page';
import type { BuyerLanguage } from '../../../../kernel/pages/words';
import type { InLanguages } from '../in-languages';
import { doorWords } from './door-words';

type Said = readonly [title: string, text: string];

const refusals: Readonly<Record<string, InLanguages<Said>>> = {
  'library/unknown-link': {
    en: [
      'This link does not work any more',
      'Links to the library work once and for a short time. Ask for a new one.',
    ],
    de: [
      'Dieser Link gilt nicht mehr',
      'Links zur Bibliothek gelten einmal und kurze Zeit. Lass dir einen neuen schicken.',
    ],
    fr: [
      'Ce lien n’est plus valable',
      'Les liens vers la bibliothèque servent une fois, peu de temps. Demandez-en un nouveau.',
    ],
    es: [
      'Este enlace ya no vale',
      'Los enlaces a la biblioteca valen una vez y poco tiempo. Pide uno nuevo.',
    ],
    nl: [
      'Deze link werkt niet meer',
      'Links naar de bibliotheek werken één keer en kort. Vraag een nieuwe aan.',
    ],
  },
  'library/wrong-code': {
    en: [
      'This code does not fit',
      'Please compare it once more. A code is good once; after five tries ask for a new one.',
    ],
    de: [
      'Dieser Code passt nicht',
      'Bitte vergleiche ihn noch einmal. Ein Code gilt einmal; nach fünf Versuchen brauchst du einen neuen.',
    ],
    fr: [
      'Ce code ne convient pas',
      'Comparez-le encore une fois. Un code sert une fois ; après cinq essais, demandez-en un nouveau.',
    ],
    es: [
      'Este código no vale',
      'Compáralo otra vez. Un código vale una vez; tras cinco intentos, pide uno nuevo.',
    ],
    nl: [
      'Deze code klopt niet',
      'Vergelijk hem nog eens. Een code geldt één keer; vraag na vijf pogingen een nieuwe aan.',
    ],
  },
  'library/too-many-tries': {
    en: [
      'Too many tries',
      'Look into your mailbox: what we sent is still good. Otherwise wait a quarter of an hour.',
    ],
    de: [
      'Zu viele Versuche',
      'Sieh in dein Postfach: Was wir geschickt haben, gilt noch. Sonst warte eine Viertelstunde.',
    ],
    fr: [
      'Trop d’essais',
      'Regardez vos courriels : ce que nous avons envoyé est encore valable. Sinon, attendez un quart d’heure.',
    ],
    es: ['Demasiados intentos', 'Mira tu correo: lo que enviamos aún vale. Si no, espera un cuarto de hora.'],
    nl: ['Te veel pogingen', 'Kijk in je mailbox: wat we stuurden geldt nog. Wacht anders een kwartier.'],
  },
  'library/unknown-right': {
    en: ['This is not in your library', 'Please go back and choose it from the list.'],
    de: ['Das ist nicht in deiner Bibliothek', 'Bitte geh zurück und wähle es aus der Liste.'],
    fr: ['Ceci n’est pas dans votre bibliothèque', 'Revenez en arrière et choisissez dans la liste.'],
    es: ['Esto no está en tu biblioteca', 'Vuelve atrás y elígelo de la lista.'],
    nl: ['Dit staat niet in je bibliotheek', 'Ga terug en kies het uit de lijst.'],
  },
  'library/right-revoked': {
    en: [
      'This was taken back',
      'The order was refunded or withdrawn. If that is a mistake, please write to the shop.',
    ],
    de: [
      'Das wurde zurückgenommen',
      'Die Bestellung wurde erstattet oder widerrufen. Ist das ein Irrtum, schreibe bitte dem Shop.',
    ],
    fr: [
      'Ceci a été retiré',
      'La commande a été remboursée ou annulée. Si c’est une erreur, écrivez à la boutique.',
    ],
    es: ['Esto fue retirado', 'El pedido fue reembolsado o anulado. Si es un error, escribe a la tienda.'],
    nl: [
      'Dit is teruggenomen',
      'De bestelling is terugbetaald of herroepen. Is dat een vergissing, schrijf dan de winkel.',
    ],
  },
  'library/foreign-form': {
    en: [
      'Please press the button again',
      'The page was too old, or came from elsewhere. Go back to your library and try again.',
    ],
    de: [
      'Bitte drücke den Knopf noch einmal',
      'Die Seite war zu alt oder kam von anderswo. Geh zurück zu deiner Bibliothek und versuche es noch einmal.',
    ],
    fr: [
      'Appuyez encore une fois',
      'La page était trop ancienne ou venait d’ailleurs. Revenez à votre bibliothèque et réessayez.',
    ],
    es: [
      'Pulsa el botón otra vez',
      'La página era demasiado antigua o venía de otro sitio. Vuelve a tu biblioteca e inténtalo de nuevo.',
    ],
    nl: [
      'Druk nog eens op de knop',
      'De pagina was te oud of kwam van elders. Ga terug naar je bibliotheek en probeer het opnieuw.',
    ],
  },
  'kernel/bad-request': {
    en: ['Something is missing', 'Please go back and look at what you typed.'],
    de: ['Da fehlt etwas', 'Bitte geh zurück und sieh nach, was du eingegeben hast.'],
    fr: ['Il manque quelque chose', 'Revenez en arrière et regardez ce que vous avez saisi.'],
    es: ['Falta algo', 'Vuelve atrás y revisa lo que escribiste.'],
    nl: ['Er ontbreekt iets', 'Ga terug en kijk na wat je hebt ingevuld.'],
  },
};

const otherwise: InLanguages<Said> = {
  en: ['That did not work', 'Please try again in a few minutes.'],
  de: ['Das hat nicht geklappt', 'Bitte versuche es in ein paar Minuten noch einmal.'],
  fr: ['Cela n’a pas marché', 'Réessayez dans quelques minutes.'],
  es: ['No ha funcionado', 'Inténtalo de nuevo en unos minutos.'],
  nl: ['Dat lukte niet', 'Probeer het over een paar minuten opnieuw.'],
};

/** What somebody reads when something is in the way; `code` is shown small for the shop. */
export function refusalPage(code: string, language: BuyerLanguage, back = '/library'): Html {
  const [title, text] = (refusals[code] ?? otherwise)[language];
  const body = markup` <header><h1>${title}</h1></header>
    <p class="notice" role="alert">${text}</p>
    <p><a href="${back}">${doorWords[language].back}</a></p>
    <footer><p>${code}</p></footer>`;
  return page({ language, title, body });
}
