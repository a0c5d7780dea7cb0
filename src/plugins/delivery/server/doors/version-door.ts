import type { Context } from 'koa';
import type { Knex } from 'knex';
import { erratumSchema } from '../../../../api/version/contract';
import { DomainError } from '../../../../kernel/errors/domain-error';
import { json } from '../../../../kernel/ledger/rows';
import type { LocalisedText } from '../../../../kernel/pages/localised';
import { buyerLanguage, sendPage } from '../../../../kernel/pages/page-door';
import { versionAnswerSchema } from '../../contract';
import { versionPage } from '../../domain/page/version-page';
import { versionAnswer } from '../../domain/version-answer';
import type { PublicVersion } from '../../domain/version-standing';
import { readCode } from './version-code';

interface Row {
  code: string;
  title: string;
  label: string;
  released_at: Date;
  state: PublicVersion['state'];
  recalled: boolean;
  changelog: unknown;
  errata: unknown;
}

/** `GET /v/:code`: whether a copy is current and what has changed since; a page, or JSON for who asks for that. */
export async function showVersion(db: Knex, ctx: Context): Promise<void> {
  const version = await findVersion(db, readCode(String(ctx.params['code'])) ?? '');
  if (version === undefined) {
    throw new DomainError('delivery/unknown-version', 'No version has this code.', { kind: 'missing' });
  }
  ctx.vary('Accept');
  ctx.vary('Accept-Language');
  const language = buyerLanguage(ctx);
  if (ctx.accepts('html', 'json') === 'json') {
    ctx.body = { data: versionAnswerSchema.parse(versionAnswer(version, language)) };
  } else {
    sendPage(ctx, 200, versionPage(version, language));
  }
}

/** The version of a code and, newest first, those after it that were not called back. */
async function findVersion(db: Knex, code: string): Promise<PublicVersion | undefined> {
  const { rows } = (await db.raw(
    `select version.code, version.title, version.label, version.released_at, standing.state, standing.recalled,
       version.changelog, version.errata
     from ledger.released_version mine
     join ledger.released_version version on version.pattern_id = mine.pattern_id
       and (version.major, version.minor, version.patch) >= (mine.major, mine.minor, mine.patch)
     join ledger.released_standing standing on standing.released_version_id = version.id
     where mine.code = ?
     order by version.major desc, version.minor desc, version.patch desc`,
    [code],
  )) as { rows: Row[] };
  const mine = rows.at(-1);
  if (mine === undefined) return undefined;
  const { title, label, released_at: releasedAt, state, recalled: isRecalled } = mine;
  const later = rows.slice(0, -1).filter(({ recalled }) => !recalled);
  return { title, label, code: mine.code, releasedAt, state, isRecalled, later: later.map(change) };
}

function change({ label, released_at: releasedAt, changelog, errata }: Row): PublicVersion['later'][number] {
  return {
    label,
    releasedAt,
    changelog: json<LocalisedText[]>(changelog),
    errata: erratumSchema.array().parse(json(errata)),
  };
}
