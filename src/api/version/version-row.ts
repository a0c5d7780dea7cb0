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
  const before = await lockVersion(strapi, versionId);
  if (before === null) return;
  assertMove(before.state, facts.state);
  await strapi.db.query(uid).updateMany({ where: { documentId: versionId }, data: facts });
}

/**
 * Locks a version's row for the surrounding transaction. Whoever adds to a version and then moves it locks it first:
 * the link to it takes a weaker lock, and two that hold that one wait for each other for ever.
 */
export async function lockVersion(
  strapi: Core.Strapi,
  versionId: string,
): Promise<{ state: VersionState } | null> {
  return (await strapi.db
    .queryBuilder(uid)
    .where({ documentId: versionId })
    .select(['state'])
    .forUpdate()
    .first()
    .execute()) as { state: VersionState } | null;
}
