import { Bell, Check, Cog } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { rights } from '../client/rights';

/** Selvedge's widgets stand first on the home page; each admin may move or remove them. */
export function registerHome(app: Pick<StrapiApp, 'widgets'>): void {
  app.widgets.register((others) => [
    {
      icon: Bell,
      id: 'attention',
      pluginId: 'selvedge',
      title: { id: 'selvedge.home.attention', defaultMessage: 'Needs attention' },
      component: async () => (await import('./attention-widget')).AttentionWidget,
      permissions: [{ action: rights.readHome }],
    },
    {
      icon: Check,
      id: 'released',
      pluginId: 'selvedge',
      title: { id: 'selvedge.home.released', defaultMessage: 'Just released' },
      component: async () => (await import('./released-widget')).ReleasedWidget,
      permissions: [{ action: rights.readHome }],
    },
    {
      icon: Cog,
      id: 'jobs',
      pluginId: 'selvedge',
      title: { id: 'selvedge.home.jobs', defaultMessage: 'Jobs in trouble' },
      link: {
        label: { id: 'selvedge.home.all-jobs', defaultMessage: 'All jobs' },
        href: '/selvedge/jobs',
      },
      component: async () => (await import('./jobs-widget')).JobsWidget,
      permissions: [{ action: rights.readJobs }],
    },
    ...others,
  ]);
}
