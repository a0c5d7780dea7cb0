import { createVaultRecords } from '../../src/kernel/vault/vault-records';
import { vaultRecordsSuite } from '../../src/kernel/vault/vault-records.suite';
import { ledgerDatabase, type LedgerDatabase } from '../support/ledger-database';

let ledger: LedgerDatabase;
beforeAll(async () => {
  ledger = await ledgerDatabase();
});
afterAll(() => ledger.drop());

vaultRecordsSuite(() => ({ records: createVaultRecords(() => ledger.db), transaction: ledger.transaction }));
