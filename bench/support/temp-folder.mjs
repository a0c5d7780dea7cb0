import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** Lends a new folder to `work` and removes it in every case. */
export async function withTempFolder(work) {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'selvedge-bench-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
