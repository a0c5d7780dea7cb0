import type { Core } from '@strapi/strapi';
import { DomainError } from '../../kernel/errors/domain-error';
import { changedFacts } from './domain/changed-facts';
import { isReleased, type VersionState } from './domain/version-state';

const versionUid = 'api::version.version';
const fileUid = 'api::version-file.version-file';

/** Keeps the content manager, REST and imports from editing what only moves may change. */
export function guardVersions(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (context.uid !== versionUid) return next();
    const { action } = context;
    if (action === 'create' || action === 'clone') {
      const params = context.params as { data?: Record<string, unknown> };
      params.data = { ...params.data, state: 'draft', code: null, releasedAt: null, problem: null };
    }
    if (action === 'update' || action === 'delete') {
      const { documentId, data } = context.params as { documentId: string; data?: Record<string, unknown> };
      const before = (await strapi.db.query(versionUid).findOne({ where: { documentId } })) as Record<
        string,
        unknown
      > | null;
      if (before !== null) refuse(action, before, data ?? {});
    }
    return next();
  });

  strapi.documents.use(async (context, next) => {
    if (context.uid !== fileUid || (context.action !== 'update' && context.action !== 'delete'))
      return next();
    const { documentId } = context.params as { documentId: string };
    const file = (await strapi.db
      .query(fileUid)
      .findOne({ where: { documentId }, populate: { version: true } })) as {
      version?: { state: VersionState } | null;
    } | null;
    if (file?.version && isReleased(file.version.state)) throw immutable();
    return next();
  });
}

function refuse(
  action: 'update' | 'delete',
  before: Record<string, unknown>,
  data: Record<string, unknown>,
): void {
  if (isReleased(before['state'] as VersionState)) {
    if (action === 'delete' || changedFacts(before, data, Object.keys(data)).length > 0) throw immutable();
  }
  const moved = changedFacts(before, data, ['state', 'code', 'releasedAt', 'problem']);
  if (moved.length === 0) return;
  throw new DomainError(
    'version/not-edited-by-hand',
    `Nobody types these in: ${moved.join(', ')}. Use the Release button.`,
    {
      kind: 'conflict',
      details: { fields: moved },
    },
  );
}

function immutable(): DomainError {
  return new DomainError(
    'version/immutable',
    'A released version never changes. Correct it in a new version with errata.',
    { kind: 'conflict' },
  );
}
