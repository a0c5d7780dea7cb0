import { realpathSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { childCommand } from './child-command';
import {
  clearRun,
  makeChildFolders,
  openPoolFolder,
  placeRun,
  type RunPlace,
  takeOut,
} from './child-folders';
import { createChildQueue, type PooledChild } from './child-queue';
import { defaultReadingLimits, type ReadingLimits } from './limits';
import type { Operation } from './operation';
import { type FailureReason, ReadingChild } from './reading-child';
import { probeSandbox, type SandboxLevel } from './sandbox';

export type ReadingOutcome<Output> =
  { kind: 'done'; output: Output; ms: number } | { kind: 'failed'; reason: FailureReason; message: string };

export interface ReadingRun<Input> {
  /** Path of the file to read; the child gets a copy. */
  file: string;
  input: Input;
  /**
   * Files the operation may write into its scratch folder: plain name there → path to move it to when it is done.
   * One that it did not write is left out; its output says why.
   */
  take?: Record<string, string>;
}

/** Reads hostile files in child processes (DESIGN §2.10). */
export interface ReadingPool {
  /**
   * Runs an operation on a file. A failure of the child is an outcome, not an error.
   * @throws DomainError `kernel/reading-busy` (unavailable) when too many wait, `kernel/reading-closed` after close.
   */
  run<Input extends z.ZodType, Output extends z.ZodType>(
    operation: Operation<Input, Output>,
    run: ReadingRun<z.input<Input>>,
  ): Promise<ReadingOutcome<z.output<Output>>>;
  level(): SandboxLevel;
  /** Kills every child, refuses what waits and deletes the pool's folder. */
  close(): Promise<void>;
}

export interface ReadingPoolOptions {
  /** Most children at a time. */
  size: number;
  /** Most runs that may wait for a child; 64 unless said. */
  queue?: number;
  limits?: Partial<ReadingLimits>;
  /** Folder that holds `dist`, `node_modules` and `package.json`; of it a child may read just these three. */
  appRoot: string;
  /** More folders with operation modules a child may read. */
  readable?: string[];
  /** Where the children's folders are made; put it on the disk of the vault to make copies cheap. */
  scratchRoot: string;
  log: { warn(message: string, fields: Record<string, unknown>): void };
}

const DEFAULT_QUEUE = 64;

export function createReadingPool(options: ReadingPoolOptions): ReadingPool {
  const limits = { ...defaultReadingLimits, ...options.limits };
  const sandbox = probeSandbox(limits);
  const folder = openPoolFolder(options.scratchRoot);
  const root = realpathSync(options.appRoot);
  const readable = [
    ...['dist', 'node_modules', 'package.json'].map((name) => join(root, name)),
    ...(options.readable ?? []).map((path) => realpathSync(path)),
  ];

  function start(native: boolean): PooledChild {
    const folders = makeChildFolders(folder);
    const command = childCommand(
      sandbox,
      { readable, inbox: folders.inbox, outbox: folders.outbox },
      limits,
      native,
    );
    const child = new ReadingChild(command, limits);
    const cleared = child.ended().then(() => rm(folders.home, { recursive: true, force: true }));
    return { child, folders, native, runs: 0, cleared };
  }

  const children = createChildQueue({
    size: options.size,
    queue: options.queue ?? DEFAULT_QUEUE,
    isWorn: async ({ child }) => ((await child.memory()) ?? 0) > limits.rssBytes / 2,
    start,
  });

  return {
    level: () => sandbox.level,
    run: async (operation, run) => {
      const input = operation.input.parse(run.input);
      const started = performance.now();
      const outcome = await children.use(operation.native, async ({ child, folders }) => {
        const place = await placeRun(folders, run.file);
        try {
          const { module } = operation;
          const wallMs = Math.min(limits.wallMs, operation.wallMs ?? limits.wallMs);
          const exchange = await child.exchange({ module, input, ...place, limits: { ...limits, wallMs } });
          if (exchange.kind === 'died') return failed(exchange.reason, exchange.message);
          if (exchange.kind === 'refused') return failed('refused', exchange.message);
          const output = operation.output.safeParse(exchange.output);
          if (!output.success) {
            child.kill('refused', 'answered in a shape nobody asked for');
            return failed('refused', `answered in a shape nobody asked for: ${output.error.message}`);
          }
          await takeAll(place, run.take ?? {});
          return { kind: 'done' as const, output: output.data, ms: performance.now() - started };
        } finally {
          await clearRun(place);
        }
      });
      if (outcome.kind === 'failed') {
        const { reason, message } = outcome;
        options.log.warn('a file could not be read', { operation: operation.name, reason, message });
      }
      return outcome;
    },
    close: async () => {
      await children.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function failed(reason: FailureReason, message: string) {
  return { kind: 'failed' as const, reason, message };
}

async function takeAll(place: RunPlace, take: Record<string, string>): Promise<void> {
  for (const [name, destination] of Object.entries(take)) {
    if (name.includes('/') || name.includes('\\')) {
      throw new Error(`“${name}” is not a plain file name`);
    }
    await takeOut(place, name, destination);
  }
}
