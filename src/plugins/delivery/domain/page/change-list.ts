import { erratumText, severityText, worstSeverity, type Erratum } from '../../../../api/version/contract';
import { markup, nothing, type Html } from '../../../../kernel/pages/html';
import { inLocale, type LocalisedText } from '../../../../kernel/pages/localised';
import { buyerLanguageOf, day } from '../../../../kernel/pages/words';

/** A version that came out after the one that somebody has. */
export interface Change {
  label: string;
  releasedAt: Date;
  changelog: readonly LocalisedText[];
  errata: readonly Erratum[];
}

/** What is new in each version, in the reader's language; how bad the older one was stands in front. */
export function changeList(changes: readonly Change[], locale: string): Html {
  const language = buyerLanguageOf(locale);
  const item = ({ label, releasedAt, changelog, errata }: Change): Html => {
    const severity = worstSeverity(errata);
    const badge = severity === 'unusable' ? 'badge urgent' : 'badge';
    return markup` <li>
      <strong>${label}</strong> <span class="soft">${day(releasedAt, language)}</span>
      ${severity === 'none' ? nothing : markup`<p><span class="${badge}">${severityText(severity, language)}</span></p>`}
      <p>${inLocale(changelog, locale) ?? ''}</p>
      ${errata.map((one) => markup`<p>${erratumText(one, locale)}</p>`)}
    </li>`;
  };
  return markup`<ul class="changes">
      ${changes.map(item)}
    </ul>`;
}
