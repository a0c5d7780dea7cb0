import type { Core } from '@strapi/strapi';
import type { UID } from '@strapi/strapi';

/**
 * Whether the content manager would show an entry to this admin: our own routes follow its conditions (a designer reads
 * own patterns only), whatever a role's other rights are.
 */
export async function isVisible(
  strapi: Core.Strapi,
  userAbility: unknown,
  model: UID.ContentType,
  documentId: string,
): Promise<boolean> {
  const checkers = strapi.plugin('content-manager').service('permission-checker');
  const checker = checkers.create({ userAbility, model });
  if (checker.cannot.read() as boolean) return false;
  const query = (await checker.sanitizedQuery.read({
    filters: { documentId: { $eq: documentId } },
  })) as object;
  return (await strapi.documents(model).findFirst(query)) !== null;
}
