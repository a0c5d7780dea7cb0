import { randomBytes } from 'node:crypto';

/** A complete environment for one app under test, with secrets of its own. */
export function testEnvironment(databaseUrl: string, dataDir: string): Record<string, string> {
  const secret = () => randomBytes(24).toString('base64url');
  return {
    NODE_ENV: 'test',
    HOST: '127.0.0.1',
    PORT: '0',
    PUBLIC_URL: 'http://127.0.0.1:1337',
    DATABASE_URL: databaseUrl,
    APP_KEYS: `${secret()},${secret()}`,
    API_TOKEN_SALT: secret(),
    ADMIN_JWT_SECRET: secret(),
    TRANSFER_TOKEN_SALT: secret(),
    JWT_SECRET: secret(),
    ENCRYPTION_KEY: secret(),
    SELVEDGE_KEYS: `test:${randomBytes(32).toString('base64')}`,
    SELVEDGE_DATA_DIR: dataDir,
    SELVEDGE_LOG_LEVEL: 'warn',
    STRAPI_TELEMETRY_DISABLED: 'true',
  };
}
