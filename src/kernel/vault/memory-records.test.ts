import type { Knex } from 'knex';
import { createMemoryRecords } from './memory-records';
import { vaultRecordsSuite } from './vault-records.suite';

const none = undefined as unknown as Knex.Transaction;
const records = createMemoryRecords();

vaultRecordsSuite(() => ({ records, transaction: (work) => work(none) }));
