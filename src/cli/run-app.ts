// A static import, which is compiled to require(): Strapi 5.54's ES modules do not load in Node (lodash/fp).
import { createStrapi } from '@strapi/strapi';

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
  app.destroy = async () => {
    try {
      await destroy();
    } finally {
      await afterwards();
    }
  };
  try {
    // Not app.start(): on an error that ends the process without waiting for what destroy does.
    await app.load();
    await app.listen();
  } catch (error) {
    app.log.error(error);
    await app.destroy();
    process.exit(1);
  }
}
