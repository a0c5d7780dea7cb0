import { createPostgresBucket } from '../../src/kernel/http/token-bucket';
import { ledgerDatabase, type LedgerDatabase } from '../support/ledger-database';

let ledger: LedgerDatabase;
beforeAll(async () => {
  ledger = await ledgerDatabase();
});
afterAll(() => ledger.drop());

it('shares its points over all instances', async () => {
  const settings = { db: ledger.db, name: 'test', points: 5, perSeconds: 60 };
  const [one, two] = [createPostgresBucket(settings), createPostgresBucket(settings)];
  const taken = await Promise.all(
    Array.from({ length: 12 }, (_, index) => (index % 2 === 0 ? one : two).take('shop')),
  );
  expect(taken.filter(({ kind }) => kind === 'taken')).toHaveLength(5);
  const [empty] = taken.filter((answer) => answer.kind === 'empty');
  expect(empty?.retryAfterMs).toBeGreaterThan(0);
  expect(await two.take('another shop')).toEqual({ kind: 'taken' });
});
