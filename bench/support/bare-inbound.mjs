import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';

// The least that could write an order down: one knex transaction, the same rows in the same tables, several rows of one
// table in one statement. No HTTP, no signature, no look at what is known, no rights.
const knex = createRequire(import.meta.url)('knex');
const db = knex({ client: 'pg', connection: process.env.DATABASE_URL, pool: { min: 2, max: 10 } });
const print = 'f'.repeat(64);

async function order({ accountId, patternId, events, jobs }) {
  const [inbox, customer, sold, line, right] = Array.from({ length: 5 }, () => randomUUID());
  await db.transaction(async (trx) => {
    const into = (table, rows) => trx.withSchema('ledger').table(table).insert(rows);
    const body = JSON.stringify({
      type: 'order.placed',
      data: { order: sold, lines: [{ pattern: patternId }] },
    });
    await into('inbox', {
      ...{ id: inbox, source: 'bare', external_id: inbox, sha256: print, about: sold },
      ...{ verdict: 'applied', body },
    });
    await into('customer', { id: customer, email: `${customer}@example.com`, name: 'Mara', locale: 'en' });
    await into('orders', {
      ...{
        id: sold,
        channel_account_id: accountId,
        external_id: sold,
        inbox_id: inbox,
        customer_id: customer,
      },
      ...{ country: 'DE', currency: 'EUR', total_minor: 950, tax_minor: 152, placed_at: new Date() },
      fingerprint: print,
    });
    await into('order_line', {
      ...{ id: line, order_id: sold, external_line: '1', pattern_id: patternId, title: 'Inbound' },
      ...{ category: '{"craft":"sewing","terms":{}}', quantity: 1, price_minor: 950, tax_minor: 152 },
    });
    await into('entitlement', {
      id: right,
      customer_id: customer,
      order_line_id: line,
      pattern_id: patternId,
    });
    const payload = JSON.stringify({ orderId: sold });
    const happened = Array.from({ length: events }, () => ({
      id: randomUUID(),
      name: 'bench.taken',
      version: 1,
      payload,
    }));
    if (events > 0) await into('event', happened);
    const data = JSON.stringify({ job: 'kernel.deliver-event', version: 1, payload: { eventId: sold } });
    const ordered = Array.from({ length: jobs }, () => ({ name: 'events', data }));
    if (jobs > 0) await trx.withSchema('jobs').table('job').insert(ordered);
  });
}

process.on('message', async ({ count, places, ...of }) => {
  const begun = performance.now();
  let left = count;
  await Promise.all(
    Array.from({ length: places }, async () => {
      for (; left > 0;) {
        left -= 1;
        await order(of);
      }
    }),
  );
  process.send({ ms: performance.now() - begun });
});
process.once('SIGTERM', () => void db.destroy().then(() => process.disconnect()));
process.send({ ready: true });
