import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadingLimits } from './limits';

/** `network-cut`: the child has no network at all. `permission-only`: Node's permission model alone holds it. */
export type SandboxLevel = 'network-cut' | 'permission-only';

/** The command to put before `node …`, as far as this system has the tools. */
export interface Sandbox {
  level: SandboxLevel;
  prefix: string[];
}

const FOLDERS = ['/usr/bin', '/bin', '/usr/sbin', '/sbin'];
const PROBE_MS = 5_000;

/**
 * Finds out, by trying, what this system offers: `unshare` or `bwrap` against the network, `setpriv` so that no
 * child outlives us, `prlimit` against core dumps and endless files, `nice` so that reading a file does not slow down
 * the answers to people. Not all of them are there outside Linux.
 */
export function probeSandbox(limits: ReadingLimits): Sandbox {
  const cut = firstThatWorks([
    tool('unshare', ['--net', '--']),
    tool('unshare', ['--map-root-user', '--net', '--']),
    tool('bwrap', ['--dev-bind', '/', '/', '--unshare-net', '--die-with-parent', '--']),
  ]);
  const guards = [
    tool('setpriv', ['--pdeathsig', 'KILL', '--']),
    tool('prlimit', ['--core=0', `--fsize=${String(limits.writtenBytes)}`, '--']),
    tool('nice', ['-n', '19']),
  ];
  const working = guards.filter((guard) => guard !== undefined).filter(works);
  return {
    level: cut === undefined ? 'permission-only' : 'network-cut',
    prefix: [...(cut ?? []), ...working.flat()],
  };
}

function tool(name: string, args: string[]): string[] | undefined {
  const path = FOLDERS.map((folder) => join(folder, name)).find((candidate) => existsSync(candidate));
  return path === undefined ? undefined : [path, ...args];
}

function firstThatWorks(commands: (string[] | undefined)[]): string[] | undefined {
  return commands.filter((command) => command !== undefined).find(works);
}

function works([program, ...args]: string[]): boolean {
  if (program === undefined) return false;
  const tried = spawnSync(program, [...args, process.execPath, '--version'], {
    env: {},
    stdio: 'ignore',
    timeout: PROBE_MS,
  });
  return tried.status === 0;
}
