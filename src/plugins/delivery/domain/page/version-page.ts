import { severityText } from '../../../../api/version/contract';
import { markup, nothing, type Html } from '../../../../kernel/pages/html';
import { page } from '../../../../kernel/pages/page';
import { day, type Language } from '../../../../kernel/pages/words';
import { versionStanding, type PublicVersion, type VersionStanding } from '../version-standing';
import { changeList } from './change-list';

interface VersionWords {
  status: Readonly<Record<VersionStanding['status'], string>>;
  newest: (label: string, date: string) => string;
  howToGetIt: string;
  changes: (label: string) => string;
  another: string;
}

const versionWords: Readonly<Record<Language, VersionWords>> = {
  en: {
    status: {
      current: 'This is the current version.',
      newer: 'There is a newer version.',
      withdrawn: 'This version is no longer offered. There is no newer one.',
      recalled: 'This version was called back. Please do not use it.',
    },
    newest: (label, date) => `The newest is version ${label} of ${date}.`,
    howToGetIt:
      'Whoever bought it finds it behind the download link of the order mail. If that link is too old, the shop sends a new one.',
    changes: (label) => `What is new since version ${label}`,
    another: 'Look up another code',
  },
  de: {
    status: {
      current: 'Das ist die aktuelle Version.',
      newer: 'Es gibt eine neuere Version.',
      withdrawn: 'Diese Version wird nicht mehr angeboten. Eine neuere gibt es nicht.',
      recalled: 'Diese Version wurde zurückgerufen. Bitte nicht mehr verwenden.',
    },
    newest: (label, date) => `Die neueste ist Version ${label} vom ${date}.`,
    howToGetIt:
      'Wer gekauft hat, findet sie über den Download-Link aus der Bestellmail. Ist der Link zu alt, schickt der Shop einen neuen.',
    changes: (label) => `Neu seit Version ${label}`,
    another: 'Anderen Code nachsehen',
  },
};

/** The page behind the code on a pattern's first page: is my copy current, and what has changed? */
export function versionPage(version: PublicVersion, language: Language): Html {
  const { title, label, code, releasedAt, later } = version;
  const { status, newest, severity } = versionStanding(version);
  const words = versionWords[language];
  const isUrgent = severity === 'unusable' || status === 'recalled';
  const body = markup` <header>
      <h1>${title}</h1>
      <p>Version ${label} · ${day(releasedAt, language)} · ${code}</p>
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
