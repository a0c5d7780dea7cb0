// Required, not imported: Strapi's ES module build does not load on its own.
import { createStrapi, type Core } from '@strapi/strapi';
import path from 'node:path';
import type { CliContext } from './context';
import { prepareEnvironment } from './environment/prepare-environment';

/** Boots the app for one verb: it serves nobody, claims no jobs, says little, and is gone afterwards. */
export async function bootQuietly<T>(
  { appDir }: CliContext,
  work: (strapi: Core.Strapi) => Promise<T>,
): Promise<T> {
  process.chdir(appDir);
  process.env.SELVEDGE_ROLE = 'cli';
  process.env.SELVEDGE_LOG_LEVEL = 'error';
  const environment = await prepareEnvironment({ appDir, log: () => undefined });
  try {
    const strapi = createStrapi({
      appDir,
      distDir: path.join(appDir, 'dist'),
      serveAdminPanel: false,
      autoReload: false,
    });
    await strapi.load();
    try {
      return await work(strapi);
    } finally {
      await strapi.destroy();
    }
  } finally {
    await environment.stop();
  }
}
