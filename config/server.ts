import { parseEnvironment } from '../src/kernel/config/environment';

export default () => {
  const environment = parseEnvironment(process.env);
  return {
    host: environment.HOST,
    port: environment.PORT,
    url: environment.PUBLIC_URL,
    proxy: { koa: environment.SELVEDGE_TRUST_PROXY },
    app: { keys: environment.APP_KEYS },
    // Nothing that is promised rides on Strapi's own cron or webhooks (in memory, every instance, unsigned).
    cron: { enabled: false },
    webhooks: { populateRelations: false },
    logger: { updates: { enabled: false }, startup: { enabled: environment.NODE_ENV !== 'test' } },
    transfer: { remote: { enabled: false } },
  };
};
