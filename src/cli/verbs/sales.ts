import { access, constants, writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { bootQuietly } from '../boot-quietly';
import type { CliContext } from '../context';
import { errorSheet } from '../sales/error-sheet';
import { importSales } from '../sales/import-sales';
import { readSalesFile } from '../sales/read-sales-file';

interface ImportOptions {
  account: string;
  dryRun?: boolean;
  errors?: string;
  json?: boolean;
}

/** `selvedge sales import FILE.csv --account KEY`: sales from before Selvedge, so that their buyers own what they bought. */
export function define(program: Command, context: CliContext): void {
  program
    .command('sales')
    .description('Bring in sales from before.')
    .command('import')
    .argument('<file>', 'CSV, a row a line of an order')
    .description('Write past sales into the ledger, once each; nobody gets a mail. Run it again to go on.')
    .requiredOption('--account <key>', 'the channel account they were sold by, as on “Shop connection”')
    .option('--dry-run', 'try everything and keep nothing')
    .option('--errors <file>', 'where rows that do not fit are written', 'sales-errors.csv')
    .option('--json', 'machine-readable')
    .action(async (file: string, options: ImportOptions) => {
      const isThere = await access(file, constants.R_OK).then(
        () => true,
        () => false,
      );
      if (!isThere) program.error(`${file} is not there or cannot be read.`, { exitCode: 2 });
      const { dryRun = false, account, errors = 'sales-errors.csv', json } = options;
      // The app moves to its own folder when it boots; the caller's paths are from where they stand.
      const sales = await readSalesFile(file);
      const from = process.cwd();
      const result = await bootQuietly(context, (strapi) =>
        importSales(strapi, sales, {
          account,
          dryRun,
          onProgress: (done) => {
            if (json !== true) context.log(`${String(done)} orders so far`);
          },
        }),
      );
      process.chdir(from);
      if (result.faulty.length > 0) await writeFile(errors, errorSheet(result.faulty));
      if (json === true) {
        const { faulty, ...counts } = result;
        context.log(JSON.stringify({ ...counts, dryRun, faultyRows: faulty.length }, undefined, 2));
      } else {
        context.log(
          [
            `${String(result.taken)} orders ${dryRun ? 'would be taken' : 'taken'}`,
            `${String(result.known)} were known`,
            `${String(result.faulty.length)} rows do not fit${result.faulty.length > 0 ? `: ${errors} says why` : ''}`,
          ].join(', '),
        );
      }
      process.exitCode = result.faulty.length > 0 ? 1 : 0;
    });
}
