import type { Core } from '@strapi/strapi';
import { openFileRoutes } from './file-routes';
import { openGates } from './open-gates';
import channelFitness from './services/channel-fitness';

export default {
  services: { 'channel-fitness': channelFitness },
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await openFileRoutes(strapi);
    await openGates(strapi);
  },
};
