import type { Core } from '@strapi/strapi';

export default {
  bootstrap({ strapi }: { strapi: Core.Strapi }) {
    strapi.log.debug('connectors is open');
  },
};
