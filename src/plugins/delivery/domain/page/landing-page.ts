import { linkState, type LinkFacts } from '../link/link-state';
import { rankFiles, type OfferedFile } from '../recommend-file';
import { fileTitle, fileUse } from './file-words';
import { markup, nothing, type Html } from '../../../../kernel/pages/html';
import { changeList, type Change } from './change-list';
import { landingWords } from './landing-words';
import { page } from '../../../../kernel/pages/page';
import { day, dayAndHour, fileSize, languageOf, type Language } from '../../../../kernel/pages/words';

export interface Landing {
  /** Where this page is; forms go below it. */
  path: string;
  title: string;
  shop: { name: string; contact: string };
  buyer: { locale: string; country: string | null };
  boughtLabel: string | null;
  /** What the owner may have now; null when there is nothing (yet). */
  version: { label: string; releasedAt: Date; files: readonly OfferedFile[] } | null;
  /** Newest first. */
  changes: readonly Change[];
  link: LinkFacts;
  now: Date;
}

/** The page behind a download link: what is there, which file to take, what has changed. Showing it changes nothing. */
export function landingPage(landing: Landing): Html {
  const { title, shop, buyer, version, link, now } = landing;
  const language = languageOf(buyer.locale);
  const words = landingWords[language];
  const files = rankFiles(version?.files ?? [], buyer);
  const isUsedUp = linkState(link, now) === 'used-up';
  const body = markup` <header>
      <p>${shop.name}</p>
      <h1>${title}</h1>
      ${version === null ? nothing : markup`<p>${words.version(version.label, day(version.releasedAt, language))}</p>`}
    </header>
    ${isUsedUp ? markup`<p class="notice" role="status">${words.usedUp(link.downloadLimit)}</p>` : nothing}
    ${files.length === 0 ? markup`<p class="notice">${words.noFiles}</p>` : filesSection(landing, files, { language, isUsedUp })}
    ${changesSection(landing, language)}
    <footer>
      <p>${words.personal}</p>
      ${isUsedUp ? nothing : markup`<p>${remaining(link, language)}</p>`}
      ${shop.contact === '' ? nothing : markup`<p>${words.contact(shop.contact)}</p>`}
    </footer>`;
  return page({ language, title: `${title} · ${shop.name}`, body });
}

function filesSection(
  { path }: Landing,
  files: readonly OfferedFile[],
  { language, isUsedUp }: { language: Language; isUsedUp: boolean },
): Html {
  const words = landingWords[language];
  const item = (file: OfferedFile, isBest: boolean): Html =>
    markup` <li class="${isBest ? 'file best' : 'file'}">
      ${isBest ? markup`<span class="badge">${words.recommended}</span>` : nothing}
      <h3>${fileTitle(file, language)}</h3>
      <p>${fileUse(file, language)}</p>
      <p class="soft">${file.name}</p>
      ${isUsedUp ? nothing : markup`<form method="post" action="${path}/files/${file.id}"><button aria-label="${words.download(fileSize(file.bytes, language))}: ${file.name}">${words.download(fileSize(file.bytes, language))}</button></form>`}
    </li>`;
  return markup`<h2>${words.files}</h2>
    <ul>
      ${files.map((file, index) => item(file, index === 0 && files.length > 1))}
    </ul>`;
}

function changesSection({ changes, boughtLabel, buyer }: Landing, language: Language): Html {
  if (boughtLabel === null || changes.length === 0) return nothing;
  const words = landingWords[language];
  return markup`<h2>${words.changes(boughtLabel)}</h2>
    ${changeList(changes, buyer.locale)}`;
}

function remaining(link: LinkFacts, language: Language): string {
  const words = landingWords[language];
  const time =
    link.expiresAt === null
      ? words.begin(day(link.unopenedUntil, language))
      : words.until(dayAndHour(link.expiresAt, language));
  return `${words.left(link.downloadLimit - link.used)} ${time}`;
}
