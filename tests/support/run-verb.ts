import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { testEnvironment } from './environment';

/** `selvedge …` in a process of its own: how it ended and what it said on both streams. `undefined` unsets. */
export async function runVerb(
  databaseUrl: string,
  args: string[],
  env: Record<string, string | undefined> = {},
): Promise<{ code: number; out: string }> {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'selvedge-verb-'));
  const { PATH, HOME } = process.env;
  const options = { env: { PATH, HOME, ...testEnvironment(databaseUrl, dataDir), ...env } };
  const ended = new Promise<{ code: number; out: string }>((resolve) => {
    const command = [path.join(__dirname, 'selvedge-verb.mjs'), ...args];
    execFile(process.execPath, command, options, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), out: stdout + stderr });
    });
  });
  return ended.finally(() => rm(dataDir, { recursive: true, force: true }));
}
