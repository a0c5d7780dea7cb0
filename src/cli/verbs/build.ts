import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Command } from 'commander';
import { DomainError } from '../../kernel/errors/domain-error';
import { adminFingerprint } from '../admin-fingerprint';
import type { CliContext } from '../context';
import { buildEnvironment } from '../environment/build-environment';
import { exitCodeOf, spawnStrapi } from '../strapi-command';

/** `selvedge build [--force]`: the launcher has compiled the server by now, this builds the admin. */
export function define(program: Command, context: CliContext): void {
  program
    .command('build')
    .description('Compile the server and build the admin, where something has changed.')
    .option('--force', 'build the admin although nothing has changed')
    .action((options: { force?: boolean }) => build(context, options.force === true));
}

/**
 * Runs `strapi build` unless dist/build is there and was built from the same sources.
 *
 * @throws DomainError `cli/build-failed`; Strapi has printed why.
 */
export async function build({ appDir, log }: CliContext, force = false): Promise<void> {
  const index = path.join(appDir, 'dist/build/index.html');
  const note = path.join(appDir, '.cache/admin-fingerprint');
  const fingerprint = await adminFingerprint(appDir, process.env.PUBLIC_URL);
  const built = existsSync(index) && existsSync(note) ? await readFile(note, 'utf8') : undefined;
  if (built === fingerprint && !force) {
    log('The admin is built already.');
    return;
  }
  log('Building the admin (a minute or two).');
  const code = await exitCodeOf(spawnStrapi(appDir, ['build'], buildEnvironment(process.env)));
  // Strapi also ends with 0 when it finds dependencies missing and builds nothing.
  if (code !== 0 || !existsSync(index)) {
    throw new DomainError('cli/build-failed', `strapi build ended with ${String(code)}`);
  }
  await mkdir(path.dirname(note), { recursive: true });
  await writeFile(note, fingerprint);
}
