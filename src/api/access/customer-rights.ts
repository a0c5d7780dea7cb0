import type { Core } from '@strapi/strapi';
import { environmentKey } from '../../kernel/kernel';
import { service } from '../../kernel/service';
import { catalogueScopes } from '../pattern/storefront/contract';
import { searchScope } from '../search/contract';
import { loadOfferedRights } from './offered-rights';

const find = (controller: string) => [`${controller}.find`, `${controller}.findOne`];

/** What a storefront reads: published pages and released versions' public facts, the vocabulary, designers, bundles. */
export const storefrontReads: readonly string[] = [
  ...Object.values(catalogueScopes),
  searchScope,
  ...['api::designer.designer', 'api::collection.collection', 'api::facet.facet', 'api::term.term'].flatMap(
    find,
  ),
];

/** A signed-in customer does not inherit the public role's rights in users-permissions. */
const rightsByRole: Readonly<Record<'public' | 'authenticated', readonly string[]>> = {
  public: storefrontReads,
  authenticated: storefrontReads,
};

/** Gives both roles of users-permissions their reads, each once, and asks new customers to prove their address. */
export async function syncCustomerRights(strapi: Core.Strapi): Promise<void> {
  const offered = await loadOfferedRights(strapi, 'customer-roles');
  if (offered.isNew('public')) {
    await demandConfirmedAddresses(strapi);
    await sendAsShop(strapi);
  }
  for (const [type, rights] of Object.entries(rightsByRole)) {
    const fresh = offered.fresh(type, rights);
    if (fresh.length === 0) continue;
    const role = (await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type } })) as {
      id: number;
    } | null;
    if (role === null) continue;
    const permissions = strapi.db.query('plugin::users-permissions.permission');
    for (const action of fresh) {
      const isThere = await permissions.count({ where: { action, role: { id: role.id } } });
      if (isThere === 0) await permissions.create({ data: { action, role: role.id } });
    }
    await offered.note(type, fresh);
  }
}

/** Off in Strapi: without it anyone could open the library of an address that is not theirs. */
async function demandConfirmedAddresses(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'plugin', name: 'users-permissions' });
  const advanced = (await store.get({ key: 'advanced' })) as Record<string, unknown>;
  await store.set({
    key: 'advanced',
    value: {
      ...advanced,
      allow_register: true,
      unique_email: true,
      email_confirmation: true,
      default_role: 'authenticated',
    },
  });
}

/** Strapi's templates say no-reply@strapi.io; a customer's mails come from the shop, like every other. */
async function sendAsShop(strapi: Core.Strapi): Promise<void> {
  const [, name = 'Selvedge', email] =
    /^\s*"?([^"<]*?)"?\s*<([^<>]+)>\s*$/.exec(service(strapi, environmentKey).SELVEDGE_MAIL_FROM) ?? [];
  const from = { name, email: email ?? service(strapi, environmentKey).SELVEDGE_MAIL_FROM };
  const store = strapi.store({ type: 'plugin', name: 'users-permissions' });
  const templates = ((await store.get({ key: 'email' })) ?? {}) as Record<
    string,
    { options: Record<string, unknown> }
  >;
  for (const template of Object.values(templates)) template.options = { ...template.options, from };
  await store.set({ key: 'email', value: templates });
}
