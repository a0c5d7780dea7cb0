import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { DomainError } from '../../kernel/errors/domain-error';
import { sniff } from '../../kernel/reading/readers/sniff';
import { prepareDrawing } from '../../plugins/delivery/adapters/prepare-drawing';
import { prepareMaster, type MasterRefusal } from '../../plugins/delivery/adapters/prepare-master';
import { linePlace, type LinePlace } from '../../plugins/delivery/domain/stamping/line-place';

const CODE_LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

const REASONS: Record<MasterRefusal, string> = {
  unreadable: 'it cannot be read to its end as a PDF, an SVG or a text DXF',
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
  place: LinePlace;
}

/** `selvedge master IN.pdf -o MASTER.pdf`: prepares a PDF, SVG or DXF for stamping and writes its plan beside it. */
export function define(program: Command): void {
  program
    .command('master')
    .description('Prepare a PDF, SVG or DXF once, so that stamping a copy is only copying bytes.')
    .argument('<in>', 'the file as the designer made it')
    .requiredOption(
      '-o, --output <file>',
      'where the master goes; its plan is written beside it as <file>.plan.json',
    )
    .option('--code <code>', "the version's code on page 1: eight capital letters and digits", parseCode)
    .option('--check-url <url>', 'the address in the QR code on page 1')
    .option('--place <where>', 'where the line stands: bottom or discreet', parsePlace, 'bottom' as const)
    .action(async (input: string, options: MasterOptions) => {
      await makeMaster(input, options);
    });

  function parsePlace(value: string): LinePlace {
    const place = linePlace.safeParse(value);
    return place.success ? place.data : program.error('--place takes bottom or discreet', { exitCode: 2 });
  }

  function parseCode(value: string): string {
    return /^[0-9A-Z]{8}$/.test(value)
      ? value
      : program.error('--code takes eight capital letters and digits', { exitCode: 2 });
  }
}

async function makeMaster(input: string, options: MasterOptions): Promise<void> {
  const { output, code, checkUrl, place } = options;
  const file = await readFile(input);
  const format = sniff(file);
  const label = { code: code ?? codeOf(file), checkUrl: checkUrl ?? `selvedge:${code ?? codeOf(file)}` };
  const outcome =
    format === 'svg' || format === 'dxf'
      ? prepareDrawing(file, format, place)
      : await prepareMaster(file, label, place);
  if (outcome.kind === 'refused')
    throw new DomainError('cli/no-master', `${input} cannot become a master: ${REASONS[outcome.reason]}.`, {
      details: { reason: outcome.reason },
    });
  const { plan, bytes } = outcome;
  await writeFile(output, bytes);
  await writeFile(`${output}.plan.json`, `${JSON.stringify(plan)}\n`);
  const what = 'pages' in plan ? `pages ${String(plan.pages.length)}, code ${label.code}` : plan.format;
  const marked = plan.coordinates.length;
  process.stdout.write(
    `${output}: ${what}, bytes ${String(plan.totalBytes)}, points that carry marks ${String(marked)}\n`,
  );
}

/** Without a shop there is no version code: one from the file's hash, the same for the same file. */
function codeOf(pdf: Uint8Array): string {
  const hash = createHash('sha256').update(pdf).digest();
  return Array.from(hash.subarray(0, 8), (byte) => CODE_LETTERS[byte % CODE_LETTERS.length]).join('');
}
