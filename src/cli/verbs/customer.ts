import type { Command } from 'commander';
import { z } from 'zod';
import { knexKey } from '../../kernel/kernel';
import { table } from '../../kernel/ledger/rows';
import { service } from '../../kernel/service';
import { customerPrivacyKey } from '../../plugins/orders/desk-contract';
import { bootQuietly } from '../boot-quietly';
import type { CliContext } from '../context';

/** `selvedge customer export|erase ADDRESS-OR-ID`: what privacy law lets a customer ask for. */
export function define(program: Command, context: CliContext): void {
  const customer = program.command('customer').description('Hand customers their data, or erase them.');
  customer
    .command('export')
    .argument('<who>', 'their address or their id')
    .description('Print everything that is known of a customer, as JSON.')
    .action(async (who: string) => {
      await bootQuietly(context, async (strapi) => {
        const privacy = service(strapi, customerPrivacyKey);
        const customerId = await idOf(service(strapi, knexKey)(), who);
        for await (const part of privacy.tell(customerId, 'cli')) process.stdout.write(part);
      });
    });
  customer
    .command('erase')
    .argument('<who>', 'their address or their id')
    .option(
      '--confirm <word>',
      'their address once more, or their id where they have none; without it nothing is erased',
    )
    .description('Show what erasing a customer takes out; with --confirm do it, for good.')
    .action(async (who: string, { confirm }: { confirm?: string }) => {
      await bootQuietly(context, async (strapi) => {
        const privacy = service(strapi, customerPrivacyKey);
        const customerId = await idOf(service(strapi, knexKey)(), who);
        const { forgotten, kept } = await privacy.preview(customerId);
        if (confirm !== undefined) await privacy.erase({ customerId, actor: 'cli', confirm });
        context.log(confirm === undefined ? 'Would be erased:' : 'Erased:');
        for (const { name, rows } of forgotten) context.log(`  ${name}: ${String(rows)}`);
        context.log('Kept, by pseudonym:');
        for (const { name, rows } of kept) context.log(`  ${name}: ${String(rows)}`);
      });
    });
}

/** An id that no customer has: the answer is then the one for an unknown customer. */
const nobody = '00000000-0000-0000-0000-000000000000';

/** An id as it is; an address becomes the id of its customer. */
async function idOf(db: Parameters<typeof table>[0], who: string): Promise<string> {
  if (z.uuid().safeParse(who).success) return who;
  const row = await table<{ id: string; email: string }>(db, 'customer')
    .where({ email: who.trim().toLowerCase() })
    .first('id');
  return row?.id ?? nobody;
}
