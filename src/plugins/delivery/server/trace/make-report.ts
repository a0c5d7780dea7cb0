import type { Core } from '@strapi/strapi';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { DomainError } from '../../../../kernel/errors/domain-error';
import { knexKey } from '../../../../kernel/kernel';
import { service } from '../../../../kernel/service';
import { settingsKey } from '../../../../kernel/settings/settings';
import { shopSetting } from '../../../../kernel/settings/shop-setting';
import { writeReport } from '../../adapters/takedown-report';
import { tracesKey, type TraceReport } from '../../contract';
import { reportChapters, type TakedownFacts } from '../../domain/report/report-chapters';

interface Row {
  title: string;
  label: string;
  released_at: Date;
  first_label: string;
  first_released_at: Date;
  name: string;
  sha256: string;
  master_sha256: string | null;
}

/**
 * A report for whoever hosts a leaked file. The file is traced anew, so nobody can write into it what was not found.
 * @throws DomainError `delivery/nothing-to-report` where neither a copy nor a work of ours was recognised
 */
export async function makeReport(
  strapi: Core.Strapi,
  file: string,
  asked: { name: string; order: TakedownFacts['order'] },
): Promise<Uint8Array> {
  const trace = await service(strapi, tracesKey).trace(file);
  const row = await findWork(strapi, trace);
  if (row === undefined)
    throw new DomainError(
      'delivery/nothing-to-report',
      'Nothing in this file leads to a work of yours, so there is nothing to report.',
      { kind: 'unprocessable' },
    );
  const shop = await service(strapi, settingsKey).get(shopSetting);
  const chapters = reportChapters({
    shop: shop.name,
    madeAt: new Date().toISOString(),
    suspect: { name: asked.name, ...(await measured(file)) },
    trace,
    work: {
      title: row.title,
      version: row.label,
      releasedAt: row.released_at.toISOString(),
      firstLabel: row.first_label,
      firstReleasedAt: row.first_released_at.toISOString(),
      fileName: row.name,
      sha256: row.sha256,
      masterSha256: row.master_sha256 ?? 'none',
    },
    order: asked.order,
  });
  return writeReport(`Report on a copy of “${row.title}”`, chapters);
}

async function findWork(strapi: Core.Strapi, { copy, work }: TraceReport): Promise<Row | undefined> {
  const db = service(strapi, knexKey)();
  const { rows } = (await db.raw(
    `select version.title, version.label, version.released_at, file.name, file.sha256, file.master_sha256,
       first.label as first_label, first.released_at as first_released_at
     from ledger.released_file file
     join ledger.released_version version on version.id = file.released_version_id
     join lateral (
       select label, released_at from ledger.released_version earliest
       where earliest.pattern_id = version.pattern_id order by released_at limit 1
     ) first on true
     where file.id = :fileId or (file.sha256 = :sha256 and version.pattern_id = :patternId)
     order by version.released_at limit 1`,
    {
      fileId: copy?.file.id ?? null,
      sha256: copy === null ? (work?.file.sha256 ?? '') : '',
      patternId: work?.pattern.id ?? '',
    },
  )) as { rows: Row[] };
  return rows[0];
}

async function measured(file: string): Promise<{ sha256: string; bytes: number }> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return { sha256: hash.digest('hex'), bytes: (await stat(file)).size };
}
