import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { importRights } from '../../src/cli/entitlements/import-rights';
import { readRightsFile } from '../../src/cli/entitlements/read-rights';
import { formOf, writeRights } from '../../src/cli/entitlements/write-rights';
import { service } from '../../src/kernel/service';
import { portableRightsKey } from '../../src/plugins/orders/contract';
import { bootApp, type TestApp } from '../support/boot';
import { runVerb } from '../support/run-verb';
import { newPattern } from './release-pattern';
import { openShop, refund, sale } from './shop';

let app: TestApp;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'selvedge-rights-'));
  app = await bootApp({ SELVEDGE_ROLE: 'web' });
  const shop = await openShop(app);
  const skirt = (await newPattern(app)).patternId;
  const hood = (await newPattern(app, '=HYPERLINK("http://x")')).patternId;
  const formula = sale([{ pattern: skirt }, { pattern: hood, quantity: 2 }], {
    customer: { id: 'c-1', email: 'mara@example.com', name: '=1+1', locale: 'de', country: 'AT' },
  });
  Object.assign((formula.data['lines'] as object[])[1]!, { licence: 'print-shop' });
  await shop.send(formula).expect(200);
  await shop.send(refund(formula.data.order, 900, [{ external_line: 'l1', amount_minor: 900 }])).expect(200);
  await shop
    .send(sale([{ pattern: skirt }], { gift: { email: 'kim@example.com', name: 'Kim' } }))
    .expect(200);
  await shop.send(sale([{ pattern: hood }], { customer: { id: 'nameless-9' } })).expect(200);
});
afterAll(async () => {
  await app.stop();
  await rm(folder, { recursive: true, force: true });
});

const file = (name: string) => path.join(folder, name);
const verb = (...args: string[]) => runVerb(app.databaseUrl, ['entitlements', ...args]);

/** As if it were another house, with the same accounts and patterns. */
async function emptyLedger(): Promise<void> {
  const tables = [
    ...['right_decision', 'gift', 'refund', 'order_fact', 'entitlement', 'order_line', 'orders'],
    ...['customer_identity', 'customer', 'inbox'],
  ];
  await app.db.transaction(async (trx) => {
    await trx.raw('set local session_replication_role = replica');
    for (const table of tables) await trx.withSchema('ledger').table(table).delete();
  });
}

const sorted = (text: string) => text.split('\n').filter(Boolean).sort();

const carryOut = (name: string) =>
  writeRights(service(app.strapi, portableRightsKey).read(), file(name), formOf(name));
const carryIn = (name: string, dryRun = false) =>
  importRights(service(app.strapi, portableRightsKey), readRightsFile(file(name), formOf(name)), { dryRun });

it('carries every right out and back in, in both forms, as they stood', async () => {
  expect([await carryOut('rights.jsonl'), await carryOut('rights.csv')]).toEqual([4, 4]);
  const before = await readFile(file('rights.jsonl'), 'utf8');
  const rows = sorted(before).map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(rows.map(({ state, licence, gift_email }) => [state, licence, gift_email].join(' ')).sort()).toEqual(
    ['active personal ', 'active personal kim@example.com', 'active print-shop ', 'revoked personal '],
  );
  const csv = await readFile(file('rights.csv'), 'utf8');
  expect(csv).toContain("'=1+1");
  expect(csv).not.toMatch(/(^|[,\n])"?=/);

  for (const name of ['rights.jsonl', 'rights.csv']) {
    await emptyLedger();
    expect(await carryIn(name, true)).toEqual({ taken: 3, known: 0, faulty: [] });
    expect(await carryIn(name)).toEqual({ taken: 3, known: 0, faulty: [] });
    expect(await carryIn(name)).toEqual({ taken: 0, known: 3, faulty: [] });
    await carryOut('again.jsonl');
    expect(sorted(await readFile(file('again.jsonl'), 'utf8'))).toEqual(sorted(before));
  }
});

it('leaves an order out whole where a row does not fit, and the command says why', async () => {
  expect(await verb('export', file('told.jsonl'))).toMatchObject({
    code: 0,
    out: expect.stringContaining('4 rights') as string,
  });
  const good = (await readFile(file('told.jsonl'), 'utf8')).split('\n')[0]!;
  const right = JSON.parse(good) as Record<string, unknown>;
  const lines = [
    JSON.stringify({ ...right, order: 'new-1', line: '1' }),
    JSON.stringify({ ...right, order: 'new-1', line: '2', price_minor: -1 }),
    'no json',
    JSON.stringify({ ...right, order: 'new-2', pattern: 'nowhere', slug: null }),
  ];
  await writeFile(file('bad.jsonl'), `${lines.join('\n')}\n`);
  const result = await verb('import', file('bad.jsonl'), '--errors', file('errors.jsonl'));
  expect(result.code).toBe(1);
  expect(result.out).toContain('0 orders taken, 0 were known, 4 rows do not fit');
  const faults = sorted(await readFile(file('errors.jsonl'), 'utf8')).join('\n');
  expect(faults).toContain('price_minor');
  expect(faults).toContain('another row of this order does not fit');
  expect(faults).toContain('No pattern is called nowhere');
});
