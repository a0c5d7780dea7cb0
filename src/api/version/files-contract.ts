import { z } from 'zod';
import type { Trx } from '../../kernel/ledger/transaction';
import { serviceKey } from '../../kernel/service';
import type { VersionState } from './domain/version-state';

export const fileRoles = ['instructions', 'template', 'chart', 'cut-file', 'cover'] as const;
export type FileRole = (typeof fileRoles)[number];

/** A file as the Files panel shows it, rejected ones too. */
export const versionFileView = z.strictObject({
  fileId: z.string(),
  name: z.string(),
  role: z.enum(fileRoles),
  format: z.string(),
  pageFormat: z.string(),
  language: z.string(),
  bytes: z.int(),
  state: z.enum(['accepted', 'rejected']),
  report: z.unknown(),
  uploadedAt: z.iso.datetime(),
});
export type VersionFileView = z.infer<typeof versionFileView>;

export interface NewVersionFile {
  name: string;
  role: FileRole;
  format: string;
  pageFormat: string;
  language: string;
  state: 'accepted' | 'rejected';
  sha256: string;
  bytes: number;
  vaultKey: string;
  /** Has at least a `verdict`. */
  report: FileReport;
  /** What was read of it, opaque here; kept so that it can be judged again when its role changes. */
  facts: unknown;
}

export type FileReport = { verdict: 'pass' | 'warn' | 'reject' } & Record<string, unknown>;

/** Where the bytes of a file lie, rejected ones too: for the eyes of those who may see its version. */
export interface StoredFile {
  name: string;
  sha256: string;
  vaultKey: string;
}

export interface FileChanges {
  role?: FileRole;
  pageFormat?: string;
  language?: string;
  report?: FileReport;
}

/** A file with all that is known of it, to be judged. Rejected ones too; what it holds is opaque here. */
export interface JudgedFile {
  /** Rises in the order in which files came. */
  order: number;
  fileId: string;
  name: string;
  role: FileRole;
  format: string;
  state: 'accepted' | 'rejected';
  sha256: string;
  bytes: number;
  report: unknown;
  /** Null for what came without being read. */
  facts: unknown;
  /** Null where the version is gone. */
  versionId: string | null;
  versionState: VersionState;
  label: string;
  patternId: string | null;
}

/** What was read of files may be large: without it their `facts` are null. */
export type JudgedFiles = ({ after: number; limit: number } | { versionId: string } | { fileId: string }) & {
  withoutFacts?: boolean;
};

/** What a file is judged now: by the role that the judge saw. */
export interface Rejudgement {
  role: FileRole;
  /** Asked while nobody else can judge the file. */
  report: (trx: Trx) => Promise<FileReport>;
  /** A rejected file that passes now comes into the version. */
  takeIn?: boolean;
}

export interface VersionFiles {
  /** What an admin may not read does not exist for them. @throws DomainError `version/file-missing` */
  assertVisible(userAbility: unknown, fileId: string): Promise<void>;
  list(versionId: string): Promise<{
    versionState: VersionState;
    editable: boolean;
    problem: string | null;
    files: VersionFileView[];
  }>;
  /** @throws DomainError `version/immutable`, `version/missing` */
  add(versionId: string, file: NewVersionFile): Promise<VersionFileView>;
  /** @throws DomainError `version/file-missing`, `version/immutable` */
  edit(fileId: string, changes: FileChanges): Promise<VersionFileView>;
  /** Also puts a rejected file out of sight. @throws as `edit` */
  remove(fileId: string): Promise<void>;
  /** The version a file belongs to. @throws DomainError `version/file-missing` */
  versionOf(fileId: string): Promise<string>;
  /** What was read of a file when it came. @throws DomainError `version/file-missing` */
  factsOf(fileId: string): Promise<unknown>;
  /** What was read of the accepted covers of all patterns, newest first. */
  covers(): Promise<CoverOfPattern[]>;
  /** Files in the order in which they came: all after one, or a version's. */
  judged(which: JudgedFiles): Promise<JudgedFile[]>;
  /**
   * Keeps another judgement of a file whose bytes are as before. Its version is looked at again when that lets a file
   * in or keeps one out. Null, and nothing is changed, for a released version or when the role is another by now.
   * @throws DomainError `version/file-missing`; `vault/missing` when a rejected file's week is over
   */
  rejudge(fileId: string, judgement: Rejudgement): Promise<FileReport | null>;
  /** @throws DomainError `version/file-missing` */
  storedAs(fileId: string): Promise<StoredFile>;
}

export interface CoverOfPattern {
  /** Opaque here, as in `NewVersionFile`. */
  facts: unknown;
  patternId: string;
  /** The pattern's title. */
  pattern: string;
  /** Its version's label. */
  version: string;
}
export const versionFilesKey = serviceKey<VersionFiles>('api::version.version-files');
