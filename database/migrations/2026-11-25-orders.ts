import type { Knex } from 'knex';

/** Money that went back without a word about its lines: it takes no right back, and has to be told apart. */
const statements = `
alter table ledger.refund add column if not exists partial boolean not null default false;
`;

export const up = (knex: Knex): Promise<unknown> => knex.raw(statements);
