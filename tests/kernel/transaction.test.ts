import { z } from 'zod';
import { defineEvent } from '../../src/kernel/events/event';
import { eventsKey } from '../../src/kernel/events/events';
import { transactionKey } from '../../src/kernel/kernel';
import { savepoint } from '../../src/kernel/ledger/transaction';
import { service } from '../../src/kernel/service';
import { bootApp, type TestApp } from '../support/boot';

const tested = defineEvent({ name: 'kernel.tested', version: 1, schema: z.object({ n: z.number() }) });

let app: TestApp;
beforeAll(async () => {
  app = await bootApp({ SELVEDGE_ROLE: 'web' });
  service(app.strapi, eventsKey).subscribe(tested, 'kernel.look', () => Promise.resolve());
});
afterAll(() => app.stop());

const designer = (name: string) =>
  app.strapi
    .documents('api::designer.designer')
    .create({ data: { name, slug: name.toLowerCase() } as never });
const designers = () => app.strapi.db.query('api::designer.designer').count();
const count = async (table: string, where: object) => {
  const [row] = (await app.db
    .withSchema(table.split('.')[0]!)
    .table(table.split('.')[1]!)
    .where(where)
    .count('* as n')) as { n: string }[];
  return Number(row!.n);
};
/** The designer's own events are heard by other rooms, and their jobs are not counted here. */
const ours = () => app.strapi.db.connection.raw(`name = 'events' and data::text like '%kernel.look%'`);
const inTransaction: <T>(work: Parameters<ReturnType<typeof transaction>>[0]) => Promise<T> = (work) =>
  transaction()(work) as never;
const transaction = () => service(app.strapi, transactionKey);

it('keeps content, event and job together, or none of them', async () => {
  const before = await designers();
  const failing = inTransaction(async (trx) => {
    await designer('Never');
    await service(app.strapi, eventsKey).publish(trx, tested, { n: 1 });
    throw new Error('at the very end');
  });
  await expect(failing).rejects.toThrow('at the very end');
  expect(await designers()).toBe(before);
  expect(await count('ledger.event', { name: 'kernel.tested' })).toBe(0);
  expect(await count('jobs.job', ours())).toBe(0);

  await inTransaction(async (trx) => {
    await designer('Once');
    await service(app.strapi, eventsKey).publish(trx, tested, { n: 2 });
  });
  expect(await designers()).toBe(before + 1);
  expect(await count('ledger.event', { name: 'kernel.tested' })).toBe(1);
  expect(await count('jobs.job', ours())).toBe(1);
});

it('turns a swallowed SQL error into a refusal, never into a silent loss', async () => {
  const before = await designers();
  const swallowing = inTransaction(async (trx) => {
    await designer('Lost');
    await trx.raw('select * from no_such_table').catch(() => 'swallowed');
    return 'all is well';
  });
  await expect(swallowing).rejects.toMatchObject({ code: 'ledger/swallowed-error' });
  expect(await designers()).toBe(before);
});

it('undoes the inner transaction alone when it fails and the outer one goes on', async () => {
  const before = await designers();
  await inTransaction(async () => {
    await designer('Outer');
    const inner = inTransaction(async () => {
      await designer('Inner');
      throw new Error('inner');
    });
    await expect(inner).rejects.toThrow('inner');
  });
  expect(await designers()).toBe(before + 1);
});

it('lets work go on after a failure that was expected, behind a savepoint', async () => {
  const before = await designers();
  await inTransaction(async (trx) => {
    await designer('Before');
    await expect(savepoint(trx, (inner) => inner.raw('select 1/0'))).rejects.toMatchObject({ code: '22012' });
    await designer('After');
  });
  expect(await designers()).toBe(before + 2);
});

/** Ends the connection that a transaction has, as a restart of the database does. */
async function strike(trx: Parameters<Parameters<typeof inTransaction>[0]>[0]): Promise<void> {
  const { rows } = await trx.raw<{ rows: { pid: number }[] }>('select pg_backend_pid() as pid');
  await app.db.raw('select pg_terminate_backend(?, 5000)', [rows[0]!.pid]);
}

it('says so when a commit fails: what it answers yes to is there', async () => {
  const before = await designers();
  const struck = inTransaction(async (trx) => {
    await designer('Struck');
    await strike(trx);
  });
  await expect(struck).rejects.toThrow();
  expect(await designers()).toBe(before);
});

it('says so to Strapi’s own transactions too', async () => {
  const struck = app.strapi.db.transaction(async ({ trx }) => {
    await strike(trx as never);
  });
  await expect(struck).rejects.toThrow();
});

it('says so to who began one without work', async () => {
  const begun = await app.strapi.db.transaction();
  await strike(begun.get() as never);
  await expect(begun.commit()).rejects.toThrow();
});
