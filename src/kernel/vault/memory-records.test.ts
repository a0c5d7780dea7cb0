import type { Knex } from 'knex';
import { createMemoryRecords } from './memory-records';
import { vaultRecordsSuite } from './vault-records.suite';

const records = createMemoryRecords();

vaultRecordsSuite(() => ({ records, transaction: (work) => work({} as Knex.Transaction) }));
