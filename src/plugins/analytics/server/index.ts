import type { Core } from '@strapi/strapi';
import { openRollups } from './open-rollups';
import { watchFindings } from './judging/watch-findings';
import { openAnalyticsRoutes } from './routes';
import rollups from './services/rollups';

export default {
  services: { rollups },
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    openRollups(strapi);
    await openAnalyticsRoutes(strapi);
    watchFindings(strapi);
  },
};
