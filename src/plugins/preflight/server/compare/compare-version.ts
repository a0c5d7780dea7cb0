import type { Core } from '@strapi/strapi';
import {
  versionFilesKey,
  versionsKey,
  type DraftVersion,
  type Erratum,
} from '../../../../api/version/contract';
import { service } from '../../../../kernel/service';
import { fileFacts, type VersionComparison } from '../../contract';
import { readChangelog, type Changelog } from '../../domain/compare/changelog';
import { compareVersions, type ComparedFile } from '../../domain/compare/compare-versions';

/**
 * A version's accepted files beside those of the version before, by what was read of them when they came.
 * @throws DomainError `version/missing`, `version/without-pattern`
 */
export async function compareVersion(strapi: Core.Strapi, versionId: string): Promise<VersionComparison> {
  const versions = service(strapi, versionsKey);
  const before = await versions.before(versionId);
  if (before === null) return { before, differences: [], notCompared: [] };
  const [old, now] = [await versions.load(before.versionId), await versions.load(versionId)];
  const known = new Set([...old.files, ...now.files].filter(isInBoth(old, now)).map(({ fileId }) => fileId));
  const compared = compareVersions(
    await withFacts(strapi, old, known),
    await withFacts(strapi, now, known),
    changelogOf(now),
  );
  return { before, ...compared };
}

/** Facts may be a megabyte a file; of the same bytes nothing need be known. */
function isInBoth(old: DraftVersion, now: DraftVersion): (file: { sha256: string }) => boolean {
  const [was, is] = [old, now].map(({ files }) => new Set(files.map(({ sha256 }) => sha256)));
  return ({ sha256 }) => was?.has(sha256) === true && is?.has(sha256) === true;
}

async function withFacts(
  strapi: Core.Strapi,
  { files }: DraftVersion,
  unread: ReadonlySet<string>,
): Promise<ComparedFile[]> {
  const compared: ComparedFile[] = [];
  for (const { fileId, sha256, name, role, format, pageFormat, language } of files) {
    const isRead = role !== 'cover' && format === 'pdf' && !unread.has(fileId);
    const read = isRead ? fileFacts.safeParse(await service(strapi, versionFilesKey).factsOf(fileId)) : null;
    const facts = read?.data ?? null;
    compared.push({ fileId, sha256, name, role, format, pageFormat, language, facts });
  }
  return compared;
}

function changelogOf({ changelog, errata }: DraftVersion): Changelog {
  return readChangelog([...changelog.map(({ text }) => text), ...errata.flatMap(wordsOf)]);
}

function wordsOf({ place, was, now, words }: Erratum): string[] {
  return [place, was ?? '', now, ...(words ?? []).map(({ text }) => text)];
}
