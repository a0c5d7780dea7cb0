import { join } from 'node:path';
import type { ReadingLimits } from './limits';
import type { Sandbox } from './sandbox';

/** Where a child lives: what it may read, and its own two folders. */
export interface ChildHome {
  /** Folders and files the child may read: the compiled app, its packages. */
  readable: string[];
  /** Copies of the files to read; the child may not write here. */
  inbox: string;
  /** The only folder the child may write into. */
  outbox: string;
}

export interface ChildCommand {
  program: string;
  args: string[];
  /** All the environment a child gets: nothing of ours, so no secret. */
  env: Record<string, string>;
}

/**
 * The full command of a child. Only `native` children may load addons: an addon can step round Node's permission
 * model, so the readers that need none never get the right.
 */
export function childCommand(
  sandbox: Sandbox,
  home: ChildHome,
  limits: ReadingLimits,
  native: boolean,
): ChildCommand {
  const command = [
    ...sandbox.prefix,
    process.execPath,
    '--permission',
    ...[...home.readable, home.inbox, home.outbox].map((path) => `--allow-fs-read=${path}`),
    `--allow-fs-write=${home.outbox}`,
    ...(native ? ['--allow-addons'] : []),
    `--max-old-space-size=${String(limits.heapMiB)}`,
    '--disallow-code-generation-from-strings',
    '--no-warnings',
    join(__dirname, 'child-main.js'),
  ];
  const [program, ...args] = command;
  return {
    program: program ?? process.execPath,
    args,
    env: { NODE_ENV: 'production', TZ: 'UTC', LANG: 'C.UTF-8', HOME: home.outbox, TMPDIR: home.outbox },
  };
}
