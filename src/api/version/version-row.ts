import type { Core } from '@strapi/strapi';
import { assertMove, type VersionState } from './domain/version-state';

const uid = 'api::version.version';

/** Facts of a version that no editor writes: they pass below the document middleware that guards them. */
export interface VersionFacts {
  state: VersionState;
  code?: string;
  releasedAt?: Date;
  problem?: string | null;
}

/**
 * Moves a version along its table, in the surrounding transaction. The row is locked first, so two movers
 * meet one after the other. @throws DomainError `version/forbidden-move`
 */
export async function moveVersion(
  strapi: Core.Strapi,
  versionId: string,
  facts: VersionFacts,
): Promise<void> {
  const where = { documentId: versionId };
  const before = (await strapi.db
    .queryBuilder(uid)
    .where(where)
    .select(['state'])
    .forUpdate()
    .first()
    .execute()) as { state: VersionState } | null;
  if (before === null) return;
  assertMove(before.state, facts.state);
  await strapi.db.query(uid).updateMany({ where, data: facts });
}
