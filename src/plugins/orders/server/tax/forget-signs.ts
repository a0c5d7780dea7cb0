import type { Knex } from 'knex';

/**
 * Signs of a buyer's country are kept for ten years from the end of the year of the sale (Regulation (EU) 282/2011,
 * Art. 63c), and no longer; the country stays with the books.
 */
export async function forgetSigns(db: Knex, now: Date): Promise<void> {
  await db.raw(
    `update ledger.orders set country_signs = '[]'
     where country_signs <> '[]' and placed_at < make_timestamptz(:year, 1, 1, 0, 0, 0, 'UTC')`,
    { year: now.getUTCFullYear() - 10 },
  );
}
