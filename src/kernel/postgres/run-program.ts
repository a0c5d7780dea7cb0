import { execFile, spawnSync } from 'node:child_process';
import path from 'node:path';
import type { Cluster } from './cluster';

export type ProgramResult = { kind: 'done' } | { kind: 'failed'; output: string };

/** Runs one of Postgres's programs as the server's user and tells how it ended; output is kept for the message. */
export async function runProgram(cluster: Cluster, program: string, args: string[]): Promise<ProgramResult> {
  return new Promise((resolve) => {
    execFile(program, args, optionsFor(cluster), (error, stdout, stderr) => {
      if (!error) resolve({ kind: 'done' });
      else resolve({ kind: 'failed', output: `${stdout}\n${stderr}`.trim() || error.message });
    });
  });
}

/** The same, synchronous and without looking at the end: for exit handlers. */
export function runProgramNow(cluster: Cluster, program: string, args: string[]): void {
  spawnSync(program, args, { ...optionsFor(cluster), stdio: 'ignore' });
}

/** Postgres gets none of our environment: no secret in it is the server's business. Its messages are English. */
function optionsFor(cluster: Cluster) {
  const { PATH, SYSTEMROOT, TEMP, TMP } = process.env;
  const { user } = cluster;
  return {
    cwd: path.parse(cluster.folder).root, // ours may lie where the server's user cannot go
    env: { PATH, SYSTEMROOT, TEMP, TMP, LC_ALL: 'C', TZ: 'UTC' },
    encoding: 'utf8' as const,
    ...(user ? { uid: user.uid, gid: user.gid } : {}),
  };
}
