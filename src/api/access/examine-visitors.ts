import type { Core } from '@strapi/strapi';
import { doctorRegisterKey } from '../../kernel/doctor/doctor';
import { lookAtPermissions } from '../../kernel/doctor/look-at-permissions';
import { service } from '../../kernel/service';
import { storefrontReads } from './customer-rights';

/** What users-permissions itself gives visitors: signing in and up, and knowing oneself. */
const signingIn = /^plugin::users-permissions\.(auth\.[a-zA-Z]+|user\.me)$/;

/** Tells the doctor when visitors may do more than read what is published. */
export function examineVisitors(strapi: Core.Strapi): void {
  service(strapi, doctorRegisterKey).add(() =>
    Promise.all(
      ['public', 'authenticated'].map(async (type) => {
        const rows = (await strapi.db
          .query('plugin::users-permissions.permission')
          .findMany({ where: { role: { type } }, select: ['action'] })) as { action: string }[];
        const granted = rows.map(({ action }) => action).filter((action) => !signingIn.test(action));
        return lookAtPermissions(type, granted, storefrontReads);
      }),
    ),
  );
}
