import { markup, type Html } from '../../../../kernel/pages/html';
import { page } from '../../../../kernel/pages/page';
import type { Language } from '../../../../kernel/pages/words';

interface Said {
  title: string;
  text: string;
}

const refusals: Readonly<Record<string, Readonly<Record<Language, Said>>>> = {
  'updates/unknown-token': {
    en: {
      title: 'This link is not known here',
      text: 'Is all of it there? Mail programs like to break long links. If it still does not work, answer the mail and ask the shop.',
    },
    de: {
      title: 'Diesen Link gibt es hier nicht',
      text: 'Ist er vollständig? Mailprogramme brechen lange Links gern um. Geht es dann noch nicht, antworte auf die Mail und frage den Shop.',
    },
  },
  'updates/too-many-tries': {
    en: { title: 'Too many tries', text: 'Please wait a few minutes and try again.' },
    de: { title: 'Zu viele Versuche', text: 'Bitte warte ein paar Minuten und versuche es noch einmal.' },
  },
};

const otherwise: Readonly<Record<Language, Said>> = {
  en: { title: 'That did not work', text: 'Please try again in a few minutes.' },
  de: { title: 'Das hat nicht geklappt', text: 'Bitte versuche es in ein paar Minuten noch einmal.' },
};

/** What somebody reads who cannot unsubscribe by this link; `code` is shown small for the shop. */
export function refusalPage(code: string, language: Language): Html {
  const { title, text } = (refusals[code] ?? otherwise)[language];
  const body = markup` <header><h1>${title}</h1></header>
    <p class="notice">${text}</p>
    <footer><p>${code}</p></footer>`;
  return page({ language, title, body });
}
