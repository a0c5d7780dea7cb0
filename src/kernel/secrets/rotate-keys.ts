import type { Knex } from 'knex';
import { DomainError } from '../errors/domain-error';
import { json } from '../ledger/rows';
import type { InTransaction, Trx } from '../ledger/transaction';
import type { Keyring } from './keyring';
import type { SealedColumn } from './sealed-columns';

/** What became of the secrets of one column. */
export interface RotationCount {
  /** `table.column` */
  place: string;
  rewrapped: number;
  /** Were under the current key already. */
  current: number;
  /** Rows with a secret that no key of ours opens; they stay as they are. */
  unopened: string[];
}

interface RotationTools {
  db: () => Knex;
  transaction: InTransaction;
  keyring: Keyring;
}

/**
 * Wraps every secret's own key under the current key. A row at a time, each in a transaction of its own that locks
 * it, so nobody waits and nothing that is written meanwhile is lost; stopped in the middle, it may be repeated.
 * A row that cannot be opened is named and left; the others go on.
 */
export async function rotateKeys(
  tools: RotationTools,
  columns: readonly SealedColumn[],
): Promise<RotationCount[]> {
  const counts: RotationCount[] = [];
  for (const column of columns) counts.push(await rotateColumn(tools, column));
  return counts;
}

async function rotateColumn(
  { db, transaction, keyring }: RotationTools,
  sealed: SealedColumn,
): Promise<RotationCount> {
  const { table, column } = sealed;
  const count: RotationCount = { place: `${table}.${column}`, rewrapped: 0, current: 0, unopened: [] };
  const ids = (await rows(db(), table).whereNotNull(column).orderBy('id').pluck('id')) as string[];
  for (const id of ids) {
    try {
      const { rewrapped, current } = await transaction((trx) => rotateRow(trx, keyring, sealed, id));
      count.rewrapped += rewrapped;
      count.current += current;
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'secrets/cannot-open') throw error;
      count.unopened.push(id);
    }
  }
  return count;
}

async function rotateRow(
  trx: Trx,
  keyring: Keyring,
  { table, column, rewrapAll }: SealedColumn,
  id: string,
): Promise<{ rewrapped: number; current: number }> {
  const row = (await rows(trx, table).where({ id }).forUpdate().first(column)) as
    Record<string, unknown> | undefined;
  const done = { rewrapped: 0, current: 0 };
  const value = row?.[column] ?? null;
  if (value === null) return done;
  const next = rewrapAll(id, json(value), (sealed, place) => {
    done[keyring.isCurrent(sealed) ? 'current' : 'rewrapped'] += 1;
    return keyring.rotate(sealed, place);
  });
  if (done.rewrapped > 0)
    await rows(trx, table)
      .where({ id })
      .update({ [column]: JSON.stringify(next) });
  return done;
}

function rows(db: Knex | Trx, table: string): Knex.QueryBuilder {
  return db.withSchema('ledger').table(table);
}
