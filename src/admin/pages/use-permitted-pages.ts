import { useAuth } from '@strapi/strapi/admin';
import type { SelvedgePage } from './page-register';

export function usePermittedPages(pages: SelvedgePage[]): SelvedgePage[] {
  const permissions = useAuth('usePermittedPages', (auth) => auth.permissions);
  return pages.filter(({ right }) => permissions.some(({ action }) => action === right));
}
