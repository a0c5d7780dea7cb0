import type { Core } from '@strapi/strapi';

interface AskingAdmin {
  id: number;
  permission: { subject: string };
}

/** A filter in the operators that Strapi's permission engine matches both in SQL and in memory. */
type Filter = Record<string, unknown>;

/** How each type leads to the account of its designer. */
const pathToAccount: Readonly<Record<string, (adminId: number) => Filter>> = {
  'api::designer.designer': (id) => ({ account: { id } }),
  'api::pattern.pattern': (id) => ({ designer: { account: { id } } }),
  'api::version.version': (id) => ({ pattern: { designer: { account: { id } } } }),
};

/**
 * The condition "own designs": a designer's record whose account is the asking admin, its patterns and their
 * versions. Ids rather than a path over relations, because the engine also matches entities in memory that
 * have no relation loaded. What the admin creates in this very request is theirs before any list can name it.
 * Register it before the admin plugin's bootstrap: Strapi takes a permission whose condition is unknown for
 * unconditional (@strapi/permissions/dist/engine/index.js, `isEmpty(evaluatedConditions)`).
 */
export async function registerOwnWork(strapi: Core.Strapi): Promise<void> {
  await strapi.service('admin::permission').conditionProvider.register({
    displayName: 'Own designs',
    name: 'own-work',
    plugin: 'catalogue',
    category: 'Selvedge',
    handler: ({ id, permission }: AskingAdmin) => ownWorkFilter(strapi, permission.subject, id),
  });
}

async function ownWorkFilter(strapi: Core.Strapi, subject: string, adminId: number): Promise<Filter | false> {
  const path = pathToAccount[subject];
  if (path === undefined) return false;
  const [theirs, created] = await Promise.all([
    documentIds(strapi, subject, path(adminId)),
    documentIds(strapi, subject, { createdBy: { id: adminId } }),
  ]);
  const elsewhere = created.filter((documentId) => !theirs.includes(documentId));
  return {
    $or: [
      { documentId: { $in: theirs } },
      { $and: [{ 'createdBy.id': adminId }, { documentId: { $nin: elsewhere } }] },
    ],
  };
}

async function documentIds(strapi: Core.Strapi, uid: string, where: Filter): Promise<string[]> {
  const rows = (await strapi.db.query(uid).findMany({ select: ['documentId'], where })) as {
    documentId: string;
  }[];
  return [...new Set(rows.map(({ documentId }) => documentId))];
}
