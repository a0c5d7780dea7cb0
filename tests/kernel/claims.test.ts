import { randomUUID } from 'node:crypto';
import { claim, type ClaimState, type Outcome } from '../../src/kernel/claims/claim';
import { ledgerDatabase, type LedgerDatabase } from '../support/ledger-database';

let ledger: LedgerDatabase;
let customer: string;
beforeAll(async () => {
  ledger = await ledgerDatabase();
  customer = randomUUID();
  await ledger.db.withSchema('ledger').table('customer').insert({ id: customer, email: 'c@example.com' });
});
afterAll(() => ledger.drop());

async function message(): Promise<string> {
  const id = randomUUID();
  const row = { id, kind: 'receipt', dedupe_key: id, customer_id: customer, subject_id: id, message_id: id };
  await ledger.db.withSchema('ledger').table('message').insert(row);
  return id;
}

async function stateOf(id: string): Promise<ClaimState> {
  const row = (await ledger.db.withSchema('ledger').table('message').where({ id }).first('state')) as {
    state: ClaimState;
  };
  return row.state;
}

const claimed = (id: string, effect: () => Promise<Outcome>, unknown: 'repeat' | 'leave' = 'repeat') =>
  claim({ transaction: ledger.transaction, table: 'message', id, unknown }, effect);

it.each<[Outcome, ClaimState]>([
  [{ kind: 'sent' }, 'sent'],
  [{ kind: 'failed', reason: '550' }, 'failed'],
  [{ kind: 'suppressed', reason: 'asked not to' }, 'suppressed'],
  [{ kind: 'later', reason: '450' }, 'ready'],
  [{ kind: 'lost', reason: 'no answer' }, 'unknown'],
])('%j ends in %s', async (outcome, state) => {
  const id = await message();
  await expect(claimed(id, () => Promise.resolve(outcome))).resolves.toEqual(outcome);
  expect(await stateOf(id)).toBe(state);
});

it('has committed the claim before the effect begins', async () => {
  const id = await message();
  let seen: ClaimState | undefined;
  await claimed(id, async () => {
    seen = await stateOf(id);
    return { kind: 'sent' };
  });
  expect(seen).toBe('sending');
});

it('counts a throw as an answer that was lost', async () => {
  const id = await message();
  await expect(claimed(id, () => Promise.reject(new Error('socket hang up')))).resolves.toEqual({
    kind: 'lost',
    reason: 'socket hang up',
  });
  expect(await stateOf(id)).toBe('unknown');
});

it('takes up what died while sending where it may be repeated, and leaves it as unknown where not', async () => {
  const repeatable = await message();
  const left = await message();
  const die = { state: 'sending' };
  await ledger.db.withSchema('ledger').table('message').whereIn('id', [repeatable, left]).update(die);
  await expect(claimed(repeatable, () => Promise.resolve({ kind: 'sent' }))).resolves.toEqual({
    kind: 'sent',
  });
  await expect(claimed(left, () => Promise.resolve({ kind: 'sent' }), 'leave')).resolves.toMatchObject({
    kind: 'skipped',
  });
  expect(await stateOf(left)).toBe('unknown');
});

it('does nothing twice', async () => {
  const id = await message();
  let effects = 0;
  const once = () => {
    effects += 1;
    return Promise.resolve<Outcome>({ kind: 'sent' });
  };
  await claimed(id, once);
  await expect(claimed(id, once)).resolves.toEqual({ kind: 'skipped', state: 'sent' });
  expect(effects).toBe(1);
});

it('leaves a row alone that may not be claimed, and asks while it is locked', async () => {
  const id = await message();
  const options = { transaction: ledger.transaction, table: 'message', id, unknown: 'repeat' } as const;
  let isCalled = false;
  const effect = (): Promise<Outcome> => {
    isCalled = true;
    return Promise.resolve({ kind: 'sent' });
  };
  const mayNot = claim({ ...options, mayClaim: () => Promise.resolve(false) }, effect);
  await expect(mayNot).resolves.toEqual({ kind: 'skipped', state: 'ready' });
  expect({ isCalled, state: await stateOf(id) }).toEqual({ isCalled: false, state: 'ready' });
  await claim({ ...options, mayClaim: () => Promise.resolve(true) }, effect);
  expect(await stateOf(id)).toBe('sent');
});
