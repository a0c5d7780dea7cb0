import { stat } from 'node:fs/promises';
import path from 'node:path';
import { compiled, root } from './root.mjs';

/**
 * Judges files as the app does, with the pool's children. `cold` has a child of its own, started for one file;
 * `warm` uses one that has read files before.
 */
export function openPreflight(folder) {
  const { createReadingPool } = compiled('kernel/reading/pool');
  const { readFile } = compiled('kernel/reading/read-file');
  const { guessRole } = compiled('plugins/preflight/domain/guess-role');
  const { inspect } = compiled('plugins/preflight/domain/inspect');
  const { defaultProfile } = compiled('plugins/preflight/contract');
  const open = () =>
    createReadingPool({
      size: 1,
      appRoot: root,
      scratchRoot: path.join(folder, 'scratch'),
      log: { warn: () => undefined },
    });
  const judge = async (pool, file) => {
    const { size: bytes } = await stat(file);
    const begun = performance.now();
    const facts = await readFile(pool, { path: file, name: path.basename(file), bytes });
    const report = inspect(facts, guessRole(facts).role, defaultProfile);
    return { ms: performance.now() - begun, report };
  };
  const kept = open();
  return {
    warm: (file) => judge(kept, file),
    async cold(file) {
      const pool = open();
      try {
        return await judge(pool, file);
      } finally {
        await pool.close();
      }
    },
    close: () => kept.close(),
  };
}
