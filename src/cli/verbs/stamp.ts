import { createReadStream, createWriteStream } from 'node:fs';
import { readFile, rename, rm, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { Command } from 'commander';
import { fillSlots } from '../../plugins/delivery/domain/stamping/fill-slots';
import { stampPlanSchema } from '../../plugins/delivery/domain/stamping/plan';
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
      process.exitCode = await stampCopy(master, options);
    });

  function parseToken(value: string): TraceToken {
    const token = traceTokenSchema.safeParse(value.toLowerCase());
    return token.success ? token.data : program.error('--token takes ten hex digits', { exitCode: 2 });
  }
}

async function stampCopy(master: string, { output, ...stamp }: StampOptions): Promise<number> {
  const plan = stampPlanSchema.safeParse(JSON.parse(await readFile(`${master}.plan.json`, 'utf8')));
  if (!plan.success || (await stat(master)).size !== plan.data.totalBytes) {
    process.stderr.write(
      `${master} and ${master}.plan.json do not belong together. Prepare the master again.\n`,
    );
    return 1;
  }
  const range = { start: 0, end: plan.data.totalBytes - 1 };
  const unfinished = `${output}.part`;
  try {
    await pipeline(
      createReadStream(master, range),
      stampStream(fillSlots(plan.data, stamp), range),
      createWriteStream(unfinished),
    );
    await rename(unfinished, output);
  } finally {
    await rm(unfinished, { force: true });
  }
  return 0;
}
