/** Content-API routes: API tokens, the public role and customers pass through Strapi's own authentication. */
export default {
  type: 'content-api',
  routes: [
    { method: 'GET', path: '/catalogue/patterns', handler: 'catalogue.find' },
    { method: 'GET', path: '/catalogue/patterns/:slug', handler: 'catalogue.findOne' },
  ],
};
