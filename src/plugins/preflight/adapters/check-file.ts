import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { ReadingPool } from '../../../kernel/reading/pool';
import { readFile } from '../../../kernel/reading/read-file';
import type { FileRole, Profile, Report } from '../contract';
import { guessRole } from '../domain/guess-role';
import { inspect } from '../domain/inspect';

/** What the command line says of one file. */
export interface CheckedFile {
  /** As it was named. */
  file: string;
  sha256: string;
  format: Report['format'];
  verdict: Report['verdict'];
  findings: Report['findings'];
  facts: Report['facts'] & { role: FileRole };
  /** From opening to verdict. */
  ms: number;
}

/** Reads and judges a file that lies on disk, in a reading child and without a database. Rejects if it is not there. */
export async function checkFile(
  pool: Pick<ReadingPool, 'run'>,
  file: string,
  profile: Profile,
): Promise<CheckedFile> {
  const begun = performance.now();
  const { size: bytes } = await stat(file);
  const [facts, sha256] = await Promise.all([
    readFile(pool, { path: file, name: path.basename(file), bytes }),
    hashOf(file),
  ]);
  const { role } = guessRole(facts);
  const report = inspect(facts, role, profile);
  const { format, verdict, findings } = report;
  const ms = Math.round(performance.now() - begun);
  return { file, sha256, format, verdict, findings, facts: { role, ...report.facts }, ms };
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
