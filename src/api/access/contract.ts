import { serviceKey } from '../../kernel/service';

/** The admin roles that Selvedge brings; an admin may change them and add others. */
export const adminRoles = ['editor', 'operator', 'designer'] as const;
export type AdminRole = (typeof adminRoles)[number];

/** Rooms say which of their rights a role has from the start. */
export interface AccessRegister {
  /** @param rights ids such as `plugin::orders.orders.read`; must be registered by the end of bootstrap */
  grant(role: AdminRole, rights: readonly string[]): void;
}
export const accessRegisterKey = serviceKey<AccessRegister>('kernel::access-register');
