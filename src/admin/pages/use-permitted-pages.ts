import { useAuth } from '@strapi/strapi/admin';
import type { SelvedgePage } from './page-register';

export function usePermittedPages<Page extends SelvedgePage>(pages: Page[]): Page[] {
  const permissions = useAuth('usePermittedPages', (auth) => auth.permissions);
  return pages.filter(({ right }) => permissions.some(({ action }) => action === right));
}
