import { Command } from 'commander';
import { DomainError } from '../kernel/errors/domain-error';
import type { CliContext } from './context';

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
  demo: () => import('./verbs/demo.js'),
  master: () => import('./verbs/master.js'),
  stamp: () => import('./verbs/stamp.js'),
  trace: () => import('./verbs/trace.js'),
};

/**
 * Runs `selvedge <verb> …`. A broken rule is told in its own words and ends with 1; a bug keeps its stack.
 *
 * @param argv as in `process.argv`: the verb is the third.
 */
export async function run({ appDir, argv }: { appDir: string; argv: string[] }): Promise<void> {
  const program = new Command('selvedge').description('The source of truth for digital patterns.');
  const context: CliContext = { appDir, log: (line) => process.stdout.write(`${line}\n`) };
  const named = Object.entries(verbs).filter(([name]) => name === argv[2]);
  const wanted = named.length > 0 ? named : Object.entries(verbs);
  for (const [, load] of wanted) (await load()).define(program, context);
  try {
    await program.parseAsync(argv);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    process.stderr.write(`${error.message} (${error.code})\n`);
    process.exitCode = 1;
  }
}
