export default [
  'global::request-log',
  'strapi::errors',
  'global::domain-errors',
  'global::plain-address',
  {
    name: 'strapi::security',
    config: {
      contentSecurityPolicy: {
        useDefaults: true,
        directives: {
          'connect-src': ["'self'"],
          'img-src': ["'self'", 'data:', 'blob:'],
          'media-src': ["'self'", 'data:', 'blob:'],
          upgradeInsecureRequests: null,
        },
      },
    },
  },
  // A storefront's page in the browser sends the last one with its checkout.
  {
    name: 'strapi::cors',
    config: { headers: ['Content-Type', 'Authorization', 'Origin', 'Accept', 'Idempotency-Key'] },
  },
  'global::plain-body',
  'strapi::query',
  // Signatures are checked over the raw text; one webhook is at most 256 kB, the admin's largest form far below.
  {
    name: 'strapi::body',
    config: { includeUnparsed: true, jsonLimit: '2mb', formLimit: '256kb', textLimit: '256kb' },
  },
  'strapi::session',
  { name: 'strapi::favicon', config: { path: './public/favicon.png' } },
  'strapi::public',
];
