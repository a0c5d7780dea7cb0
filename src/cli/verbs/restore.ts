import type { Command } from 'commander';
import { reconcilersKey, type Reconciled } from '../../kernel/restore/reconcilers';
import { service } from '../../kernel/service';
import { bootQuietly } from '../boot-quietly';
import type { CliContext } from '../context';

/** `selvedge restore reconcile`: after a backup was restored, does again what happened since and must not be undone. */
export function define(program: Command, context: CliContext): void {
  program
    .command('restore')
    .description('After a backup was restored.')
    .command('reconcile')
    .description('Apply erasures again that are newer than the restored database. Every start does it too.')
    .option('--json', 'machine-readable')
    .action(async (options: { json?: boolean }) => {
      const found = await bootQuietly(context, (strapi) => service(strapi, reconcilersKey).run());
      if (options.json === true) context.log(JSON.stringify(found.map(told), null, 2));
      else for (const one of found) context.log(line(one));
      process.exitCode = found.every(({ kind }) => kind === 'done') ? 0 : 1;
    });
}

function told(found: Reconciled): object {
  return found.kind === 'done' ? found : { ...found, error: reasonOf(found.error) };
}

function line(found: Reconciled): string {
  return found.kind === 'done'
    ? `${found.name}: ${found.again === 0 ? 'nothing was missing' : `${String(found.again)} applied again`}`
    : `${found.name}: could not be applied again: ${reasonOf(found.error)}`;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
