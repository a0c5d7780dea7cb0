import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import os from 'node:os';
import path from 'node:path';

/** Starts Strapi's own command line on our Node, in the clone, on our terminal. */
export function spawnStrapi(
  appDir: string,
  args: string[],
  env: NodeJS.ProcessEnv = process.env,
): ChildProcess {
  const command = path.join(path.dirname(require.resolve('@strapi/strapi/package.json')), 'bin/strapi.js');
  return spawn(process.execPath, [command, ...args], { cwd: appDir, stdio: 'inherit', env });
}

/** Waits for its end and answers the exit code as a shell counts: 128 and the number where a signal ended it. */
export async function exitCodeOf(child: ChildProcess): Promise<number> {
  const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
  return code ?? 128 + (signal === null ? 0 : os.constants.signals[signal]);
}
