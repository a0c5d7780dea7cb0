import { randomUUID } from 'node:crypto';
import { constants, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { copyFile, lstat, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** The folders of one child: `inbox` it may only read, `outbox` it may write. */
export interface ChildFolders {
  home: string;
  inbox: string;
  outbox: string;
}

/** The place of one run inside a child's folders. */
export interface RunPlace {
  file: string;
  scratch: string;
}

const PREFIX = 'reading-';

/**
 * Makes this pool's folder under `scratchRoot` and throws away those that a killed process left behind: they may
 * hold copies of paid files.
 */
export function openPoolFolder(scratchRoot: string): string {
  mkdirSync(scratchRoot, { recursive: true, mode: 0o700 });
  for (const name of readdirSync(scratchRoot)) {
    const owner = name.startsWith(PREFIX) ? Number(name.slice(PREFIX.length).split('-')[0]) : NaN;
    if (Number.isInteger(owner) && owner > 0 && !isRunning(owner)) {
      rmSync(join(scratchRoot, name), { recursive: true, force: true });
    }
  }
  return realpathSync(mkdtempSync(join(scratchRoot, `${PREFIX}${String(process.pid)}-`)));
}

export function makeChildFolders(poolFolder: string): ChildFolders {
  const home = join(poolFolder, randomUUID());
  const folders = { home, inbox: join(home, 'in'), outbox: join(home, 'out') };
  mkdirSync(folders.inbox, { recursive: true, mode: 0o700 });
  mkdirSync(folders.outbox, { mode: 0o700 });
  return folders;
}

/** Copies the file in (a reflink where the disk can), so that nothing the child does reaches the original. */
export async function placeRun(folders: ChildFolders, file: string): Promise<RunPlace> {
  const run = randomUUID();
  const place = { file: join(folders.inbox, run), scratch: join(folders.outbox, run) };
  await mkdir(place.scratch, { mode: 0o700 });
  await copyFile(file, place.file, constants.COPYFILE_FICLONE);
  return place;
}

export async function clearRun(place: RunPlace): Promise<void> {
  await rm(place.file, { force: true });
  await rm(place.scratch, { recursive: true, force: true });
}

/** Moves a file out of the scratch folder, if the run wrote a plain file of that name. */
export async function takeOut(place: RunPlace, name: string, destination: string): Promise<void> {
  const written = join(place.scratch, name);
  const found = await lstat(written).catch(() => undefined);
  if (found?.isFile() !== true) return;
  await rename(written, destination).catch(() => copyFile(written, destination));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
