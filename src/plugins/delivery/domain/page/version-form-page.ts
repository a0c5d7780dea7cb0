import { markup, nothing, type Html } from '../../../../kernel/pages/html';
import { page } from '../../../../kernel/pages/page';
import type { Language } from '../../../../kernel/pages/words';

const words: Readonly<
  Record<Language, Readonly<Record<'title' | 'what' | 'code' | 'look' | 'wrong', string>>>
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
};

/** Where the code of a printed page is typed in. */
export function versionFormPage(
  { typed, isWrong }: { typed: string; isWrong: boolean },
  language: Language,
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
