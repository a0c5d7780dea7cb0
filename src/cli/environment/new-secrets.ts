import { randomBytes } from 'node:crypto';

export const SECRET_NAMES = [
  'APP_KEYS',
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'JWT_SECRET',
  'ENCRYPTION_KEY',
  'SELVEDGE_KEYS',
] as const;

export type Secrets = Record<(typeof SECRET_NAMES)[number], string>;

/** Every secret that Selvedge wants from the environment, 32 random bytes each. */
export function newSecrets(): Secrets {
  const secret = () => randomBytes(32).toString('base64');
  return {
    APP_KEYS: `${secret()},${secret()}`,
    API_TOKEN_SALT: secret(),
    ADMIN_JWT_SECRET: secret(),
    TRANSFER_TOKEN_SALT: secret(),
    JWT_SECRET: secret(),
    ENCRYPTION_KEY: secret(),
    SELVEDGE_KEYS: `k1:${secret()}`,
  };
}
