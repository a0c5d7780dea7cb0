import type { FileFacts, VersionDifference } from '../../contract';
import type { Changelog } from './changelog';
import { compareFile, type Change } from './compare-file';
import { matchFiles, type Described } from './match-files';
import { traitsOf } from './traits';

export interface ComparedFile extends Described {
  fileId: string;
  /** Null where too little is known of it. */
  facts: FileFacts | null;
}

export interface Compared {
  differences: VersionDifference[];
  /** Names of files whose facts are not known. */
  notCompared: string[];
}

/**
 * What is another thing in the files of a version than in those of the version before, the unsaid first. Warnings are
 * what neither changelog nor errata mention. Covers are compared by nobody: a new picture breaks no seam.
 */
export function compareVersions(
  before: readonly ComparedFile[],
  after: readonly ComparedFile[],
  changelog: Changelog,
): Compared {
  const [old, now] = [before.filter(isSold), after.filter(isSold)];
  const { pairs, missing, added } = matchFiles(old, now);
  const changed = pairs.filter((pair) => pair.before.sha256 !== pair.after.sha256);
  const differences = [
    ...missing.map((file) => difference(fileGone(file, changelog), file.name, null)),
    ...added.map((file) => difference(fileNew(file, changelog), file.name, file.fileId)),
    ...changed.flatMap((pair) =>
      changesOf(pair.before, pair.after, changelog).map((change) =>
        difference(change, pair.after.name, pair.after.fileId),
      ),
    ),
  ];
  return {
    differences: differences.toSorted((one, other) => Number(one.isMentioned) - Number(other.isMentioned)),
    notCompared: changed
      .filter((pair) => pair.before.facts === null || pair.after.facts === null)
      .map(({ after: { name } }) => name),
  };
}

function isSold({ role }: ComparedFile): boolean {
  return role !== 'cover';
}

function changesOf(before: ComparedFile, after: ComparedFile, changelog: Changelog): Change[] {
  if (before.facts === null || after.facts === null) return [];
  const [was, now] = [traitsOf(before.facts), traitsOf(after.facts)];
  return was === null || now === null ? [] : compareFile(was, now, changelog);
}

/** A new file takes nothing from anybody: it is told, never warned of. */
function difference(change: Change, fileName: string, fileId: string | null): VersionDifference {
  const isWarning = !change.isMentioned && change.rule !== 'version-file-new';
  return { ...change, severity: isWarning ? 'warning' : 'info', fileName, fileId };
}

function fileGone(file: ComparedFile, changelog: Changelog): Change {
  return {
    rule: 'version-file-missing',
    message: 'The version before had this file; nothing has taken its place.',
    was: described(file),
    now: null,
    isMentioned: isFileMentioned(file, changelog),
  };
}

function fileNew(file: ComparedFile, changelog: Changelog): Change {
  return {
    rule: 'version-file-new',
    message: 'The version before had no such file.',
    was: null,
    now: described(file),
    isMentioned: isFileMentioned(file, changelog),
  };
}

function isFileMentioned({ name, pageFormat, language }: ComparedFile, changelog: Changelog): boolean {
  return (
    changelog.speaksOf('files') ||
    changelog.names(name) ||
    changelog.names(pageFormat) ||
    changelog.namesLanguage(language)
  );
}

function described({ role, format, pageFormat, language }: ComparedFile): string {
  return [role, format.toUpperCase(), pageFormat, language].filter((part) => part !== '').join(', ');
}
