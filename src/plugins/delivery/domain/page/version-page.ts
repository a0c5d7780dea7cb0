import { severityText } from '../../../../api/version/contract';
import { markup, nothing, type Html } from '../../../../kernel/pages/html';
import { page } from '../../../../kernel/pages/page';
import { day, type BuyerLanguage } from '../../../../kernel/pages/words';
import { versionStanding, type PublicVersion } from '../version-standing';
import { changeList } from './change-list';
import { versionWords } from './version-words';

/** The page behind the code on a pattern's first page: is my copy current, and what has changed? */
export function versionPage(version: PublicVersion, language: BuyerLanguage): Html {
  const { title, label, code, releasedAt, later } = version;
  const { status, newest, severity } = versionStanding(version);
  const words = versionWords[language];
  const isUrgent = severity === 'unusable' || status === 'recalled';
  const body = markup` <header>
      <h1>${title}</h1>
      <p>${words.version} ${label} · ${day(releasedAt, language)} · ${code}</p>
    </header>
    <div class="notice" role="status">
      ${severity === 'none' ? nothing : markup`<span class="${isUrgent ? 'badge urgent' : 'badge'}">${severityText(severity, language)}</span><br />`}
      <strong>${words.status[status]}</strong>
      ${newest === null ? nothing : words.newest(newest.label, day(newest.releasedAt, language))}
    </div>
    ${newest === null ? nothing : markup`<p>${words.howToGetIt}</p>`}
    ${
      later.length === 0
        ? nothing
        : markup`<h2>${words.changes(label)}</h2>
    ${changeList(later, language)}`
    }
    <footer><p><a href="/v">${words.another}</a></p></footer>`;
  return page({ language, title: `${title} ${label}`, body });
}
