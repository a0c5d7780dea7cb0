import { access } from 'node:fs/promises';

/** Whether something has that name, whoever may read it. */
export async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
