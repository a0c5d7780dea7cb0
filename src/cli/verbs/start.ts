import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { parseEnvironment } from '../../kernel/config/environment';
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
 * @throws DomainError `cli/admin-not-built`, and what `prepareEnvironment` and `parseEnvironment` throw.
 */
export async function start({ appDir, log }: CliContext): Promise<void> {
  process.chdir(appDir); // Strapi takes some paths from the working directory
  const distDir = path.join(appDir, 'dist');
  if (!existsSync(path.join(distDir, 'build/index.html'))) {
    throw new DomainError('cli/admin-not-built', 'The admin is not built yet. Run: npm run build');
  }
  const preparing = prepareEnvironment({ appDir, log });
  let booting = false;
  // Stays when Strapi has its own: a signal that comes while modules load is heard only afterwards, by either.
  onStopSignal((signal) => {
    if (!booting) void preparing.then((environment) => environment.stop()).finally(() => process.exit());
    else if (signal === 'SIGHUP') process.kill(process.pid, 'SIGTERM'); // Strapi does not know this one
  });
  const environment = await preparing;
  process.on('exit', () => {
    environment.stopNow();
  });
  parseEnvironment(process.env); // Strapi would wrap the message in its own and print a stack
  const { runApp } = await import('../run-app.js');
  booting = true;
  await runApp({ appDir, distDir }, () => environment.stop());
}
