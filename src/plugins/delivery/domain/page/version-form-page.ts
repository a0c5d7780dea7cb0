import { markup, nothing, type Html } from '../../../../kernel/pages/html';
import { page } from '../../../../kernel/pages/page';
import type { BuyerLanguage } from '../../../../kernel/pages/words';

const words: Readonly<
  Record<BuyerLanguage, Readonly<Record<'title' | 'what' | 'code' | 'look' | 'wrong', string>>>
> = {
  en: {
    title: 'Is my copy current?',
    what: 'The code stands on the first page of your file: eight letters and digits.',
    code: 'Code',
    look: 'Look it up',
    wrong: 'A code has eight letters and digits. Please compare it with the first page of your file.',
  },
  de: {
    title: 'Ist mein Exemplar aktuell?',
    what: 'Der Code steht auf der ersten Seite deiner Datei: acht Buchstaben und Ziffern.',
    code: 'Code',
    look: 'Nachsehen',
    wrong:
      'Ein Code hat acht Buchstaben und Ziffern. Bitte vergleiche ihn mit der ersten Seite deiner Datei.',
  },
  fr: {
    title: 'Mon exemplaire est-il à jour ?',
    what: 'Le code se trouve sur la première page de votre fichier : huit lettres et chiffres.',
    code: 'Code',
    look: 'Vérifier',
    wrong: 'Un code a huit lettres et chiffres. Comparez-le avec la première page de votre fichier.',
  },
  es: {
    title: '¿Está al día mi copia?',
    what: 'El código está en la primera página de tu archivo: ocho letras y cifras.',
    code: 'Código',
    look: 'Comprobar',
    wrong: 'Un código tiene ocho letras y cifras. Compáralo con la primera página de tu archivo.',
  },
  nl: {
    title: 'Is mijn exemplaar actueel?',
    what: 'De code staat op de eerste pagina van je bestand: acht letters en cijfers.',
    code: 'Code',
    look: 'Opzoeken',
    wrong: 'Een code heeft acht letters en cijfers. Vergelijk hem met de eerste pagina van je bestand.',
  },
};

/** Where the code of a printed page is typed in. */
export function versionFormPage(
  { typed, isWrong }: { typed: string; isWrong: boolean },
  language: BuyerLanguage,
): Html {
  const { title, what, code, look, wrong } = words[language];
  const body = markup` <header><h1>${title}</h1></header>
    ${isWrong ? markup`<p class="notice" role="alert">${wrong}</p>` : nothing}
    <form method="get" action="/v">
      <label for="code">${code}</label>
      <input id="code" name="code" value="${typed}" required maxlength="40" autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="what" />
      <p id="what" class="soft">${what}</p>
      <button>${look}</button>
    </form>`;
  return page({ language, title, body });
}
