import { useAuth } from '@strapi/strapi/admin';

/** Whether the admin's roles give a right, such as `plugin::preflight.files.change`. The server checks again. */
export function useHasRight(action: string): boolean {
  return useAuth('useHasRight', ({ permissions }) =>
    permissions.some((permission) => permission.action === action),
  );
}
