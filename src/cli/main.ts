import { Command, CommanderError } from 'commander';
import { DomainError } from '../kernel/errors/domain-error';
import type { CliContext } from './context';
import { unreachableFile } from './unreachable-file';

interface Verb {
  define(program: Command, context: CliContext): void;
}

/** Loaded when named, so that a verb does not wait for the others' libraries; help loads all. */
const verbs: Record<string, () => Promise<Verb>> = {
  start: () => import('./verbs/start.js'),
  develop: () => import('./verbs/develop.js'),
  build: () => import('./verbs/build.js'),
  compile: () => import('./verbs/compile.js'),
  doctor: () => import('./verbs/doctor.js'),
  keys: () => import('./verbs/keys.js'),
  reindex: () => import('./verbs/reindex.js'),
  demo: () => import('./verbs/demo.js'),
  preflight: () => import('./verbs/preflight.js'),
  master: () => import('./verbs/master.js'),
  stamp: () => import('./verbs/stamp.js'),
  trace: () => import('./verbs/trace.js'),
  sales: () => import('./verbs/sales.js'),
  customer: () => import('./verbs/customer.js'),
  restore: () => import('./verbs/restore.js'),
  entitlements: () => import('./verbs/entitlements.js'),
  rollups: () => import('./verbs/rollups.js'),
};

/**
 * Runs `selvedge <verb> …`. A broken rule is told in its own words, a bug keeps its stack.
 *
 * @param argv as in `process.argv`: the verb is the third.
 */
export async function run({ appDir, argv }: { appDir: string; argv: string[] }): Promise<void> {
  const program = new Command('selvedge').description('The source of truth for digital patterns.');
  const context: CliContext = { appDir, log: (line) => process.stdout.write(`${line}\n`) };
  const named = Object.entries(verbs).filter(([name]) => name === argv[2]);
  const wanted = named.length > 0 ? named : Object.entries(verbs);
  for (const [, load] of wanted) (await load()).define(program, context);
  for (const command of [program, ...program.commands]) command.exitOverride();
  try {
    await program.parseAsync(argv);
  } catch (error) {
    process.exitCode = tell(error);
  }
}

/** 0 for help, 1 for a broken rule, 2 for words that make no sense, 3 for our own failure. */
function tell(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof DomainError) {
    process.stderr.write(`${error.message} (${error.code})\n`);
    return 1;
  }
  const refused = unreachableFile(error);
  if (refused !== undefined) return tell(refused);
  const isSystem = error instanceof Error && 'syscall' in error;
  process.stderr.write(
    `${isSystem ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  return 3;
}
