import { searchScope } from '../contract';

export default {
  type: 'content-api',
  routes: [
    {
      method: 'GET',
      path: '/catalogue/search',
      handler: 'search.find',
      config: {
        auth: false,
        middlewares: [{ name: 'api::pattern.remembered-auth', config: { scope: searchScope } }],
      },
    },
  ],
};
