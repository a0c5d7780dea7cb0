import type { Command } from 'commander';

/** `selvedge compile`: the launcher has done it by the time a verb runs (src/cli/launch/ensure-compiled.mjs). */
export function define(program: Command): void {
  program
    .command('compile')
    .description('Compile the server if its sources have changed.')
    .action(() => undefined);
}
