import type { Core } from '@strapi/strapi';
import { openComparison } from './compare/open-comparison';
import { openFileRoutes } from './file-routes';
import { openGates } from './open-gates';
import { openPageRoutes } from './preview/page-routes';
import channelFitness from './services/channel-fitness';

export default {
  services: { 'channel-fitness': channelFitness },
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await openFileRoutes(strapi);
    await openGates(strapi);
    openPageRoutes(strapi);
    openComparison(strapi);
  },
};
