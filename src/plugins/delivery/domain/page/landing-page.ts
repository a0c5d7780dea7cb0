import { linkState, type LinkFacts } from '../link/link-state';
import { rankFiles, type Buyer, type Device, type OfferedFile, type Use } from '../recommend-file';
import { fileCards } from './file-cards';
import { landingWords } from './landing-words';
import { useChoice } from './use-choice';
import { changeList, type Change } from './change-list';
import { markup, nothing, type Html } from '../../../../kernel/pages/html';
import { page } from '../../../../kernel/pages/page';
import { buyerLanguageOf, day, dayAndHour, type BuyerLanguage } from '../../../../kernel/pages/words';

export interface Landing {
  /** Where this page is; forms go below it. */
  path: string;
  title: string;
  shop: { name: string; contact: string };
  buyer: Buyer;
  device: Device;
  /** What the buyer chose to do; undefined until they did. */
  wanted: Use | undefined;
  boughtLabel: string | null;
  /** What the owner may have now; null when there is nothing (yet). */
  version: { label: string; releasedAt: Date; files: readonly OfferedFile[] } | null;
  /** There is more than one file, and together they fit into a zip. */
  hasZip: boolean;
  /** The order has a bill that its buyer may have. */
  hasInvoice: boolean;
  /** Newest first. */
  changes: readonly Change[];
  link: LinkFacts;
  now: Date;
}

/** The page behind a download link: what is there, which file to take, what has changed. Showing it changes nothing. */
export function landingPage(landing: Landing): Html {
  const { title, shop, buyer, version, link, now, path, device, wanted } = landing;
  const language = buyerLanguageOf(buyer.locale);
  const words = landingWords[language];
  const files = rankFiles(version?.files ?? [], buyer, { device, wanted });
  const isUsedUp = linkState(link, now) === 'used-up';
  const body = markup` <header>
      <p>${shop.name}</p>
      <h1>${title}</h1>
      ${version === null ? nothing : markup`<p>${words.version(version.label, day(version.releasedAt, language))}</p>`}
    </header>
    ${isUsedUp ? markup`<p class="notice" role="status">${words.usedUp(link.downloadLimit)}</p>` : nothing}
    ${files.length === 0 ? markup`<p class="notice">${words.noFiles}</p>` : nothing}
    ${useChoice({ path, files, wanted }, language)}
    ${fileCards({ path, files, isUsedUp, hasZip: landing.hasZip }, language)}
    ${changesSection(landing, language)}
    <footer>
      <p>${words.personal}</p>
      ${isUsedUp ? nothing : markup`<p>${remaining(link, language)}</p>`}
      ${landing.hasInvoice ? markup`<form method="post" action="${path}/invoice"><button>${words.invoice}</button></form>` : nothing}
      ${shop.contact === '' ? nothing : markup`<p>${words.contact(shop.contact)}</p>`}
    </footer>`;
  return page({ language, title: `${title} · ${shop.name}`, body });
}

function changesSection({ changes, boughtLabel, buyer }: Landing, language: BuyerLanguage): Html {
  if (boughtLabel === null || changes.length === 0) return nothing;
  const words = landingWords[language];
  return markup`<h2>${words.changes(boughtLabel)}</h2>
    ${changeList(changes, buyer.locale)}`;
}

function remaining(link: LinkFacts, language: BuyerLanguage): string {
  const words = landingWords[language];
  const time =
    link.expiresAt === null
      ? words.begin(day(link.unopenedUntil, language))
      : words.until(dayAndHour(link.expiresAt, language));
  return `${words.left(link.downloadLimit - link.used)} ${words.counted} ${time}`;
}
