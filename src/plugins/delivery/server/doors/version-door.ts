import type { Context } from 'koa';
import type { Knex } from 'knex';
import { DomainError } from '../../../../kernel/errors/domain-error';
import { versionPage, type PublicVersion } from '../../domain/page/version-page';
import { browserLanguage, sendPage } from '../../../../kernel/pages/page-door';

interface Row {
  title: string;
  label: string;
  code: string;
  released_at: Date;
  state: 'released' | 'superseded' | 'withdrawn';
  newer_label: string | null;
  newer_released_at: Date | null;
}

/** `GET /v/:code`: whether the version on somebody's paper is the current one. Public facts only. */
export async function showVersion(db: Knex, ctx: Context): Promise<void> {
  const version = await findVersion(db, String(ctx.params['code']).toUpperCase());
  if (version === undefined) {
    throw new DomainError('delivery/unknown-version', 'No version has this code.', { kind: 'missing' });
  }
  sendPage(ctx, 200, versionPage(version, browserLanguage(ctx)));
}

async function findVersion(db: Knex, code: string): Promise<PublicVersion | undefined> {
  const { rows } = (await db.raw(
    `select mine.title, mine.label, mine.code, mine.released_at, standing.state,
       newer.label as newer_label, newer.released_at as newer_released_at
     from ledger.released_version mine
     join ledger.released_standing standing on standing.released_version_id = mine.id
     left join ledger.released_standing current on current.pattern_id = mine.pattern_id and current.state = 'released'
     left join ledger.released_version newer on newer.id = current.released_version_id and newer.id <> mine.id
     where mine.code = ?`,
    [code],
  )) as { rows: Row[] };
  const [row] = rows;
  if (row === undefined) return undefined;
  const { title, label, state, newer_label: newerLabel, newer_released_at: newerAt } = row;
  const newer = newerLabel === null || newerAt === null ? null : { label: newerLabel, releasedAt: newerAt };
  return {
    title,
    label,
    code: row.code,
    releasedAt: row.released_at,
    isWithdrawn: state === 'withdrawn',
    newer,
  };
}
