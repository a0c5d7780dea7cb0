// A static import, which is compiled to require(): Strapi 5.54's ES modules do not load in Node (lodash/fp).
import { createStrapi } from '@strapi/strapi';
import { databaseAway } from '../kernel/errors/database-away';

/**
 * Boots the compiled app in this process and returns once it listens. At SIGTERM and SIGINT Strapi's own handler,
 * there from the first line on, destroys the app and ends the process.
 *
 * @param afterwards runs when the app is down, before the process ends.
 */
export async function runApp(
  dirs: { appDir: string; distDir: string },
  afterwards: () => Promise<void>,
): Promise<void> {
  const app = createStrapi(dirs);
  const destroy = app.destroy.bind(app);
  const loading = app.load();
  const end = onlyOnce(async () => {
    await Promise.allSettled([loading]); // half an app cannot be taken down: its other half is still coming up
    try {
      await destroy();
    } finally {
      await afterwards();
    }
  });
  // Strapi's own `stop`, which also a taken port calls, ends the process without waiting for what it has begun.
  const stop = (code = 1) => {
    void end.run().finally(() => process.exit(code));
  };
  Object.assign(app, { destroy: () => end.run(), stop });
  // Strapi counts admins and locales for its own metrics and waits for no answer (admin's `sendDidInviteUser`):
  // a connection cut just then would end the process. Whatever else nobody caught ends it, as Node means it to.
  process.on('unhandledRejection', (reason) => {
    if (databaseAway(reason) === undefined) throw reason;
    app.log.warn('a question that nobody waited for was cut off');
  });
  try {
    await loading;
    if (!end.hasBegun()) await app.listen();
  } catch (error) {
    app.log.error(error);
    stop();
  }
}

function onlyOnce(work: () => Promise<void>) {
  let running: Promise<void> | undefined;
  return {
    run: () => (running ??= work()),
    hasBegun: () => running !== undefined,
  };
}
