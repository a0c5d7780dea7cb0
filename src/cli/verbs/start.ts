import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { DomainError } from '../../kernel/errors/domain-error';
import type { CliContext } from '../context';
import { prepareEnvironment } from '../environment/prepare-environment';
import { onStopSignal } from '../on-stop-signal';

/** `selvedge start`: runs the compiled app in this process. */
export function define(program: Command, context: CliContext): void {
  program
    .command('start')
    .description('Start the server as it was built.')
    .action(() => start(context));
}

/**
 * Boots Strapi and returns once it listens. At SIGTERM and SIGINT Strapi's own handler destroys the app and ends
 * the process; the embedded Postgres goes down after the app, or with any other end of this process but SIGKILL.
 *
 * @throws DomainError `cli/admin-not-built`, and what `prepareEnvironment` throws.
 */
export async function start({ appDir, log }: CliContext): Promise<void> {
  process.chdir(appDir); // Strapi takes some paths from the working directory
  const distDir = path.join(appDir, 'dist');
  if (!existsSync(path.join(distDir, 'build/index.html'))) {
    throw new DomainError('cli/admin-not-built', 'The admin is not built yet. Run: npm run build');
  }
  const preparing = prepareEnvironment({ appDir, log });
  const listenNoMore = onStopSignal(() => {
    void preparing.then((environment) => environment.stop()).finally(() => process.exit());
  });
  const environment = await preparing;
  process.on('exit', () => {
    environment.stopNow();
  });
  const { runApp } = await import('../run-app.js');
  listenNoMore(); // Strapi listens instead, and has no handler for a closed terminal
  process.once('SIGHUP', () => process.kill(process.pid, 'SIGTERM'));
  await runApp({ appDir, distDir }, () => environment.stop());
}
