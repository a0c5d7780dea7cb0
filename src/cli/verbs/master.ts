import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { prepareMaster, type MasterRefusal } from '../../plugins/delivery/adapters/prepare-master';

const CODE_LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

const REASONS: Record<MasterRefusal, string> = {
  unreadable: 'it cannot be read as a PDF',
  password: 'it does not open without a password',
  signed: 'it is digitally signed, and a stamp would break the signature; take the unsigned file',
  stamped: 'it is already a master or a stamped copy; take the original',
  'page-tree': 'not all of its pages could be found; save it again with the program that made it',
  slots: 'a slot was lost in writing',
};

interface MasterOptions {
  output: string;
  code?: string;
  checkUrl?: string;
}

/** `selvedge master IN.pdf -o MASTER.pdf`: prepares a PDF for stamping and writes its plan beside it. */
export function define(program: Command): void {
  program
    .command('master')
    .description('Prepare a PDF once, so that stamping a copy is only copying bytes.')
    .argument('<in>', 'the PDF as the designer made it')
    .requiredOption(
      '-o, --output <file>',
      'where the master goes; its plan is written beside it as <file>.plan.json',
    )
    .option('--code <code>', "the version's code on page 1: eight capital letters and digits", parseCode)
    .option('--check-url <url>', 'the address in the QR code on page 1')
    .action(async (input: string, options: MasterOptions) => {
      process.exitCode = await makeMaster(input, options);
    });

  function parseCode(value: string): string {
    return /^[0-9A-Z]{8}$/.test(value)
      ? value
      : program.error('--code takes eight capital letters and digits', { exitCode: 2 });
  }
}

async function makeMaster(input: string, { output, code, checkUrl }: MasterOptions): Promise<number> {
  const pdf = await readFile(input);
  const label = { code: code ?? codeOf(pdf), checkUrl: checkUrl ?? `selvedge:${code ?? codeOf(pdf)}` };
  const outcome = await prepareMaster(pdf, label);
  if (outcome.kind === 'refused') {
    process.stderr.write(`${input} cannot become a master: ${REASONS[outcome.reason]}.\n`);
    return 1;
  }
  await writeFile(output, outcome.bytes);
  await writeFile(`${output}.plan.json`, `${JSON.stringify(outcome.plan)}\n`);
  const { pages, totalBytes } = outcome.plan;
  process.stdout.write(
    `${output}: pages ${String(pages.length)}, bytes ${String(totalBytes)}, code ${label.code}\n`,
  );
  return 0;
}

/** Without a shop there is no version code: one from the file's hash, the same for the same file. */
function codeOf(pdf: Uint8Array): string {
  const hash = createHash('sha256').update(pdf).digest();
  return Array.from(hash.subarray(0, 8), (byte) => CODE_LETTERS[byte % CODE_LETTERS.length]).join('');
}
