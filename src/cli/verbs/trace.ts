import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Command } from 'commander';
import { service } from '../../kernel/service';
import { traceMarks } from '../../plugins/delivery/adapters/trace-reader';
import { tracesKey, type TracedCopy } from '../../plugins/delivery/contract';
import type { TraceResult } from '../../plugins/delivery/domain/stamping/trace-verdict';
import type { CliContext } from '../context';

const words: Record<TraceResult['verdict'], string> = {
  match: 'a copy of ours',
  foreign: 'not ours: none of our marks is in it',
  unsure: 'cannot tell',
};

/** `selvedge trace FILE [--json]`: which copy a file comes from. Exit code 0 only for a match. */
export function define(program: Command, context: CliContext): void {
  program
    .command('trace')
    .description(
      'Find out which stamped copy a PDF comes from, and where a database is at hand, whose it is.',
    )
    .argument('<file>', 'the suspect PDF')
    .option('--json', 'print the whole result')
    .action(async (file: string, options: { json?: boolean }) => {
      const result = await traceMarks(await readFile(file));
      const copy = result.token === undefined ? null : await findCopy(context, result.token);
      const said =
        options.json === true ? JSON.stringify({ ...result, copy }, undefined, 2) : inWords(result, copy);
      context.log(said);
      process.exitCode = result.verdict === 'match' ? 0 : 1;
    });
}

/** Asks the ledger, if this machine has one: a database in the environment or the embedded one. */
async function findCopy(context: CliContext, token: string): Promise<TracedCopy | null> {
  const folder = path.resolve(context.appDir, process.env.SELVEDGE_DATA_DIR ?? '.data', 'postgres');
  if (process.env.DATABASE_URL === undefined && !existsSync(folder)) return null;
  const { bootQuietly } = await import('../boot-quietly.js');
  return bootQuietly(context, (strapi) => service(strapi, tracesKey).find(token));
}

function inWords({ verdict, token, marks }: TraceResult, copy: TracedCopy | null): string {
  const signs = [...new Set(marks.map(({ kind, ok }) => (ok ? kind : `${kind} (unreadable)`)))].join(', ');
  return [
    words[verdict],
    ...(token === undefined ? [] : [`token ${token}`]),
    ...(signs === '' ? [] : [`by ${signs}`]),
    ...(copy === null
      ? []
      : [
          `${copy.pattern.title} ${copy.version.label}, order ${copy.order.externalId} of ${copy.order.placedAt}`,
        ]),
  ].join('; ');
}
