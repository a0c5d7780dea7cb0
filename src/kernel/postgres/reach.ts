import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ServerUser } from './server-user';

/**
 * Whether `user` can come to `target` and read it (a program also run it): every folder above must let him through.
 * Reads the mode bits, as open(2) does; access control lists are not looked at.
 */
export async function canReach(target: string, user: ServerUser): Promise<boolean> {
  const real = await realpath(target);
  if (!(await allows(real, user, 0o5))) return false;
  for (let folder = path.dirname(real); ; folder = path.dirname(folder)) {
    if (!(await allows(folder, user, 0o1))) return false;
    if (folder === path.dirname(folder)) return true;
  }
}

async function allows(target: string, user: ServerUser, bits: number): Promise<boolean> {
  const { mode, uid, gid } = await stat(target);
  const shift = uid === user.uid ? 6 : gid === user.gid ? 3 : 0;
  return ((mode >> shift) & bits) === bits;
}
