import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { traceMarks } from '../../plugins/delivery/adapters/trace-reader';
import type { TraceResult } from '../../plugins/delivery/domain/stamping/trace-verdict';

const WORDS: Record<TraceResult['verdict'], string> = {
  match: 'a copy of ours',
  foreign: 'not ours: none of our marks is in it',
  unsure: 'cannot tell',
};

/** Reads a suspect file's marks. Whoever has the ledger names the order from the token. */
export async function traceFile(path: string): Promise<TraceResult> {
  return traceMarks(await readFile(path));
}

/** `selvedge trace FILE [--json]`: which copy a file comes from. Exit code 0 only for a match. */
export function define(program: Command): void {
  program
    .command('trace')
    .description('Find out which stamped copy a PDF comes from.')
    .argument('<file>', 'the suspect PDF')
    .option('--json', 'print the whole result')
    .action(async (file: string, options: { json?: boolean }) => {
      const result = await traceFile(file);
      process.stdout.write(
        `${options.json === true ? JSON.stringify(result, undefined, 2) : inWords(result)}\n`,
      );
      process.exitCode = result.verdict === 'match' ? 0 : 1;
    });
}

function inWords({ verdict, token, marks }: TraceResult): string {
  const signs = [...new Set(marks.map(({ kind, ok }) => (ok ? kind : `${kind} (unreadable)`)))].join(', ');
  return [
    WORDS[verdict],
    ...(token === undefined ? [] : [`token ${token}`]),
    ...(signs === '' ? [] : [`by ${signs}`]),
  ].join('; ');
}
