import type { Knex } from 'knex';
import type { Trx } from './transaction';

/** A customer who is being erased, as they were known until now. */
export interface Forgotten {
  customerId: string;
  /** Null where it was never known. */
  email: string | null;
  name: string | null;
  /** What books and traces call them from now on. */
  pseudonym: string;
}

/** What a room knows of customers: it tells it to them, and it forgets it. */
export interface CustomerRecord {
  /** Names it in the export and in the preview of an erasure. */
  name: string;
  /** Everything it knows of a customer, oldest first; no hashes and no secrets. */
  tell(customerId: string): Promise<Record<string, unknown>[]>;
  /** Takes out what leads to the customer; resolves to how many rows. Doing it again changes nothing. */
  forget(trx: Trx, customer: Forgotten): Promise<number>;
}

/**
 * A record told by one query and forgotten by statements, each with `:customerId`, `:email`, `:name` and `:pseudonym`
 * to go by; most rooms need no more.
 */
export function sqlRecord(
  db: () => Knex,
  { name, tell, forget }: { name: string; tell?: string; forget?: readonly string[] },
): CustomerRecord {
  return {
    name,
    async tell(customerId) {
      if (tell === undefined) return [];
      const { rows } = (await db().raw(tell, { customerId })) as { rows: Record<string, unknown>[] };
      return rows;
    },
    async forget(trx, { customerId, email, name: known, pseudonym }) {
      const counts: number[] = [];
      for (const sql of forget ?? []) {
        const values = { customerId, email, name: known, pseudonym };
        const { rowCount } = (await trx.raw(sql, values as Record<string, Knex.Value>)) as {
          rowCount: number | null;
        };
        counts.push(rowCount ?? 0);
      }
      return counts.reduce((sum, count) => sum + count, 0);
    },
  };
}
