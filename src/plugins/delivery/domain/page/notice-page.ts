import { markup, nothing, type Html } from '../../../../kernel/pages/html';
import { page } from '../../../../kernel/pages/page';
import type { Language } from '../../../../kernel/pages/words';

interface Said {
  title: string;
  text: string;
}

const askTheShop = {
  en: 'Please write to the shop where you bought it and name your order; they can send you a new link.',
  de: 'Bitte schreibe dem Shop, in dem du gekauft hast, und nenne deine Bestellung; dort bekommst du einen neuen Link.',
};

const notices: Readonly<Record<string, Readonly<Record<Language, Said>>>> = {
  'delivery/unknown-link': {
    en: {
      title: 'This link is not known here',
      text: `Is all of it there? Mail programs like to break long links. ${askTheShop.en}`,
    },
    de: {
      title: 'Diesen Link gibt es hier nicht',
      text: `Ist er vollständig? Mailprogramme brechen lange Links gern um. ${askTheShop.de}`,
    },
  },
  'delivery/link-expired': {
    en: { title: 'This link is too old', text: `Download links work for a limited time. ${askTheShop.en}` },
    de: {
      title: 'Dieser Link ist abgelaufen',
      text: `Download-Links gelten nur eine Zeit lang. ${askTheShop.de}`,
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
  },
  'delivery/limit-reached': {
    en: { title: 'All downloads are used', text: askTheShop.en },
    de: { title: 'Alle Downloads sind verbraucht', text: askTheShop.de },
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
  },
  'delivery/too-many-tries': {
    en: { title: 'Too many tries', text: 'Please wait a few minutes and try again.' },
    de: { title: 'Zu viele Versuche', text: 'Bitte warte ein paar Minuten und versuche es noch einmal.' },
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
  },
};

const otherwise: Readonly<Record<Language, Said>> = {
  en: { title: 'That did not work', text: 'Please try again in a few minutes.' },
  de: { title: 'Das hat nicht geklappt', text: 'Bitte versuche es in ein paar Minuten noch einmal.' },
};

/** What a buyer reads when something is in the way; `code` is the error's stable code, shown small for the shop. */
export function noticePage(code: string, language: Language, back?: string): Html {
  const { title, text } = (notices[code] ?? { en: otherwise.en, de: otherwise.de })[language];
  const word = language === 'de' ? 'Zur Download-Seite' : 'To your download page';
  const body = markup` <header><h1>${title}</h1></header>
    <p class="notice">${text}</p>
    ${back === undefined ? nothing : markup`<p><a href="${back}">${word}</a></p>`}
    <footer><p>${code}</p></footer>`;
  return page({ language, title, body });
}
