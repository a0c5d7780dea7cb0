import type { Core } from '@strapi/strapi';
import { adminRoles, type AdminRole } from './contract';
import { loadOfferedRights } from './offered-rights';
import { contentActionId, roleDefinitions, type RoleDefinition } from './role-definitions';

/** A permission as Strapi's role service takes it. */
interface Permission {
  action: string;
  subject?: string;
  properties: { fields?: string[]; locales?: null };
  conditions: string[];
}

interface ContentTypeAction {
  actionId: string;
  subjects: string[];
}

/** Strapi's own starting roles, which the house's replace while nobody has them. */
const builtIn = ['strapi-editor', 'strapi-author'];

/**
 * Creates the house's roles and gives each right once. Runs when every room has registered its rights.
 * Touches no role that an admin changed: see `offered-rights.ts`.
 */
export async function syncAdminRoles(strapi: Core.Strapi, granted: Readonly<Record<AdminRole, readonly string[]>>): Promise<void> {
  const offered = await loadOfferedRights(strapi, 'admin-roles');
  if (offered.isNew('editor')) await removeUnusedBuiltIns(strapi);
  for (const role of adminRoles) {
    const definition = roleDefinitions[role];
    const wanted = permissionsOf(strapi, definition, granted[role]);
    const fresh = new Set(offered.fresh(role, wanted.map(nameOf)));
    if (fresh.size === 0) continue;
    const id = offered.isNew(role) ? await createRole(strapi, role, definition) : await findRole(strapi, role);
    // A role that an admin deleted stays deleted.
    if (id !== undefined) await addPermissions(strapi, id, wanted.filter((permission) => fresh.has(nameOf(permission))));
    await offered.note(role, [...fresh]);
  }
}

function nameOf({ action, subject }: Permission): string {
  return subject === undefined ? action : `${action} ${subject}`;
}

function permissionsOf(strapi: Core.Strapi, { content, rights }: RoleDefinition, granted: readonly string[]): Permission[] {
  const { actionProvider } = strapi.service('admin::permission');
  const plain = [...rights, ...granted]
    .filter((action) => actionProvider.has(action) as boolean)
    .map((action) => ({ action, properties: {}, conditions: [] }));
  const ofContent = content.flatMap(({ subject, actions, condition }) =>
    actions.flatMap((action) => contentPermission(strapi, contentActionId(action), subject, condition)),
  );
  return [...ofContent, ...plain];
}

function contentPermission(strapi: Core.Strapi, action: string, subject: string, condition: string | undefined): Permission[] {
  const { actionProvider } = strapi.service('admin::permission');
  const registered = actionProvider.get(action) as ContentTypeAction | undefined;
  if (registered?.subjects.includes(subject) !== true) return [];
  const only = { ...registered, subjects: [subject] };
  const found = strapi.service('admin::content-type').getPermissionsWithNestedFields([only]) as Permission[];
  return found.map((permission) => ({
    ...permission,
    // `null` means every language, also those added later.
    properties: { ...permission.properties, locales: null },
    conditions: condition === undefined ? [] : [condition],
  }));
}

async function removeUnusedBuiltIns(strapi: Core.Strapi): Promise<void> {
  const roles = (await strapi.db.query('admin::role').findMany({ where: { code: { $in: builtIn } } })) as { id: number }[];
  const service = strapi.service('admin::role');
  for (const { id } of roles) {
    if ((await service.getUsersCount(id)) === 0) await service.deleteByIds([id]);
  }
}

async function createRole(strapi: Core.Strapi, role: AdminRole, { name, description }: RoleDefinition): Promise<number> {
  const service = strapi.service('admin::role');
  const isTaken = (await service.exists({ name })) as boolean;
  const created = await service.create({ name: isTaken ? `${name} (Selvedge)` : name, description, code: codeOf(role) });
  return created.id as number;
}

async function findRole(strapi: Core.Strapi, role: AdminRole): Promise<number | undefined> {
  const found = (await strapi.service('admin::role').findOne({ code: codeOf(role) })) as { id: number } | null;
  return found?.id;
}

async function addPermissions(strapi: Core.Strapi, roleId: number, permissions: readonly Permission[]): Promise<void> {
  await strapi.service('admin::role').addPermissions(roleId, permissions);
}

/** The stable name of a role; its displayed name is the admin's to change. */
export function codeOf(role: AdminRole): string {
  return `selvedge-${role}`;
}
