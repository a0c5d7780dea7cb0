import type { Command } from 'commander';
import { unsafe, type Diagnosis } from '../../kernel/doctor/diagnosis';
import { examine } from '../../kernel/doctor/doctor';
import { DomainError } from '../../kernel/errors/domain-error';
import { bootQuietly } from '../boot-quietly';
import type { CliContext } from '../context';

const signs = { fine: 'ok      ', doubtful: 'doubtful', unsafe: 'UNSAFE  ' } as const;

/** `selvedge doctor [--json]`: exits 0 when nothing is unsafe, 1 when something is. */
export function define(program: Command, context: CliContext): void {
  program
    .command('doctor')
    .description('Say what is wrong with this Selvedge and how to mend it.')
    .option('--json', 'machine-readable')
    .action(async (options: { json?: boolean }) => {
      const found = await bootQuietly(context, examine).catch(cannotBoot);
      if (options.json === true) context.log(JSON.stringify(found, null, 2));
      else for (const line of found.flatMap(lines)) context.log(line);
      process.exitCode = found.some(({ level }) => level === 'unsafe') ? 1 : 0;
    });
}

/** What keeps the app from booting is the first thing to mend. */
function cannotBoot(error: unknown): Diagnosis[] {
  const code = error instanceof DomainError ? ` (${error.code})` : '';
  const message = error instanceof Error ? error.message : String(error);
  return [unsafe('boot', `Selvedge does not boot: ${message}${code}`, 'Mend this first, then ask again.')];
}

function lines(diagnosis: Diagnosis): string[] {
  const first = `${signs[diagnosis.level]}  ${diagnosis.about}: ${diagnosis.message}`;
  return diagnosis.level === 'fine' ? [first] : [first, `          ${diagnosis.mend}`];
}
