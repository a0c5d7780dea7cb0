import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { versionStates } from './domain/version-state';
import { fileRoles, type JudgedFile, type JudgedFiles } from './files-contract';

const most = 1_000;

const columns = ['id', 'documentId', 'name', 'role', 'format', 'state', 'sha256', 'bytes', 'report'] as const;

const row = z.object({
  id: z.number(),
  documentId: z.string(),
  name: z.string(),
  role: z.enum(fileRoles),
  format: z.string(),
  state: z.enum(['accepted', 'rejected']),
  sha256: z.string(),
  bytes: z.coerce.number(),
  report: z.unknown(),
  facts: z.unknown().optional(),
  version: z
    .object({
      documentId: z.string(),
      state: z.enum(versionStates),
      label: z.string(),
      pattern: z.object({ documentId: z.string() }).nullish(),
    })
    .nullish(),
});

/** Files with what was read of them, by keyset: the last page costs what the first does. */
export async function findJudged(strapi: Core.Strapi, which: JudgedFiles): Promise<JudgedFile[]> {
  const rows: unknown[] = await strapi.db.query('api::version-file.version-file').findMany({
    where: whereOf(which),
    orderBy: { id: 'asc' },
    limit: 'limit' in which ? which.limit : most,
    ...(which.withoutFacts === true ? { select: [...columns] } : {}),
    populate: { version: { populate: { pattern: true } } },
  });
  return rows.map((found) => judged(row.parse(found)));
}

function whereOf(which: JudgedFiles): Record<string, unknown> {
  if ('after' in which) return { id: { $gt: which.after } };
  return 'fileId' in which ? { documentId: which.fileId } : { version: { documentId: which.versionId } };
}

function judged({ id, documentId, version, ...file }: z.infer<typeof row>): JudgedFile {
  return {
    ...file,
    facts: file.facts ?? null,
    order: id,
    fileId: documentId,
    versionId: version?.documentId ?? null,
    versionState: version?.state ?? 'draft',
    label: version?.label ?? '',
    patternId: version?.pattern?.documentId ?? null,
  };
}
