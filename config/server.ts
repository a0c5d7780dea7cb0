import { parseEnvironment } from '../src/kernel/config/environment';
import { createStrapiLogFormat } from '../src/kernel/log/strapi-logger';

export default () => {
  const environment = parseEnvironment(process.env);
  return {
    host: environment.HOST,
    port: environment.PORT,
    url: environment.PUBLIC_URL,
    proxy: { koa: environment.SELVEDGE_TRUST_PROXY },
    // Longer than proxies and shops' senders keep a connection: who closes first must not be us, or their next
    // request meets a closed door and is a 502 to whoever asked.
    http: { serverOptions: { keepAliveTimeout: 75_000 } },
    app: { keys: environment.APP_KEYS },
    // Nothing that is promised rides on Strapi's own cron or webhooks (in memory, every instance, unsigned).
    cron: { enabled: false },
    webhooks: { populateRelations: false },
    logger: {
      config: { level: environment.SELVEDGE_LOG_LEVEL, format: createStrapiLogFormat() },
      updates: { enabled: false },
      startup: { enabled: false },
    },
    transfer: { remote: { enabled: false } },
  };
};
