import type { Knex } from 'knex';
import { json } from '../ledger/rows';
import type { Keyring } from '../secrets/keyring';
import type { Sealed } from '../secrets/sealed';
import type { SealedColumn } from '../secrets/sealed-columns';
import { doubtful, fine, unsafe, type Diagnosis } from './diagnosis';

/** Asks under which keys the secrets in the database lie; opens none. */
export async function lookAtKeys(
  db: Knex,
  keyring: Keyring,
  columns: readonly SealedColumn[],
): Promise<Diagnosis> {
  const found: Sealed[] = [];
  for (const { table, column, rewrapAll } of columns) {
    const rows = (await db
      .withSchema('ledger')
      .table(table)
      .whereNotNull(column)
      .select({ id: 'id', value: column })) as { id: string; value: unknown }[];
    for (const { id, value } of rows) {
      rewrapAll(id, json(value), (sealed) => {
        found.push(sealed);
        return sealed;
      });
    }
  }
  const lost = new Set(found.filter(({ kid }) => !keyring.has(kid)).map(({ kid }) => kid));
  if (lost.size > 0) {
    return unsafe(
      'keys',
      `Secrets lie under keys that SELVEDGE_KEYS lacks: ${[...lost].join(', ')}.`,
      'Put these keys back behind the current one; without them the secrets are lost and must be made anew.',
    );
  }
  const old = found.filter((sealed) => !keyring.isCurrent(sealed)).length;
  if (old > 0)
    return doubtful('keys', `${String(old)} secrets lie under an older key.`, 'Run `selvedge keys rotate`.');
  return fine('keys', `${String(found.length)} secrets, all under the current key`);
}
