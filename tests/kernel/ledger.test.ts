import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { up } from '../../database/migrations/2026-11-23-ledger';
import { ledgerDatabase, type LedgerDatabase } from '../support/ledger-database';

let ledger: LedgerDatabase;
beforeAll(async () => {
  ledger = await ledgerDatabase();
});
afterAll(() => ledger.drop());

const rows = (name: string): Knex.QueryBuilder => ledger.db.withSchema('ledger').table(name);

async function release(pattern: string, label: string): Promise<string> {
  const id = randomUUID();
  const [major, minor, patch] = label.split('.').map(Number);
  const code = randomUUID().slice(0, 8).toUpperCase();
  const words = {
    label,
    major,
    minor,
    patch,
    code,
    title: 'Skirt',
    craft: 'sewing',
    changelog: '[]',
    released_by: 'test',
  };
  await rows('released_version').insert({ id, pattern_id: pattern, version_id: id, ...words });
  return id;
}

it('can be laid twice', async () => {
  await expect(ledger.db.transaction((trx) => up(trx))).resolves.toBeUndefined();
});

it('never changes, deletes or empties what was released', async () => {
  const id = await release('p-immutable', '1.0.0');
  await expect(rows('released_version').where({ id }).update({ title: 'Trousers' })).rejects.toMatchObject({
    code: 'SV001',
  });
  await expect(rows('released_version').where({ id }).delete()).rejects.toMatchObject({ code: 'SV001' });
  await expect(ledger.db.raw('truncate ledger.released_version cascade')).rejects.toMatchObject({
    code: 'SV001',
  });
});

it('lets labels of a pattern only rise, in numbers and not in letters', async () => {
  await release('p-rise', '1.9.0');
  await expect(release('p-rise', '1.8.9')).rejects.toMatchObject({ code: 'SV003' });
  await expect(release('p-rise', '1.9.0')).rejects.toMatchObject({ code: 'SV003' });
  await expect(release('p-rise', '1.10.0')).resolves.toEqual(expect.any(String));
});

it('has one current version a pattern', async () => {
  const first = await release('p-current', '1.0.0');
  const second = await release('p-current', '1.1.0');
  const standing = (id: string) => ({ released_version_id: id, pattern_id: 'p-current', state: 'released' });
  await rows('released_standing').insert(standing(first));
  await expect(rows('released_standing').insert(standing(second))).rejects.toMatchObject({ code: '23505' });
  await rows('released_standing').where({ released_version_id: first }).update({ state: 'superseded' });
  await rows('released_standing').insert(standing(second));
  await expect(
    rows('released_standing').where({ released_version_id: first }).update({ state: 'released' }),
  ).rejects.toMatchObject({
    code: 'SV002',
  });
});

it('moves a message along its table of states only', async () => {
  const customer = randomUUID();
  const id = randomUUID();
  await rows('customer').insert({ id: customer, email: 'a@example.com' });
  await rows('message').insert({
    id,
    kind: 'receipt',
    dedupe_key: id,
    customer_id: customer,
    subject_id: id,
    message_id: id,
  });
  await expect(rows('message').where({ id }).update({ state: 'sent' })).rejects.toMatchObject({
    code: 'SV002',
  });
  await rows('message').where({ id }).update({ state: 'sending' });
  await rows('message').where({ id }).update({ state: 'sent' });
  await expect(rows('message').where({ id }).update({ state: 'ready' })).rejects.toMatchObject({
    code: 'SV002',
  });
});

it('keeps references whole', async () => {
  const nobody = randomUUID();
  await expect(
    rows('customer_identity').insert({
      id: nobody,
      customer_id: nobody,
      channel_account_id: nobody,
      external_id: 'x',
    }),
  ).rejects.toMatchObject({ code: '23503' });
});
