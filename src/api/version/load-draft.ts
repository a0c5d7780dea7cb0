import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { DomainError } from '../../kernel/errors/domain-error';
import { erratumSchema, masterSchema, type DraftFile, type DraftVersion } from './contract';
import { versionStates } from './domain/version-state';
import { fileRoles } from './files-contract';

const fileRow = z.object({
  documentId: z.string(),
  name: z.string(),
  role: z.enum(fileRoles),
  format: z.string(),
  pageFormat: z.string().nullish(),
  language: z.string().nullish(),
  state: z.enum(['accepted', 'rejected']),
  sha256: z.string(),
  bytes: z.coerce.number(),
  vaultKey: z.string(),
  report: z.object({ verdict: z.enum(['pass', 'warn', 'reject']) }),
  master: masterSchema.nullish(),
});

const versionRow = z.object({
  documentId: z.string(),
  label: z.string(),
  state: z.enum(versionStates),
  code: z.string().nullish(),
  changelog: z.array(z.object({ locale: z.string(), text: z.string() })).nullish(),
  errata: z.array(erratumSchema).nullish(),
  pattern: z.object({ documentId: z.string(), title: z.string(), craft: z.string() }).nullish(),
  files: z.array(fileRow).nullish(),
});

/** Reads a version with its accepted files, as the editor left it. @throws DomainError `version/missing`, `version/without-pattern` */
export async function loadDraft(strapi: Core.Strapi, versionId: string): Promise<DraftVersion> {
  const found: unknown = await strapi.documents('api::version.version').findOne({
    documentId: versionId,
    populate: { pattern: true, files: true, changelog: true, errata: { populate: { words: true } } },
  });
  if (found === null)
    throw new DomainError('version/missing', 'There is no such version.', { kind: 'missing' });
  const row = versionRow.parse(found);
  if (row.pattern === null || row.pattern === undefined) {
    throw new DomainError(
      'version/without-pattern',
      'This version belongs to no pattern. Choose one and save.',
      {
        kind: 'unprocessable',
      },
    );
  }
  return {
    versionId,
    patternId: row.pattern.documentId,
    patternTitle: row.pattern.title,
    craft: row.pattern.craft,
    label: row.label,
    state: row.state,
    code: row.code ?? '',
    changelog: row.changelog ?? [],
    errata: row.errata ?? [],
    files: (row.files ?? []).filter(({ state }) => state === 'accepted').map(draftFile),
  };
}

function draftFile(row: z.infer<typeof fileRow>): DraftFile {
  const { documentId, name, role, format, sha256, bytes, vaultKey, report, master } = row;
  return {
    fileId: documentId,
    name,
    role,
    format,
    pageFormat: row.pageFormat ?? '',
    language: row.language ?? '',
    sha256,
    bytes,
    vaultKey,
    verdict: report.verdict,
    master: master ?? null,
  };
}
