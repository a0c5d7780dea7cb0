import { access, constants, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Command } from 'commander';
import { createLog } from '../../kernel/log/log';
import { createReadingPool } from '../../kernel/reading/pool';
import { checkFile, type CheckedFile } from '../../plugins/preflight/adapters/check-file';
import { defaultProfile, profile as profileSchema, type Profile } from '../../plugins/preflight/contract';
import { builtInProfiles } from '../../plugins/preflight/domain/profiles';
import type { CliContext } from '../context';

interface PreflightOptions {
  profile: string;
  json?: boolean;
}

/** `selvedge preflight FILE… [--profile P] [--json]`: is it fit to sell? Exit code 1 if one of them is not. */
export function define(program: Command, context: CliContext): void {
  program
    .command('preflight')
    .description('Check files before they are uploaded: what a buyer would meet, and how to mend it.')
    .argument('<files...>', 'PDF, SVG, DXF and pictures')
    .option('--profile <profile>', `${Object.keys(builtInProfiles).join(', ')}, or a JSON file`, 'default')
    .option('--json', 'print the reports as a JSON array')
    .action(async (files: string[], { profile, json }: PreflightOptions) => {
      for (const file of files) {
        const isThere = await access(file, constants.R_OK).then(
          () => true,
          () => false,
        );
        if (!isThere) program.error(`${file} is not there or cannot be read.`, { exitCode: 2 });
      }
      const chosen = await chooseProfile(profile).catch((error: unknown) =>
        program.error(`--profile: ${error instanceof Error ? error.message : 'cannot be read'}`, {
          exitCode: 2,
        }),
      );
      const checked = await checkAll(context, files, chosen);
      context.log(json === true ? JSON.stringify(checked, undefined, 2) : checked.map(inWords).join('\n'));
      process.exitCode = checked.some(({ verdict }) => verdict === 'reject') ? 1 : 0;
    });
}

/** A profile of the house by its name, or a file's, with what it leaves out as in `default`. */
async function chooseProfile(name: string): Promise<Profile> {
  const known = builtInProfiles[name];
  if (known !== undefined) return known;
  const written: unknown = JSON.parse(await readFile(name, 'utf8'));
  return profileSchema.parse({ ...defaultProfile, ...(typeof written === 'object' ? written : {}) });
}

async function checkAll({ appDir }: CliContext, files: string[], profile: Profile): Promise<CheckedFile[]> {
  const scratchRoot = await mkdtemp(path.join(tmpdir(), 'selvedge-preflight-'));
  const log = createLog({ level: 'error', write: (line: string) => process.stderr.write(`${line}\n`) });
  const pool = createReadingPool({ size: 2, queue: files.length, appRoot: appDir, scratchRoot, log });
  try {
    return await Promise.all(files.map((file) => checkFile(pool, file, profile)));
  } finally {
    await pool.close();
    await rm(scratchRoot, { recursive: true, force: true });
  }
}

const verdicts: Readonly<Record<CheckedFile['verdict'], string>> = {
  pass: 'fit to sell',
  warn: 'fit to sell, with warnings',
  reject: 'NOT fit to sell',
};

function inWords({ file, verdict, findings }: CheckedFile): string {
  const lines = findings.map(({ severity, rule, message, page, where, measured, limit, quote }) => {
    const place = [page === undefined ? undefined : `page ${String(page)}`, where].filter(
      (part) => part !== undefined,
    );
    const facts = [measured, limit === undefined ? undefined : `allowed: ${limit}`].filter(
      (part) => part !== undefined,
    );
    return [
      `  ${severity}: ${message} (${[...place, rule].join(', ')})`,
      ...(facts.length === 0 ? [] : [`    ${facts.join('; ')}`]),
      ...(quote === undefined ? [] : [`    “${quote}”`]),
    ].join('\n');
  });
  return [`${file}: ${verdicts[verdict]}`, ...lines].join('\n');
}
