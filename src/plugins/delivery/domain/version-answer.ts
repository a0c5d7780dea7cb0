import { worstSeverity, type Erratum } from '../../../api/version/contract';
import { inLocale } from '../../../kernel/pages/localised';
import type { VersionAnswer } from '../contract';
import { versionStanding, type PublicVersion } from './version-standing';

/** The same as the page behind a code, for scanners and apps. */
export function versionAnswer(version: PublicVersion, locale: string): VersionAnswer {
  const { status, newest, severity } = versionStanding(version);
  return {
    code: version.code,
    title: version.title,
    label: version.label,
    releasedAt: version.releasedAt.toISOString(),
    status,
    newest: newest === null ? null : { label: newest.label, releasedAt: newest.releasedAt.toISOString() },
    severity,
    changes: version.later.map(({ label, releasedAt, changelog, errata }) => ({
      label,
      releasedAt: releasedAt.toISOString(),
      severity: worstSeverity(errata),
      changelog: inLocale(changelog, locale) ?? null,
      errata: errata.map((one) => erratumAnswer(one, locale)),
    })),
  };
}

function erratumAnswer(
  { place, page, sizes, was, now, severity, words }: Erratum,
  locale: string,
): VersionAnswer['changes'][number]['errata'][number] {
  return {
    place,
    page: page ?? null,
    sizes: sizes ?? [],
    was: was ?? null,
    now,
    severity,
    note: inLocale(words ?? [], locale) ?? null,
  };
}
