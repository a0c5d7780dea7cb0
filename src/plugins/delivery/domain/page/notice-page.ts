import { markup, nothing, type Html } from '../../../../kernel/pages/html';
import { page } from '../../../../kernel/pages/page';
import type { BuyerLanguage } from '../../../../kernel/pages/words';
import { backWords, notices, otherwise } from './notice-words';

/** What a buyer reads when something is in the way; `code` is the error's stable code, shown small for the shop. */
export function noticePage(code: string, language: BuyerLanguage, back?: string): Html {
  const { title, text } = (notices[code] ?? otherwise)[language];
  const body = markup` <header><h1>${title}</h1></header>
    <p class="notice">${text}</p>
    ${back === undefined ? nothing : markup`<p><a href="${back}">${backWords[language]}</a></p>`}
    <footer><p>${code}</p></footer>`;
  return page({ language, title, body });
}
