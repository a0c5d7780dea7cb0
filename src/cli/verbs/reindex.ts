import type { Command } from 'commander';
import { rebuildSearch } from '../../api/search/read-model/rebuild';
import { bootQuietly } from '../boot-quietly';
import type { CliContext } from '../context';

/** `selvedge reindex`: builds the search's read model anew, while the shop is open. */
export function define(program: Command, context: CliContext): void {
  program
    .command('reindex')
    .description('Build the search anew from the published pages; the shop may be open.')
    .action(async () => {
      const rows = await bootQuietly(context, rebuildSearch);
      context.log(`${String(rows)} published pages can be found.`);
    });
}
