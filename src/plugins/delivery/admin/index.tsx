import type { StrapiApp } from '@strapi/strapi/admin';
import { loadTranslations } from '../../../admin/client/load-translations';
import { addSelvedgePage } from '../../../admin/pages/page-register';
import { addEntryAction } from '../../../admin/pages/entry-actions';
import { deliveryRights } from './delivery-rights';
import { ExtendButton } from './extend-button';
import { ResendButton } from './resend-button';

/** The page that leads a found copy back to its order, and the button that sends a mail again. */
export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: 'delivery', name: 'Delivery' });
  },
  bootstrap(app: Pick<StrapiApp, 'getPlugin'>) {
    addSelvedgePage(app, {
      path: 'trace',
      title: 'delivery.trace.title',
      order: 20,
      right: deliveryRights.trace,
      load: () => import('./trace-page'),
    });
    addSelvedgePage(app, {
      path: 'mail',
      title: 'delivery.mail.title',
      order: 21,
      right: deliveryRights.mail,
      load: () => import('./mail-page'),
    });
    addEntryAction(app, 'messages', ResendButton);
    addEntryAction(app, 'links', ExtendButton);
  },
  registerTrads: loadTranslations({
    en: () => import('./translations/en.json'),
    de: () => import('./translations/de.json'),
  }),
};
