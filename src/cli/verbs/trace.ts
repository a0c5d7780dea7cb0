import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Command } from 'commander';
import { service } from '../../kernel/service';
import { comparePictures } from '../../plugins/delivery/adapters/compare-pictures';
import { distinct, signsOf } from '../../plugins/delivery/adapters/trace-reader';
import { tracesKey, type TraceReport } from '../../plugins/delivery/contract';
import { traceVerdict, type TraceResult } from '../../plugins/delivery/domain/stamping/trace-verdict';
import type { CliContext } from '../context';

const words: Record<TraceResult['verdict'], string> = {
  match: 'a copy of ours',
  foreign: 'not ours: none of our marks is in it',
  unsure: 'cannot tell',
};

interface TraceOptions {
  json?: boolean;
  master?: string;
}

/** `selvedge trace FILE [--master MASTER.pdf] [--json]`: which copy a file comes from. Exit code 0 only for a match. */
export function define(program: Command, context: CliContext): void {
  program
    .command('trace')
    .description(
      'Find out which stamped copy a PDF, SVG, DXF or picture of a page comes from, and where a database is at hand, whose it is.',
    )
    .argument('<file>', 'the suspect file')
    .option(
      '--master <pdf>',
      'its master, to compare pictures of pages with; with a database it is looked for',
    )
    .option('--json', 'print the whole result')
    .action(async (file: string, options: TraceOptions) => {
      const report = await traceOne(context, file, options.master);
      context.log(options.json === true ? JSON.stringify(report, undefined, 2) : inWords(report));
      process.exitCode = report.verdict === 'match' ? 0 : 1;
    });
}

async function traceOne(context: CliContext, file: string, master: string | undefined): Promise<TraceReport> {
  const suspect = await readFile(file);
  const result = await traceHere(suspect, master === undefined ? undefined : await readFile(master));
  const { token } = result;
  if (hasDatabase(context) && (token !== undefined || master === undefined)) {
    const { bootQuietly } = await import('../boot-quietly.js');
    return bootQuietly(context, async (strapi) => {
      const traces = service(strapi, tracesKey);
      return token === undefined
        ? traces.trace(path.resolve(file))
        : { ...result, copy: await traces.find(token), work: null };
    });
  }
  return { ...result, copy: null, work: null };
}

/** Without a database: by the file's content, then by its pictures where the master is given. */
async function traceHere(suspect: Uint8Array, master: Uint8Array | undefined): Promise<TraceResult> {
  const { marks, sight } = await signsOf(suspect);
  const result = traceVerdict(distinct(marks), sight);
  if (result.verdict === 'match' || master === undefined) return result;
  const compared = await comparePictures(suspect, master);
  return compared.marks.length === 0
    ? result
    : traceVerdict([...distinct(marks), ...compared.marks], 'pictures');
}

/** A database in the environment, or the embedded one. */
function hasDatabase(context: CliContext): boolean {
  const folder = path.resolve(context.appDir, process.env.SELVEDGE_DATA_DIR ?? '.data', 'postgres');
  return process.env.DATABASE_URL !== undefined || existsSync(folder);
}

function inWords({ verdict, token, marks, copy, work }: TraceReport): string {
  const signs = [...new Set(marks.map(({ kind, ok }) => (ok ? kind : `${kind} (unreadable)`)))].join(', ');
  return [
    words[verdict],
    ...(token === undefined ? [] : [`token ${token}`]),
    ...(signs === '' ? [] : [`by ${signs}`]),
    ...(work === null ? [] : [`looks like ${work.pattern.title} ${work.version.label}, ${work.file.name}`]),
    ...(copy === null
      ? []
      : [
          `${copy.pattern.title} ${copy.version.label}, order ${copy.order.externalId} of ${copy.order.placedAt}`,
        ]),
  ].join('; ');
}
