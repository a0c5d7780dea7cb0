import type { Command } from 'commander';
import { service } from '../../kernel/service';
import { rollupsKey } from '../../plugins/analytics/contract';
import type { CliContext } from '../context';

/** `selvedge rollups rebuild`: counts every figure of the dashboard anew from the ledger. */
export function define(program: Command, context: CliContext): void {
  const rollups = program.command('rollups').description('Look after the figures of the dashboard.');
  rollups
    .command('rebuild')
    .description(
      'Count all of them anew from the ledger; what is there stays to be seen until its turn comes.',
    )
    .action(async () => {
      const { bootQuietly } = await import('../boot-quietly.js');
      await bootQuietly(context, async (strapi) => {
        const { total } = await service(strapi, rollupsKey).rebuild('cli', progress(context));
        context.log(`Counted ${total} days and patterns anew.`);
      });
    });
}

/** Says every tenth of the way, once. */
function progress({ log }: CliContext): (left: number, total: number) => void {
  let told = 0;
  return (left, total) => {
    const tenths = total === 0 ? 10 : Math.floor(((total - left) / total) * 10);
    if (tenths <= told) return;
    told = tenths;
    log(`${tenths * 10} %`);
  };
}
