import { newSecrets } from './new-secrets';

/**
 * The environment in which the admin is built. Strapi reads the whole configuration for that although the bundle
 * holds none of it, so an image can be built without secrets and database: what is missing is made up and forgotten.
 */
export function buildEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  return {
    DATABASE_URL: 'postgres://nobody@127.0.0.1/nothing',
    ...newSecrets(),
    ...given,
    NODE_ENV: 'production',
  };
}
