import { Scissors } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { createPageRegister, sectionId } from './page-register';

type Permissions = Parameters<StrapiApp['addMenuLink']>[0]['permissions'];

/** One link in the main menu, seen by whoever may see at least one page behind it. */
export function registerSection(app: StrapiApp): void {
  const permissions: Permissions = [];
  const pages = createPageRegister(({ right }) => permissions.push({ action: right, subject: null }));
  app.registerPlugin({ id: sectionId, name: 'Selvedge', apis: { pages } });
  app.addMenuLink({
    to: sectionId,
    icon: Scissors,
    intlLabel: { id: 'selvedge.section', defaultMessage: 'Selvedge' },
    permissions,
    position: 3,
    Component: () => import('./section').then(({ Section }) => ({ default: Section })),
  });
}
