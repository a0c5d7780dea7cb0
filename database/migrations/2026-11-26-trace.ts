import type { Knex } from 'knex';

/** How ink is spread over each page of each master: what a picture of a page is led back to its master by. */
const statements = `
create table if not exists ledger.master_page (
  master_key text not null,
  page integer not null check (page > 0),
  print bytea not null check (octet_length(print) = 400),
  primary key (master_key, page)
);
create index if not exists released_file_master on ledger.released_file (master_key) where master_key is not null;
`;

export async function up(knex: Knex): Promise<void> {
  await knex.raw(statements);
}

export function down(): Promise<void> {
  return Promise.reject(
    new Error('The ledger keeps what happened; restore a backup instead of migrating down.'),
  );
}
