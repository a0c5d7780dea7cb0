import { markup, nothing, type Html } from '../../../../kernel/pages/html';
import { page } from '../../../../kernel/pages/page';
import { day, type Language } from '../../../../kernel/pages/words';

/** What anybody may know of a version whose printed code they hold. */
export interface PublicVersion {
  title: string;
  label: string;
  code: string;
  releasedAt: Date;
  isWithdrawn: boolean;
  /** What is current instead; null where this one is, or nothing is. */
  newer: { label: string; releasedAt: Date } | null;
}

/** The page behind the code on a pattern's first page: is mine the current one? */
export function versionPage(version: PublicVersion, language: Language): Html {
  const { title, label, newer, isWithdrawn } = version;
  const isGerman = language === 'de';
  const current = isGerman ? 'Das ist die aktuelle Version.' : 'This is the current version.';
  const withdrawn = isGerman
    ? 'Diese Version wird nicht mehr angeboten.'
    : 'This version is no longer offered.';
  const body = markup` <header>
      <h1>${title}</h1>
      <p>Version ${label} · ${day(version.releasedAt, language)} · ${version.code}</p>
    </header>
    <p class="notice">${newer === null ? (isWithdrawn ? withdrawn : current) : newerText(newer, language)}</p>
    ${newer === null ? nothing : markup`<p class="soft">${howToGetIt(language)}</p>`}`;
  return page({ language, title: `${title} ${label}`, body });
}

function newerText({ label, releasedAt }: { label: string; releasedAt: Date }, language: Language): string {
  const date = day(releasedAt, language);
  return language === 'de'
    ? `Es gibt eine neuere: Version ${label} vom ${date}.`
    : `There is a newer one: version ${label} of ${date}.`;
}

function howToGetIt(language: Language): string {
  return language === 'de'
    ? 'Wer gekauft hat, bekommt sie über den Download-Link aus der Bestellmail.'
    : 'Whoever bought it finds it behind the download link of the order mail.';
}
