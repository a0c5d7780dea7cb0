import { catalogueScopes } from '../storefront/contract';

/** Content-API routes: API tokens, customers and the public role come through Strapi's own authentication. */
const guarded = (scope: string) => ({
  auth: false,
  middlewares: [{ name: 'api::pattern.remembered-auth', config: { scope } }],
});

export default {
  type: 'content-api',
  routes: [
    {
      method: 'GET',
      path: '/catalogue/patterns',
      handler: 'catalogue.find',
      config: guarded(catalogueScopes.list),
    },
    {
      method: 'GET',
      path: '/catalogue/patterns/:slug',
      handler: 'catalogue.findOne',
      config: guarded(catalogueScopes.page),
    },
  ],
};
