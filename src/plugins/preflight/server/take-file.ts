import type { Core } from '@strapi/strapi';
import { createReadStream } from 'node:fs';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { versionFilesKey, type VersionFileView } from '../../../api/version/contract';
import { DomainError } from '../../../kernel/errors/domain-error';
import { environmentKey, readingKey, transactionKey, vaultKey } from '../../../kernel/kernel';
import { readFile } from '../../../kernel/reading/read-file';
import { service } from '../../../kernel/service';
import { withScratch } from '../../../kernel/vault/scratch';
import { takeUpload } from '../../../kernel/vault/take-upload';
import type { FileFacts, Report, RoleGuess } from '../contract';
import { guessRole } from '../domain/guess-role';
import { aboutPattern, patternOf } from './about-pattern';
import { loadJudge } from './judge';
import { knownCovers } from './known-covers';

export interface OfferedFile {
  versionId: string;
  /** As the sender calls it; never believed. */
  name: string;
  body: Readable;
  /** Content-Length where the sender told it. */
  length: number | undefined;
}

interface JudgedFile {
  file: string;
  bytes: number;
  facts: FileFacts;
  guess: RoleGuess;
  report: Report;
}

/**
 * Takes one file of a version: to disk, read by a child process, judged, and only then into the vault and the
 * catalogue. A rejected one rests in quarantine and is shown with its findings.
 * @throws DomainError `preflight/rejected` (422, findings and fileId in details), `vault/too-large`, `vault/disk-full`,
 * `vault/interrupted`, `version/immutable`
 */
export async function takeFile(strapi: Core.Strapi, offered: OfferedFile): Promise<VersionFileView> {
  const { name, body, length, versionId } = offered;
  const judge = await loadJudge(strapi);
  const { editable } = await service(strapi, versionFilesKey).list(versionId);
  if (!editable) {
    throw new DomainError('version/immutable', 'A released version takes no more files.', {
      kind: 'conflict',
    });
  }
  return withScratch(service(strapi, environmentKey).SELVEDGE_DATA_DIR, async (folder) => {
    const file = path.join(folder, 'file');
    const bytes = await takeUpload(body, file, { limit: judge.mostBytes, expectedBytes: length });
    const facts = await readFile(service(strapi, readingKey), { path: file, bytes, name });
    const guess = guessRole(facts);
    const covers = guess.role === 'cover' ? await knownCovers(strapi) : undefined;
    const about = await aboutPattern(strapi, await patternOf(strapi, versionId), covers);
    const report = judge.report(facts, guess.role, about);
    const kept = await keep(strapi, offered, { file, bytes, facts, guess, report });
    if (report.verdict !== 'reject') return kept;
    throw new DomainError('preflight/rejected', `${name} is not fit to sell.`, {
      kind: 'unprocessable',
      details: { fileId: kept.fileId, findings: report.findings },
    });
  });
}

/** Into the vault, and from there into the catalogue or the quarantine, in one transaction. */
async function keep(
  strapi: Core.Strapi,
  { versionId, name }: OfferedFile,
  { file, bytes, facts, guess, report }: JudgedFile,
): Promise<VersionFileView> {
  const vault = service(strapi, vaultKey);
  const object = await vault.receive(createReadStream(file), { limit: bytes, expectedBytes: bytes });
  const isRejected = report.verdict === 'reject';
  return service(
    strapi,
    transactionKey,
  )(async (trx) => {
    await vault.record(object, trx);
    if (isRejected) await vault.quarantine(object.key, trx);
    return service(strapi, versionFilesKey).add(versionId, {
      name,
      role: guess.role,
      format: guess.format,
      pageFormat: guess.pageFormat ?? '',
      language: guess.language ?? '',
      state: isRejected ? 'rejected' : 'accepted',
      sha256: object.sha256,
      bytes,
      vaultKey: object.key,
      report: { ...report },
      facts,
    });
  });
}
