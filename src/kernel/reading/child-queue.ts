import { DomainError } from '../errors/domain-error';
import type { ChildFolders } from './child-folders';
import type { ReadingChild } from './reading-child';

export interface PooledChild {
  child: ReadingChild;
  folders: ChildFolders;
  native: boolean;
  runs: number;
  /** Resolves when the process is gone and its folders are deleted. */
  cleared: Promise<void>;
}

export interface ChildQueue {
  /** Lends a child of the class asked for, started or reused, for as long as `work` takes. */
  use<T>(native: boolean, work: (child: PooledChild) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

interface Ticket {
  native: boolean;
  resolve(child: PooledChild): void;
  reject(error: Error): void;
}

type Found = { kind: 'none' } | { kind: 'child'; pooled: PooledChild } | { kind: 'error'; error: Error };

/** After this many files a child is replaced: what a library keeps in module state cannot grow for ever. */
const MOST_RUNS = 100;

/** Lends at most `size` children, first come first served; idle ones are kept, worn or dead ones replaced. */
export function createChildQueue(options: {
  size: number;
  queue: number;
  start(native: boolean): PooledChild;
  /** True where the child has grown so much that it must not read another file. */
  isWorn(child: PooledChild): Promise<boolean>;
}): ChildQueue {
  const all = new Set<PooledChild>();
  const idle: PooledChild[] = [];
  const waiting: Ticket[] = [];
  let isClosed = false;

  function retire(pooled: PooledChild): void {
    all.delete(pooled);
    if (idle.includes(pooled)) idle.splice(idle.indexOf(pooled), 1);
    pooled.child.kill('crash', 'was replaced');
  }

  function find(native: boolean): PooledChild | undefined {
    for (const pooled of [...idle]) if (!pooled.child.isAlive) retire(pooled);
    const same = idle.find((pooled) => pooled.native === native);
    if (same !== undefined) {
      idle.splice(idle.indexOf(same), 1);
      return same;
    }
    const other = idle[0];
    if (all.size >= options.size && other !== undefined) retire(other);
    if (all.size >= options.size) return undefined;
    const started = options.start(native);
    all.add(started);
    return started;
  }

  /** A child that cannot even be prepared (disk full) is the waiting run's trouble, not that of whoever gave back. */
  function tryFind(native: boolean): Found {
    try {
      const pooled = find(native);
      return pooled === undefined ? { kind: 'none' } : { kind: 'child', pooled };
    } catch (error) {
      return { kind: 'error', error: error instanceof Error ? error : new Error(String(error)) };
    }
  }

  function dispatch(): void {
    for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
      const found = tryFind(next.native);
      if (found.kind === 'none') return;
      waiting.shift();
      if (found.kind === 'child') next.resolve(found.pooled);
      else next.reject(found.error);
    }
  }

  async function giveBack(pooled: PooledChild): Promise<void> {
    pooled.runs += 1;
    const isSpent = !pooled.child.isAlive || pooled.runs >= MOST_RUNS || (await options.isWorn(pooled));
    if (isSpent || isClosed) {
      retire(pooled);
      await pooled.cleared;
    } else {
      idle.push(pooled);
    }
    dispatch();
  }

  function borrow(native: boolean): Promise<PooledChild> {
    if (isClosed) return Promise.reject(closed());
    return new Promise((resolve, reject) => {
      waiting.push({ native, resolve, reject });
      dispatch();
      if (waiting.length > options.queue) waiting.pop()?.reject(busy());
    });
  }

  return {
    use: async (native, work) => {
      const pooled = await borrow(native);
      try {
        const result = await work(pooled);
        if (isClosed) throw closed();
        return result;
      } finally {
        await giveBack(pooled);
      }
    },
    close: async () => {
      isClosed = true;
      for (const ticket of waiting.splice(0)) ticket.reject(closed());
      const last = [...all];
      for (const pooled of last) retire(pooled);
      await Promise.all(last.map(({ cleared }) => cleared));
    },
  };
}

function busy(): DomainError {
  const message = 'too many files are being read at once; try again in a moment';
  return new DomainError('kernel/reading-busy', message, { kind: 'unavailable' });
}

/** A run cut short by our own stop says nothing about its file, so it must not look like a finding. */
function closed(): DomainError {
  return new DomainError('kernel/reading-closed', 'the reading pool is closed', { kind: 'unavailable' });
}
