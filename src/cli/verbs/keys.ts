import { randomBytes } from 'node:crypto';
import type { Command } from 'commander';
import { keyringKey, knexKey, transactionKey } from '../../kernel/kernel';
import { audit } from '../../kernel/ledger/audit';
import { rotateKeys, type RotationCount } from '../../kernel/secrets/rotate-keys';
import { sealedColumnsKey } from '../../kernel/secrets/sealed-columns';
import { service } from '../../kernel/service';
import { bootQuietly } from '../boot-quietly';
import type { CliContext } from '../context';

/** `selvedge keys new` and `selvedge keys rotate [--json]`: the keys that seal secrets in the database. */
export function define(program: Command, context: CliContext): void {
  const keys = program
    .command('keys')
    .description('Make and change the keys that seal secrets (SELVEDGE_KEYS).');
  keys
    .command('new')
    .description('Print a new key. Put it first in SELVEDGE_KEYS, keep the others behind it, then rotate.')
    .action(() => context.log(newKey()));
  keys
    .command('rotate')
    .description('Seal every secret under the first key of SELVEDGE_KEYS; the others may go afterwards.')
    .option('--json', 'machine-readable')
    .action(async (options: { json?: boolean }) => {
      const counts = await rotate(context);
      if (options.json === true) context.log(JSON.stringify(counts, null, 2));
      else for (const line of [...counts.flatMap(lines), farewell(counts)]) context.log(line);
      process.exitCode = counts.every(isWhole) ? 0 : 1;
    });
}

/** `kid:base64`, the day and some chance in its name: two keys must never be called the same. */
function newKey(): string {
  const day = new Date().toISOString().slice(0, 10);
  return `k${day}-${randomBytes(3).toString('hex')}:${randomBytes(32).toString('base64')}`;
}

function rotate(context: CliContext): Promise<RotationCount[]> {
  return bootQuietly(context, async (strapi) => {
    const transaction = service(strapi, transactionKey);
    const tools = { db: service(strapi, knexKey), transaction, keyring: service(strapi, keyringKey) };
    const counts = await rotateKeys(tools, service(strapi, sealedColumnsKey).columns);
    await transaction((trx) =>
      audit(trx, { actor: 'cli', action: 'keys.rotated', subject: 'keys', details: { counts } }),
    );
    return counts;
  });
}

function isWhole({ unopened }: RotationCount): boolean {
  return unopened.length === 0;
}

function lines({ place, rewrapped, current, unopened }: RotationCount): string[] {
  const told = `${place}: ${String(rewrapped)} sealed anew, ${String(current)} were already`;
  return [told, ...unopened.map((id) => `  cannot be opened, left as it is: ${id}`)];
}

function farewell(counts: readonly RotationCount[]): string {
  return counts.every(isWhole)
    ? 'Every secret is under the first key now; when all instances run with it in front, the others may go from SELVEDGE_KEYS.'
    : 'Keep every key: some secrets could not be opened with those of SELVEDGE_KEYS.';
}
