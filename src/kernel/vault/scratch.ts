import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';

/** Lends a folder of its own to `work`, on the data directory's disk, and removes it in every case. */
export async function withScratch<T>(dataDir: string, work: (folder: string) => Promise<T>): Promise<T> {
  const parent = path.resolve(dataDir, 'scratch');
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(path.join(parent, 'work-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
