import type { Core } from '@strapi/strapi';
import { DomainError } from '../../kernel/errors/domain-error';

const uid = 'api::version.version';

/**
 * What an admin may not see does not exist for them: our own version routes follow the content manager's
 * conditions (a designer reads own patterns only), whatever a role's other rights are.
 * @throws DomainError `version/missing`
 */
export async function assertVisible(
  strapi: Core.Strapi,
  userAbility: unknown,
  versionId: string,
): Promise<void> {
  const checkers = strapi.plugin('content-manager').service('permission-checker');
  const checker = checkers.create({ userAbility, model: uid });
  const isReader = !(checker.cannot.read() as boolean);
  const query = (await checker.sanitizedQuery.read({
    filters: { documentId: { $eq: versionId } },
  })) as object;
  const found = isReader ? await strapi.documents(uid).findFirst(query) : null;
  if (found === null)
    throw new DomainError('version/missing', 'There is no such version.', { kind: 'missing' });
}
