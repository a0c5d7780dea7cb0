import type { Command } from 'commander';
import type { CliContext } from '../context';
import { prepareEnvironment } from '../environment/prepare-environment';
import { onStopSignal } from '../on-stop-signal';
import { exitCodeOf, spawnStrapi } from '../strapi-command';

/** `selvedge develop [options of strapi develop]`: watches server and admin. */
export function define(program: Command, context: CliContext): void {
  program
    .command('develop')
    .description('Start the server and start it again after every edit.')
    .argument('[options...]', 'options of `strapi develop`')
    .allowUnknownOption()
    .action((options: string[]) => develop(context, options));
}

/**
 * `strapi develop` empties dist/ and forks, so it is a process of its own; everything needed after it is loaded
 * before it.
 */
async function develop({ appDir, log }: CliContext, options: string[]): Promise<void> {
  let child: ReturnType<typeof spawnStrapi> | undefined;
  const stopped = new AbortController();
  onStopSignal((signal) => {
    stopped.abort();
    child?.kill(signal);
  });
  const environment = await prepareEnvironment({ appDir, log });
  process.on('exit', () => {
    environment.stopNow();
  });
  try {
    if (stopped.signal.aborted) return;
    child = spawnStrapi(appDir, ['develop', ...options]);
    process.exitCode = await exitCodeOf(child);
  } finally {
    await environment.stop();
  }
}
