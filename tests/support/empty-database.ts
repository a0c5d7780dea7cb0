import { randomBytes } from 'node:crypto';
import { createDatabase, dropDatabase } from '../../src/kernel/postgres/databases';
import { testServer } from './boot';

/** A database with nothing in it, for processes that a test starts. */
export async function emptyDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `e_${randomBytes(6).toString('hex')}`;
  const url = await createDatabase(testServer(), name);
  return { url, drop: () => dropDatabase(testServer(), name) };
}
