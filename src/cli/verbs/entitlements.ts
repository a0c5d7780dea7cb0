import { access, constants, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Command, Option } from 'commander';
import { service } from '../../kernel/service';
import { portableRightsKey } from '../../plugins/orders/contract';
import { bootQuietly } from '../boot-quietly';
import type { CliContext } from '../context';
import { importRights } from '../entitlements/import-rights';
import { readRightsFile } from '../entitlements/read-rights';
import { formOf, writeRights, type RightsForm } from '../entitlements/write-rights';

interface Options {
  format?: RightsForm;
  dryRun?: boolean;
  errors?: string;
}

const format = () =>
  new Option('--format <form>', 'what the file is; by its ending unless said').choices(['jsonl', 'csv']);

/** `selvedge entitlements export|import FILE`: who owns what, carried out of the house and into another. */
export function define(program: Command, context: CliContext): void {
  const verb = program.command('entitlements').description('Carry who owns what to another house and back.');
  verb
    .command('export')
    .argument('<file>', 'JSON Lines, or a spreadsheet where it ends in .csv')
    .description('Write every right there is, a row each. It holds names and addresses.')
    .addOption(format())
    .action(async (file: string, { format: form = formOf(file) }: Options) => {
      // The app moves to its own folder when it boots; the caller's paths are from where they stand.
      const target = path.resolve(file);
      const count = await bootQuietly(context, (strapi) =>
        writeRights(service(strapi, portableRightsKey).read(), target, form),
      );
      context.log(`${String(count)} rights written to ${file}`);
    });
  verb
    .command('import')
    .argument('<file>', 'as the export wrote it')
    .description('Write the rights of such a file into the ledger, once each; nobody gets a mail.')
    .addOption(format())
    .option('--dry-run', 'try everything and keep nothing')
    .option('--errors <file>', 'where rows that do not fit are written', 'rights-errors.jsonl')
    .action(async (file: string, { format: form = formOf(file), dryRun = false, errors = '' }: Options) => {
      const source = path.resolve(file);
      const errorsFile = path.resolve(errors);
      const isThere = await access(source, constants.R_OK).then(
        () => true,
        () => false,
      );
      if (!isThere) program.error(`${file} is not there or cannot be read.`, { exitCode: 2 });
      const result = await bootQuietly(context, (strapi) =>
        importRights(service(strapi, portableRightsKey), readRightsFile(source, form), { dryRun }),
      );
      const faults = result.faulty.map((fault) => JSON.stringify(fault));
      if (faults.length > 0) await writeFile(errorsFile, `${faults.join('\n')}\n`);
      context.log(
        [
          `${String(result.taken)} orders ${dryRun ? 'would be taken' : 'taken'}`,
          `${String(result.known)} were known`,
          `${String(faults.length)} rows do not fit${faults.length > 0 ? `: ${errors} says why` : ''}`,
        ].join(', '),
      );
      process.exitCode = faults.length > 0 ? 1 : 0;
    });
}
