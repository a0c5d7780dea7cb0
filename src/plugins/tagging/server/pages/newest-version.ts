import type { Core } from '@strapi/strapi';
import { DomainError } from '../../../../kernel/errors/domain-error';

const patternUid = 'api::pattern.pattern';
const versionUid = 'api::version.version';

/**
 * The version of a pattern that was begun last, among those the admin may read; null where there is none yet.
 * @throws DomainError `tagging/pattern-gone` for a pattern they may not read
 */
export async function newestVersion(
  strapi: Core.Strapi,
  userAbility: unknown,
  patternId: string,
): Promise<string | null> {
  const patterns = await readable(strapi, userAbility, patternUid, { documentId: { $eq: patternId } });
  if (patterns.length === 0)
    throw new DomainError('tagging/pattern-gone', 'There is no such pattern.', { kind: 'missing' });
  const versions = await readable(strapi, userAbility, versionUid, {
    pattern: { documentId: { $eq: patternId } },
  });
  const [newest] = versions.toSorted((one, other) => other.createdAt.localeCompare(one.createdAt));
  return newest?.documentId ?? null;
}

/** By the content manager's own conditions, which know whose a designer's patterns are. */
async function readable(
  strapi: Core.Strapi,
  userAbility: unknown,
  uid: typeof patternUid | typeof versionUid,
  filters: object,
): Promise<{ documentId: string; createdAt: string }[]> {
  const checkers = strapi.plugin('content-manager').service('permission-checker');
  const checker = checkers.create({ userAbility, model: uid });
  if (checker.cannot.read() as boolean) return [];
  const query = (await checker.sanitizedQuery.read({ filters })) as object;
  const locale = uid === patternUid ? { locale: '*' } : {};
  const found = (await strapi.documents(uid).findMany({
    ...query,
    ...locale,
    fields: ['documentId', 'createdAt'],
    limit: 1_000,
  } as never)) as unknown as {
    documentId: string;
    createdAt: string;
  }[];
  return found.map(({ documentId, createdAt }) => ({ documentId, createdAt }));
}
