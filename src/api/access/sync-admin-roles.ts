import type { Core } from '@strapi/strapi';
import { loadOfferedRights } from './offered-rights';
import {
  adminRoles,
  roleDefinitions,
  type AdminRole,
  type RoleDefinition,
  type RoleRight,
} from './role-definitions';

/** A permission as Strapi's role service takes it. */
interface Permission {
  action: string;
  subject?: string;
  properties: { fields?: string[]; locales?: null };
  conditions: string[];
}

interface RegisteredAction {
  actionId: string;
  subjects?: string[] | null;
}

/** Strapi's own starting roles, which the house's replace while nobody has them. */
const builtIn = ['strapi-editor', 'strapi-author'];

/**
 * Creates the house's roles and gives each right once. Runs when every room has registered its rights.
 * Touches no role that an admin changed: see `offered-rights.ts`.
 */
export async function syncAdminRoles(strapi: Core.Strapi): Promise<void> {
  const offered = await loadOfferedRights(strapi, 'admin-roles');
  if (offered.isNew('editor')) await removeUnusedBuiltIns(strapi);
  for (const role of adminRoles) {
    const definition = roleDefinitions[role];
    const wanted = definition.rights.flatMap((right) => permissionOf(strapi, right));
    const fresh = new Set(offered.fresh(role, wanted.map(nameOf)));
    if (fresh.size === 0) continue;
    // A role that an admin deleted stays deleted; one that a crash left behind half-made is taken up.
    const id =
      (await findRole(strapi, role)) ??
      (offered.isNew(role) ? await createRole(strapi, role, definition) : undefined);
    if (id !== undefined)
      await addPermissions(
        strapi,
        id,
        wanted.filter((permission) => fresh.has(nameOf(permission))),
      );
    await offered.note(role, [...fresh]);
  }
}

function nameOf({ action, subject }: Permission): string {
  return subject === undefined ? action : `${action} ${subject}`;
}

/** The permission that gives a right; none while nobody has registered it. */
function permissionOf(strapi: Core.Strapi, { action, subject, condition }: RoleRight): Permission[] {
  const registered = strapi.service('admin::permission').actionProvider.get(action) as
    RegisteredAction | undefined;
  const conditions = condition === undefined ? [] : [condition];
  if (registered === undefined) return [];
  if (subject === undefined) return [{ action, properties: {}, conditions }];
  if (registered.subjects?.includes(subject) !== true) return [];
  const only = { ...registered, subjects: [subject] };
  const found = strapi.service('admin::content-type').getPermissionsWithNestedFields([only]) as Permission[];
  // `null` means every language, also those added later.
  return found.map((permission) => ({
    ...permission,
    properties: { ...permission.properties, locales: null },
    conditions,
  }));
}

async function removeUnusedBuiltIns(strapi: Core.Strapi): Promise<void> {
  const roles = (await strapi.db.query('admin::role').findMany({ where: { code: { $in: builtIn } } })) as {
    id: number;
  }[];
  const service = strapi.service('admin::role');
  for (const { id } of roles) {
    if ((await service.getUsersCount(id)) === 0) await service.deleteByIds([id]);
  }
}

async function createRole(
  strapi: Core.Strapi,
  role: AdminRole,
  { name, description }: RoleDefinition,
): Promise<number> {
  const service = strapi.service('admin::role');
  const isTaken = (await service.exists({ name })) as boolean;
  const created = await service.create({
    name: isTaken ? `${name} (Selvedge)` : name,
    description,
    code: codeOf(role),
  });
  return created.id as number;
}

async function findRole(strapi: Core.Strapi, role: AdminRole): Promise<number | undefined> {
  const found = (await strapi.service('admin::role').findOne({ code: codeOf(role) })) as {
    id: number;
  } | null;
  return found?.id;
}

async function addPermissions(
  strapi: Core.Strapi,
  roleId: number,
  permissions: readonly Permission[],
): Promise<void> {
  await strapi.service('admin::role').addPermissions(roleId, permissions);
}

/** The stable name of a role; its displayed name is the admin's to change. */
export function codeOf(role: AdminRole): string {
  return `selvedge-${role}`;
}
