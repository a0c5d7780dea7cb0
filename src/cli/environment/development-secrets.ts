import { readFile, rename, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { DomainError } from '../../kernel/errors/domain-error';
import { exists } from '../../kernel/postgres/exists';
import { withLock } from '../../kernel/postgres/folder-lock';
import { newSecrets, SECRET_NAMES, type Secrets } from './new-secrets';

const schema = z.partialRecord(z.enum(SECRET_NAMES), z.string().min(1));

/**
 * The secrets of this clone, made once and kept in `file`, readable by its owner only. Losing the file ends all
 * sessions and makes what was encrypted unreadable.
 *
 * @throws DomainError `environment/unreadable-secrets` when the file is not what we wrote.
 */
export async function developmentSecrets(file: string): Promise<Secrets> {
  return withLock(`${file}.lock`, async () => {
    const kept = (await exists(file)) ? parse(await readFile(file, 'utf8'), file) : {};
    const secrets = { ...newSecrets(), ...kept };
    if (SECRET_NAMES.every((name) => kept[name] !== undefined)) return secrets;
    const unfinished = `${file}.unfinished`;
    await writeFile(unfinished, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
    await rename(unfinished, file);
    return secrets;
  });
}

function parse(text: string, file: string): Partial<Secrets> {
  try {
    return schema.parse(JSON.parse(text));
  } catch (cause) {
    const message = `${file} does not hold the secrets of Selvedge: restore it, or remove it to begin anew.`;
    throw new DomainError('environment/unreadable-secrets', message, { cause });
  }
}
