import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { bootApp, type TestApp } from '../support/boot';
import { runVerb } from '../support/run-verb';
import { newPattern } from './release-pattern';

let app: TestApp;
let folder: string;
let skirt: { patternId: string; slug: string };
let hood: { patternId: string; slug: string };
beforeAll(async () => {
  app = await bootApp({ SELVEDGE_ROLE: 'web' });
  folder = await mkdtemp(path.join(os.tmpdir(), 'selvedge-sales-'));
  skirt = await newPattern(app);
  hood = await newPattern(app, 'Hood');
});
afterAll(async () => {
  await app.stop();
  await rm(folder, { recursive: true, force: true });
});

const errorsFile = () => path.join(folder, 'errors.csv');

async function importFile(text: string, ...options: string[]) {
  const file = path.join(folder, 'sales.csv');
  await rm(errorsFile(), { force: true });
  await writeFile(file, text);
  const args = ['sales', 'import', file, '--account', 'storefront', '--errors', errorsFile(), ...options];
  return runVerb(app.databaseUrl, args);
}

async function count(table: string): Promise<number> {
  const [row] = await app.db.withSchema('ledger').table(table).count<{ count: string }[]>('*');
  return Number(row?.count);
}

const head = 'order;placed_at;currency;email;name;country;pattern;quantity;price;tax';
const sheet = () =>
  [
    `\uFEFF${head}`,
    `E-1;2023-05-01;EUR;Mara@Example.com;Mara;de;${skirt.slug};1;9,50;1,52`,
    `E-1;2023-05-01;EUR;Mara@Example.com;Mara;de;${hood.slug};2;4,00;`,
    `E-2;2024-02-29T10:00:00Z;EUR;jo@example.com;"Jo; the maker";AT;${skirt.patternId};;9.50;`,
    '',
  ].join('\r\n');

it('tries everything and keeps nothing, then takes each order once, however often it runs', async () => {
  const tried = await importFile(sheet(), '--dry-run');
  expect(tried).toMatchObject({
    code: 0,
    out: expect.stringContaining('2 orders would be taken, 0 were known') as string,
  });
  expect(await count('orders')).toBe(0);
  expect(await count('inbox')).toBe(0);

  const first = await importFile(sheet());
  expect(first.out).toContain('2 orders taken, 0 were known, 0 rows do not fit');
  const again = await importFile(sheet());
  expect(again.out).toContain('0 orders taken, 2 were known, 0 rows do not fit');

  const { rows } = await app.db.raw<{ rows: Record<string, unknown>[] }>(
    `select sale.external_id as "order", sale.placed_at::date::text as day, sale.total_minor::int as total,
            buyer.email, buyer.name, sale.country, count(owned.id)::int as rights
     from ledger.orders sale join ledger.customer buyer on buyer.id = sale.customer_id
     join ledger.order_line line on line.order_id = sale.id
     join ledger.entitlement owned on owned.order_line_id = line.id and owned.state = 'active'
     group by sale.id, buyer.id order by 1`,
  );
  expect(rows).toEqual([
    {
      order: 'E-1',
      day: '2023-05-01',
      total: 1_750,
      email: 'mara@example.com',
      name: 'Mara',
      country: 'DE',
      rights: 2,
    },
    {
      order: 'E-2',
      day: '2024-02-29',
      total: 950,
      email: 'jo@example.com',
      name: 'Jo; the maker',
      country: 'AT',
      rights: 1,
    },
  ]);
});

it('is no news: nobody gets a mail, no other system hears of it', async () => {
  const types = await app.db
    .withSchema('ledger')
    .table('event')
    .whereLike('name', 'order.%')
    .distinct('name');
  expect(types).toEqual([{ name: 'order.imported' }]);
  expect(await count('message')).toBe(0);
});

it('writes every row that does not fit with its reason, and takes the rest', async () => {
  const { code, out } = await importFile(
    [
      'order,placed_at,currency,email,pattern,price,note',
      `F-1,2023-05-01,EUR,a@example.com,${skirt.slug},9.50,fine`,
      `F-2,2023-05-01,EUR,b@example.com,${skirt.slug},1.234.5,"=HYPERLINK(""x"")"`,
      `F-2,2023-05-01,EUR,b@example.com,${hood.slug},4.00,`,
      `F-3,2023-02-30,EUR,c@example.com,${skirt.slug},9.50,`,
      `F-4,2023-05-01,EUR,d@example.com,no-such-pattern,9.50,`,
      `F-5,2023-05-01,EUR,not an address,${skirt.slug},9.50,`,
      `F-6,2023-05-01,EUR,e@example.com,${skirt.slug},9.50,`,
      `F-6,2023-05-02,EUR,e@example.com,${hood.slug},4.00,`,
      '',
    ].join('\n'),
  );
  expect({ code, out }).toMatchObject({
    code: 1,
    out: expect.stringContaining('1 orders taken, 0 were known, 7 rows do not fit') as string,
  });
  const lines = (await readFile(errorsFile(), 'utf8')).trim().split('\r\n').slice(1);
  expect(lines.map((line) => line.split(',').slice(0, 2).join(' '))).toEqual([
    '3 price is no amount of EUR',
    '4 another row of this order does not fit',
    expect.stringContaining('5 placed_at is no date'),
    expect.stringContaining('6 No pattern is called no-such-pattern'),
    expect.stringContaining('7 '),
    '8 the rows of order F-6 differ in placed_at',
    '9 the rows of order F-6 differ in placed_at',
  ]);
  expect(lines[0]).toContain(`"'=HYPERLINK(""x"")"`);
});

it.each([
  ['has no head that helps', 'a,b\n1,2\n', 'order, placed_at, currency, email, pattern, price'],
  ['is no CSV', 'order,placed_at,currency,email,pattern,price\n"x\n', 'no CSV'],
])('says so where the file %s', async (_, text, words) => {
  const { code, out } = await importFile(text);
  expect({ code, out }).toMatchObject({ code: 1, out: expect.stringContaining(words) as string });
});

it('says so where the account or the file is not there', async () => {
  const nobody = await runVerb(app.databaseUrl, ['sales', 'import', __filename, '--account', 'nobody']);
  expect(nobody.code).toBe(1);
  const nowhere = await runVerb(app.databaseUrl, [
    'sales',
    'import',
    'nowhere.csv',
    '--account',
    'storefront',
  ]);
  expect(nowhere.code).toBe(2);
});
