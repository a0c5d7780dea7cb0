import type { StrapiApp } from '@strapi/strapi/admin';
import logo from './brand/logo.svg';
import { nameTheTab } from './brand/name-the-tab';
import { quietNotices } from './brand/quiet-notices';
import { rights } from './client/rights';
import { registerCompleteness } from './completeness/register-completeness';
import { addSelvedgePage } from './pages/page-register';
import { registerSection } from './pages/register-section';
import { registerHome } from './home/register-home';
import { registerRelease } from './release/register-release';
import de from './translations/de.json';
import en from './translations/en.json';

/** The admin's entry: the name on the door, the section of pages, and what the catalogue adds to the edit views. */
export default {
  config: {
    locales: ['de'],
    auth: { logo },
    menu: { logo },
    tutorials: false,
    notifications: { releases: false },
    translations: { en, de },
  },
  register(app: StrapiApp) {
    quietNotices(window.localStorage);
    registerSection(app);
    registerHome(app);
  },
  bootstrap(app: Pick<StrapiApp, 'getPlugin' | 'registerHook'>) {
    nameTheTab(document, logo);
    registerRelease(app);
    registerCompleteness(app);
    addSelvedgePage(app, {
      path: 'jobs',
      title: 'selvedge.jobs.title',
      order: 30,
      right: rights.readJobs,
      load: () => import('./jobs/jobs-page'),
    });
    addSelvedgePage(app, {
      path: 'settings',
      title: 'selvedge.settings.title',
      order: 40,
      right: rights.readSettings,
      load: () => import('./settings/settings-page'),
    });
  },
};
