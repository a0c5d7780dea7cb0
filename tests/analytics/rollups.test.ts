import fc from 'fast-check';
import { beginRebuild } from '../../src/plugins/analytics/server/rollups/begin-rebuild';
import { drain } from '../../src/plugins/analytics/server/rollups/drain';
import { markDirty, type Marked } from '../../src/plugins/analytics/server/rollups/mark-dirty';
import { askAbout, fetchFile, rawLedger, refundLine, sell, type RawLedger, type RawSale } from './raw-ledger';

let ledger: RawLedger;
beforeAll(async () => {
  ledger = await rawLedger();
});
afterAll(() => ledger.drop());
beforeEach(() => ledger.empty());

const zones = ['UTC', 'Europe/Berlin', 'America/Los_Angeles', 'Pacific/Auckland'];

async function begin(zone: string): Promise<void> {
  await ledger.transaction((trx) => beginRebuild(trx, zone));
  await drain(ledger);
}
const mark = (marked: Marked, zone: string) =>
  ledger.transaction((trx) => markDirty(trx, marked, zone, new Date()));

/** Everything that is counted, as text, so that it can be compared byte for byte. */
async function counted(): Promise<string> {
  const tables = ['rollup_sales_day', 'rollup_version_week', 'rollup_version_lifetime'];
  const parts = await Promise.all(
    tables.map(async (name) => {
      const { rows } = await ledger.db.raw<{ rows: { line: string }[] }>(
        `select t::text as line from ledger.${name} t order by 1`,
      );
      return rows.map(({ line }) => line).join('\n');
    }),
  );
  return parts.join('\n--\n');
}

// Midnights, changes of clocks and of years in the zones above, and moments beside them.
const edges = [
  '2025-03-30T00:59:59.999Z',
  '2025-03-30T01:00:00Z',
  '2025-06-14T22:00:00Z',
  '2025-06-14T21:59:59.999Z',
  '2025-10-26T00:30:00Z',
  '2025-10-26T01:30:00Z',
  '2025-11-02T08:30:00Z',
  '2025-12-31T23:00:00Z',
  '2026-01-01T07:59:59Z',
  '2026-01-01T08:00:00Z',
  '2026-04-04T13:30:00Z',
  '2026-04-05T12:00:00Z',
].map((text) => new Date(text));
const moment = fc.oneof(
  fc.constantFrom(...edges),
  fc.date({
    min: new Date('2025-03-01T00:00:00Z'),
    max: new Date('2026-04-30T00:00:00Z'),
    noInvalidDate: true,
  }),
);
const line = fc.record({
  pattern: fc.nat({ max: 2 }),
  version: fc.option(fc.nat({ max: 1 })),
  category: fc.constantFrom('sewing/garment-skirt', 'sewing', 'knitting/garment-hat'),
  quantity: fc.integer({ min: 1, max: 3 }),
  price: fc.constantFrom(0, 1, 333, 900),
});
const saleStep = fc.record({
  kind: fc.constant('sale' as const),
  account: fc.nat({ max: 1 }),
  currency: fc.constantFrom('EUR', 'USD'),
  placedAt: moment,
  lines: fc.array(line, { minLength: 1, maxLength: 3 }),
});
const laterStep = fc.record({
  kind: fc.constantFrom('refund-line' as const, 'refund-order' as const, 'fetch' as const, 'ask' as const),
  which: fc.nat(),
  part: fc.nat(),
  share: fc.constantFrom(1, 0.5, 0.334),
  at: moment,
});
const step = fc.oneof(saleStep, laterStep, fc.record({ kind: fc.constant('count' as const) }));
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

/** What is done step by step: facts into the ledger, marks that come late, twice, and in another order. */
async function play(steps: readonly Step[], zone: string, delayed: (n: number) => boolean): Promise<Sold[]> {
  const sold: Sold[] = [];
  const waiting: Marked[] = [];
  for (const [index, one] of steps.entries()) {
    if (one.kind === 'count') await drain(ledger);
    else {
      const marked = await act(one, sold);
      if (marked === undefined) continue;
      if (delayed(index)) waiting.unshift(marked, marked);
      else await mark(marked, zone);
    }
  }
  for (const marked of waiting) await mark(marked, zone);
  await drain(ledger);
  return sold;
}

interface Sold extends Awaited<ReturnType<typeof sell>> {
  sale: RawSale;
  refunds: { line: number | null; amount: number; at: Date }[];
}

async function act(one: Exclude<Step, { kind: 'count' }>, sold: Sold[]): Promise<Marked | undefined> {
  if (one.kind === 'sale') {
    const written = await sell(ledger, one);
    sold.push({ ...written, sale: one, refunds: [] });
    return { kind: 'order', id: written.orderId };
  }
  const found = sold[one.which % Math.max(1, sold.length)];
  if (found === undefined) return undefined;
  const place = one.part % found.sale.lines.length;
  const bought = found.sale.lines[place]!;
  const pattern = ledger.patterns[bought.pattern]!;
  const version = one.part % 2;
  switch (one.kind) {
    case 'refund-line': {
      const amount = Math.floor(bought.quantity * bought.price * one.share);
      found.refunds.push({ line: place, amount, at: one.at });
      await refundLine(ledger.db, {
        orderId: found.orderId,
        lineId: found.lineIds[place]!,
        amount,
        at: one.at,
      });
      return { kind: 'order', id: found.orderId };
    }
    case 'refund-order': {
      const total = found.sale.lines.reduce((sum, { quantity, price }) => sum + quantity * price, 0);
      const amount = Math.floor(total * one.share);
      found.refunds.push({ line: null, amount, at: one.at });
      await refundLine(ledger.db, { orderId: found.orderId, lineId: null, amount, at: one.at });
      return { kind: 'order', id: found.orderId };
    }
    case 'fetch': {
      const fileId = pattern.files[version];
      if (fileId === undefined) return undefined;
      const entitlementId = found.entitlementIds[place]!;
      return { kind: 'download', id: await fetchFile(ledger.db, { entitlementId, fileId, at: one.at }) };
    }
    case 'ask': {
      const versionId = pattern.versions[version];
      if (versionId === undefined) return undefined;
      const asked = { patternId: pattern.id, versionId, reason: 'missing-size', at: one.at };
      return { kind: 'inquiry', id: await askAbout(ledger.db, asked) };
    }
  }
}

/** The day in a zone by the language's own calendar: nothing of Postgres in it. */
function dayIn(zone: string, at: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(at);
}

/** Lines, gross, lines back and money back, by day, counted from what was played. */
function byHand(sold: readonly Sold[], zone: string): Record<string, number[]> {
  const days: Record<string, number[]> = {};
  const add = (day: string, values: number[]) => {
    days[day] = (days[day] ?? [0, 0, 0, 0]).map((value, index) => value + values[index]!);
  };
  for (const { sale, refunds } of sold) {
    sale.lines.forEach(({ quantity, price }, index) => {
      const named = refunds.filter((refund) => refund.line === index);
      const back = named.reduce((sum, { amount }) => sum + amount, 0);
      const isBack =
        refunds.some((refund) => refund.line === null) || (named.length > 0 && back >= quantity * price);
      if (price > 0) add(dayIn(zone, sale.placedAt), [1, quantity * price, Number(isBack), 0]);
    });
    for (const { amount, at } of refunds) if (amount > 0) add(dayIn(zone, at), [0, 0, 0, amount]);
  }
  return days;
}

async function countedDays(): Promise<Record<string, number[]>> {
  const { rows } = await ledger.db.raw<{ rows: { day: string; counts: number[] }[] }>(
    `select day::text as day, array[sum(lines), sum(gross_minor), sum(returned), sum(refunded_minor)]::integer[] as counts
     from ledger.rollup_sales_day group by 1`,
  );
  return Object.fromEntries(rows.map(({ day, counts }) => [day, counts]));
}

describe('the rollups', () => {
  it('counted step by step are byte for byte what a rebuild makes, and what one counts by hand', async () => {
    const played = fc.record({
      zone: fc.constantFrom(...zones),
      steps: fc.array(step, { minLength: 1, maxLength: 25 }),
      delay: fc.nat({ max: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(played, async ({ zone, steps, delay }) => {
        await ledger.empty();
        await begin(zone);
        const sold = await play(steps, zone, (index) => index % (delay + 1) === 1);
        const incremental = await counted();
        expect(await countedDays()).toEqual(byHand(sold, zone));
        await begin(zone);
        expect(await counted()).toBe(incremental);
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  it('move to another zone as a whole, and leave nothing of the old one behind', async () => {
    const placedAt = new Date('2026-01-01T07:30:00Z');
    const lines = [{ pattern: 0, version: 0, category: 'sewing', quantity: 1, price: 900 }];
    await begin('Europe/Berlin');
    const { orderId } = await sell(ledger, { account: 0, currency: 'EUR', placedAt, lines });
    await mark({ kind: 'order', id: orderId }, 'Europe/Berlin');
    await drain(ledger);
    expect(Object.keys(await countedDays())).toEqual(['2026-01-01']);
    await begin('America/Los_Angeles');
    expect(Object.keys(await countedDays())).toEqual(['2025-12-31']);
  });

  it('share a refund of a whole order out to the cent', async () => {
    const lines = ['a', 'b', 'c'].map((kind) => ({
      pattern: 0,
      version: 0,
      category: `sewing/garment-${kind}`,
      quantity: 1,
      price: 333,
    }));
    const at = new Date('2026-01-05T12:00:00Z');
    await begin('UTC');
    const { orderId } = await sell(ledger, { account: 0, currency: 'EUR', placedAt: at, lines });
    await refundLine(ledger.db, { orderId, lineId: null, amount: 500, at });
    await mark({ kind: 'order', id: orderId }, 'UTC');
    await drain(ledger);
    const rows = await ledger.db.raw<{ rows: { refunded: number }[] }>(
      `select refunded_minor::integer as refunded from ledger.rollup_sales_day order by category`,
    );
    expect(rows.rows.map(({ refunded }) => refunded)).toEqual([166, 167, 167]);
  });

  it('count a customer once a version, an inquiry within 60 days of somebody’s download, a free line never', async () => {
    await begin('UTC');
    const day = (text: string) => new Date(`${text}T12:00:00Z`);
    const pattern = ledger.patterns[0]!;
    const bought = { pattern: 0, version: 1, category: 'sewing/garment-skirt', quantity: 1, price: 900 };
    const sale = {
      account: 0,
      currency: 'EUR',
      placedAt: day('2025-05-05'),
      lines: [bought, { ...bought, price: 0 }],
    };
    const { orderId, entitlementIds } = await sell(ledger, sale);
    const fileId = pattern.files[1]!;
    const fetched = { entitlementId: entitlementIds[0]!, fileId };
    await fetchFile(ledger.db, { ...fetched, at: day('2025-05-06') });
    const again = await fetchFile(ledger.db, { ...fetched, at: day('2025-09-01') });
    const versionId = pattern.versions[1]!;
    const about = { patternId: pattern.id, versionId };
    await askAbout(ledger.db, { ...about, reason: 'seam-allowance', at: day('2025-05-20') });
    await askAbout(ledger.db, { ...about, reason: 'missing-size', at: day('2025-07-05') });
    await askAbout(ledger.db, { ...about, reason: 'missing-size', at: day('2025-04-01') });
    await mark({ kind: 'order', id: orderId }, 'UTC');
    await mark({ kind: 'download', id: again }, 'UTC');
    await drain(ledger);
    const [life] = await ledger.db
      .withSchema('ledger')
      .table('rollup_version_lifetime')
      .where({ released_version_id: versionId });
    expect(life).toMatchObject({
      sold: 1,
      refunded: 0,
      downloads: 1,
      inquiries: 1,
      reasons: { 'seam-allowance': 1 },
      category: 'sewing/garment-skirt',
    });
    const [unsold] = await ledger.db
      .withSchema('ledger')
      .table('rollup_version_lifetime')
      .where({ released_version_id: pattern.versions[0] });
    expect(unsold).toMatchObject({ sold: 0, first_day: null, category: 'sewing/garment-skirt' });
  });
});
