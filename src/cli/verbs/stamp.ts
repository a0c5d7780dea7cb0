import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { readFile, rename, rm, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { Command } from 'commander';
import { DomainError } from '../../kernel/errors/domain-error';
import { fillSlots } from '../../plugins/delivery/domain/stamping/fill-slots';
import { stampPlanSchema, type StampPlan } from '../../plugins/delivery/domain/stamping/plan';
import { stampStream } from '../../plugins/delivery/domain/stamping/stamp-stream';
import { traceTokenSchema, type TraceToken } from '../../plugins/delivery/domain/stamping/trace-token';

interface StampOptions {
  token: TraceToken;
  line: string;
  output: string;
}

/** `selvedge stamp MASTER.pdf --token HEX --line "…" -o OUT.pdf`: a copy of a master with its slots filled. */
export function define(program: Command): void {
  program
    .command('stamp')
    .description('Make a stamped copy of a master.')
    .argument('<master>', 'what `selvedge master` wrote; its plan must lie beside it')
    .requiredOption('--token <hex>', 'trace token: ten hex digits', parseToken)
    .requiredOption('--line <text>', 'the line printed on every page')
    .requiredOption('-o, --output <file>', 'where the copy goes')
    .action(async (master: string, options: StampOptions) => {
      await stampCopy(master, options);
    });

  function parseToken(value: string): TraceToken {
    const token = traceTokenSchema.safeParse(value.toLowerCase());
    return token.success ? token.data : program.error('--token takes ten hex digits', { exitCode: 2 });
  }
}

async function stampCopy(master: string, { output, ...stamp }: StampOptions): Promise<void> {
  const plan = await planOf(master);
  const range = { start: 0, end: plan.totalBytes - 1 };
  const unfinished = `${output}.part`;
  try {
    await pipeline(
      createReadStream(master, range),
      stampStream(fillSlots(plan, stamp), range),
      createWriteStream(unfinished),
    );
    await rename(unfinished, output);
  } finally {
    await rm(unfinished, { force: true });
  }
}

async function planOf(master: string): Promise<StampPlan> {
  const file = `${master}.plan.json`;
  const { size } = await stat(master);
  if (!existsSync(file))
    throw new DomainError(
      'cli/no-plan',
      `${master} is no master: its plan, ${file}, is not there. Make one by: selvedge master IN -o MASTER`,
    );
  const plan = stampPlanSchema.safeParse(JSON.parse(await readFile(file, 'utf8')));
  if (plan.success && size === plan.data.totalBytes) return plan.data;
  throw new DomainError(
    'cli/other-plan',
    `${master} and ${file} do not belong together. Prepare the master again.`,
  );
}
