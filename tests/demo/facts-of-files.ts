import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { DemoFile } from '../../src/cli/demo/patterns/demo-pattern';
import { createReadingPool } from '../../src/kernel/reading/pool';
import { readFile } from '../../src/kernel/reading/read-file';
import type { FileFacts } from '../../src/plugins/preflight/contract';

export interface Reader {
  factsOf(file: DemoFile): Promise<FileFacts>;
  close(): Promise<void>;
}

/** Reads files as an upload is read: in the sandboxed children. */
export async function openReader(): Promise<Reader> {
  const work = await mkdtemp(join(tmpdir(), 'demo-files-'));
  const pool = createReadingPool({
    size: 2,
    appRoot: resolve(__dirname, '../..'),
    scratchRoot: join(work, 'scratch'),
    log: { warn: () => undefined },
  });
  let saved = 0;
  return {
    async factsOf({ name, bytes }) {
      const path = join(work, String((saved += 1)));
      await writeFile(path, bytes);
      return readFile(pool, { path, name, bytes: bytes.length });
    },
    async close() {
      await pool.close();
      await rm(work, { recursive: true, force: true });
    },
  };
}
