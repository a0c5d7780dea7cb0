import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { DomainError } from '../../kernel/errors/domain-error';
import type { Events } from '../../kernel/events/events';
import type { InTransaction, Trx } from '../../kernel/ledger/transaction';
import { versionFilesChanged } from './contract';
import { isReleased, versionStates, type VersionState } from './domain/version-state';
import {
  fileRoles,
  type FileChanges,
  type NewVersionFile,
  type StoredFile,
  type VersionFiles,
  type VersionFileView,
} from './files-contract';
import { lockVersion, moveVersion } from './version-row';

const uid = 'api::version-file.version-file';

export interface FileTools {
  strapi: Core.Strapi;
  transaction: InTransaction;
  events: Events;
}

const viewRow = z.object({
  documentId: z.string(),
  name: z.string(),
  role: z.enum(fileRoles),
  format: z.string(),
  pageFormat: z.string().nullish(),
  language: z.string().nullish(),
  bytes: z.coerce.number(),
  state: z.enum(['accepted', 'rejected']),
  report: z.unknown(),
  createdAt: z.coerce.date(),
});

const versionRow = z.object({
  documentId: z.string(),
  state: z.enum(versionStates),
  problem: z.string().nullish(),
});

export async function listFiles(strapi: Core.Strapi, versionId: string): ReturnType<VersionFiles['list']> {
  const { state, problem } = await findVersion(strapi, versionId);
  const rows = await strapi.documents(uid).findMany({
    filters: { version: { documentId: versionId } },
    sort: 'createdAt:asc',
    limit: 1_000,
  });
  return {
    versionState: state,
    editable: !isReleased(state),
    problem: problem ?? null,
    files: rows.map(view),
  };
}

/** Adds a file that has been read and judged. A rejected one is only shown; it does not touch the version. */
export async function addFile(
  tools: FileTools,
  versionId: string,
  file: NewVersionFile,
): Promise<VersionFileView> {
  const { strapi, transaction } = tools;
  return transaction(async (trx) => {
    await assertEditable(strapi, versionId);
    const data = { ...file, bytes: String(file.bytes), version: versionId } as never;
    const row = await strapi.documents(uid).create({ data });
    if (file.state === 'accepted') await reopen(tools, trx, versionId);
    return view(row);
  });
}

export async function editFile(
  tools: FileTools,
  fileId: string,
  changes: FileChanges,
): Promise<VersionFileView> {
  const { strapi, transaction } = tools;
  return transaction(async (trx) => {
    const versionId = await versionOf(strapi, fileId);
    await assertEditable(strapi, versionId);
    const row = await strapi.documents(uid).update({ documentId: fileId, data: changes as never });
    await reopen(tools, trx, versionId);
    return view(row);
  });
}

export async function removeFile(tools: FileTools, fileId: string): Promise<void> {
  const { strapi, transaction } = tools;
  await transaction(async (trx) => {
    const versionId = await versionOf(strapi, fileId);
    await assertEditable(strapi, versionId);
    await strapi.documents(uid).delete({ documentId: fileId });
    await reopen(tools, trx, versionId);
  });
}

/** @throws DomainError `version/file-missing` */
export async function versionOf(strapi: Core.Strapi, fileId: string): Promise<string> {
  const found: unknown = await strapi
    .documents(uid)
    .findOne({ documentId: fileId, populate: { version: true } });
  const row = z.object({ version: z.object({ documentId: z.string() }) }).safeParse(found);
  if (!row.success) throw fileMissing();
  return row.data.version.documentId;
}

/** @throws DomainError `version/file-missing` */
export async function factsOf(strapi: Core.Strapi, fileId: string): Promise<unknown> {
  const found = (await strapi.db
    .query(uid)
    .findOne({ where: { documentId: fileId }, select: ['facts'] })) as { facts: unknown } | null;
  if (found === null) throw fileMissing();
  return found.facts;
}

/** @throws DomainError `version/file-missing` */
export async function storedAs(strapi: Core.Strapi, fileId: string): Promise<StoredFile> {
  const found = (await strapi.db
    .query(uid)
    .findOne({ where: { documentId: fileId }, select: ['name', 'sha256', 'vaultKey'] })) as StoredFile | null;
  if (found === null) throw fileMissing();
  const { name, sha256, vaultKey } = found;
  return { name, sha256, vaultKey };
}

export function fileMissing(): DomainError {
  return new DomainError('version/file-missing', 'There is no such file.', { kind: 'missing' });
}

/** Whatever had been decided about the files holds no more: back to draft, and have them looked at again. */
export async function reopen({ strapi, events }: FileTools, trx: Trx, versionId: string): Promise<void> {
  const { state } = await findVersion(strapi, versionId);
  if (state !== 'draft') await moveVersion(strapi, versionId, { state: 'draft', problem: null });
  await events.publish(trx, versionFilesChanged, { versionId });
}

async function assertEditable(strapi: Core.Strapi, versionId: string): Promise<VersionState> {
  await lockVersion(strapi, versionId);
  const { state } = await findVersion(strapi, versionId);
  if (!isReleased(state)) return state;
  throw new DomainError(
    'version/immutable',
    'A released version never changes. Correct it in a new version with errata.',
    {
      kind: 'conflict',
    },
  );
}

async function findVersion(strapi: Core.Strapi, versionId: string): Promise<z.infer<typeof versionRow>> {
  const found: unknown = await strapi.documents('api::version.version').findOne({ documentId: versionId });
  if (found === null)
    throw new DomainError('version/missing', 'There is no such version.', { kind: 'missing' });
  return versionRow.parse(found);
}

function view(row: unknown): VersionFileView {
  const { documentId, pageFormat, language, createdAt, ...rest } = viewRow.parse(row);
  return {
    ...rest,
    fileId: documentId,
    pageFormat: pageFormat ?? '',
    language: language ?? '',
    uploadedAt: createdAt.toISOString(),
  };
}
