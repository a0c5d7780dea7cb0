import { randomBytes, randomUUID } from 'node:crypto';
import { bootApp, type TestApp } from '../support/boot';
import { forgetBodies } from '../../src/plugins/orders/server/inbound/redact-inbox';
import { newPattern } from './release-pattern';
import { openShop, refund, sale, type Shop } from './shop';

let app: TestApp;
let shop: Shop;
let pattern: { patternId: string; slug: string };
beforeAll(async () => {
  app = await bootApp({ SELVEDGE_ROLE: 'web' });
  shop = await openShop(app);
  pattern = await newPattern(app);
});
afterAll(() => app.stop());

const lines = () => [{ pattern: pattern.patternId }];

async function counted(table: string): Promise<number> {
  const [row] = await app.db.withSchema('ledger').table(table).count<{ count: string }[]>('*');
  return Number(row?.count);
}

async function countAll(): Promise<Record<string, number>> {
  const tables = ['inbox', 'orders', 'order_line', 'refund', 'customer', 'entitlement', 'event'];
  return Object.fromEntries(
    await Promise.all(tables.map(async (name) => [name, await counted(name)] as const)),
  );
}

describe('a signed sale', () => {
  it('becomes order, line, customer, right and events, once, however often it is told', async () => {
    const before = await countAll();
    const event = sale([{ pattern: pattern.slug, quantity: 2, price_minor: 450 }]);
    const first = await shop.send(event, { id: 'msg_once' }).expect(200);
    const again = await Promise.all(
      Array.from({ length: 5 }, () => shop.send(event, { id: 'msg_once' }).expect(200)),
    );
    for (const { body } of again) expect(body).toEqual(first.body);
    expect(first.body).toEqual({
      data: { id: expect.any(String) as string, order: event.data.order, verdict: 'applied' },
    });
    const after = await countAll();
    const grown = Object.fromEntries(
      Object.entries(after).map(([name, rows]) => [name, rows - (before[name] ?? 0)]),
    );
    expect(grown).toEqual({
      inbox: 1,
      orders: 1,
      order_line: 1,
      refund: 0,
      customer: 1,
      entitlement: 1,
      event: 2,
    });
    const row = await app.db
      .withSchema('ledger')
      .table('order_line')
      .where({ quantity: 2 })
      .first<Record<string, unknown>>();
    expect(row).toMatchObject({ pattern_id: pattern.patternId, title: 'Linden skirt', price_minor: '450' });
  });

  it('told again under another id changes nothing', async () => {
    const event = sale(lines());
    await shop.send(event).expect(200);
    const before = await counted('orders');
    const { body } = await shop.send(event).expect(200);
    expect(body).toMatchObject({ data: { verdict: 'ignored' } });
    expect(await counted('orders')).toBe(before);
  });

  it('takes as few statements with many lines as with one, and a repetition just four', async () => {
    const few = sale(lines());
    const statements = async (event: ReturnType<typeof sale>, id: string) => {
      const told: { sql: string; __knexTxId?: string }[] = [];
      const hear = (query: { sql: string; __knexTxId?: string }) => void told.push(query);
      app.strapi.db.connection.on('query', hear);
      await shop.send(event, { id }).expect(200);
      app.strapi.db.connection.off('query', hear);
      const own = told.find(({ sql }) => sql.includes('pg_advisory_xact_lock'))?.__knexTxId;
      return told.filter(({ __knexTxId: of }) => of === own).map(({ sql }) => sql);
    };
    const one = await statements(few, 'msg_few');
    expect(one.length).toBeLessThanOrEqual(12);
    expect(await statements(few, 'msg_few')).toHaveLength(4);
    const many = sale(Array.from({ length: 30 }, () => lines()[0]!));
    expect(await statements(many, 'msg_many')).toHaveLength(one.length);
  });

  it('keeps one customer for one address, by the newest order, whichever comes first', async () => {
    const email = `${randomUUID()}@Example.com`;
    const told = (day: string, name: string) =>
      sale(lines(), {
        placed_at: `2026-11-${day}T10:00:00Z`,
        customer: { id: 'c-7', email, name, locale: 'de' },
      });
    await shop.send(told('20', 'New Name')).expect(200);
    await shop.send(told('10', 'Old Name')).expect(200);
    const rows = await app.db.withSchema('ledger').table('customer').where({ email: email.toLowerCase() });
    expect(rows).toMatchObject([{ name: 'New Name', locale: 'de' }]);
    expect(
      await app.db.withSchema('ledger').table('customer_identity').where({ external_id: 'c-7' }),
    ).toHaveLength(1);
  });

  it('from several places at once is recorded once', async () => {
    const event = sale(lines());
    const before = await counted('orders');
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => shop.send(event, { id: `msg_p${index % 3}` })),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(await counted('orders')).toBe(before + 1);
  });
});

describe('the text of an event', () => {
  it('is forgotten after its days, but for what still waits; a repetition is known all the same', async () => {
    const [used, waits, young] = [sale(lines()), refund('#never-sold', 5), sale(lines())];
    const inbox = () => app.db.withSchema('ledger').table('inbox');
    const first = await shop.send(used, { id: 'msg_used' }).expect(200);
    await shop.send(waits, { id: 'msg_waits' }).expect(200);
    await inbox()
      .whereIn('external_id', ['msg_used', 'msg_waits'])
      .update({ received_at: new Date('2026-01-01') });
    await shop.send(young, { id: 'msg_young' }).expect(200);
    await forgetBodies(app.db, 30);
    const rows = (await inbox()
      .whereIn('external_id', ['msg_used', 'msg_waits', 'msg_young'])
      .orderBy('external_id')) as { body: unknown }[];
    expect(rows.map(({ body }) => body === null)).toEqual([true, false, false]);
    const again = await shop.send(used, { id: 'msg_used' }).expect(200);
    expect(again.body).toEqual(first.body);
  });
});

describe('what is refused', () => {
  const refused = async (answer: ReturnType<Shop['send']>, status: number, code: string) => {
    const before = await countAll();
    const { body } = await answer.expect(status);
    expect(body).toMatchObject({ error: { code } });
    expect(await countAll()).toEqual(before);
    return body as { error: { message: string; details: Record<string, unknown> } };
  };

  it.each(['webhook-id', 'webhook-timestamp', 'webhook-signature'])('without %s', async (header) => {
    await refused(shop.send(sale(lines())).unset(header) as never, 401, 'orders/unsigned');
  });

  it('signed with another secret, or over another body', async () => {
    const secret = `whsec_${randomBytes(32).toString('base64')}`;
    await refused(shop.send(sale(lines()), { secret }), 401, 'orders/bad-signature');
    const event = sale(lines());
    await refused(shop.send(event, { body: JSON.stringify(event, null, 1) }), 401, 'orders/bad-signature');
  });

  it('forged by any one bit of the body', async () => {
    const signed = JSON.stringify(sale(lines()));
    for (let at = 0; at < signed.length; at += 17) {
      const altered = Buffer.from(signed);
      altered[at] = (altered[at] ?? 0) ^ 1;
      await refused(shop.send(signed, { body: altered.toString() }), 401, 'orders/bad-signature');
    }
  });

  // The future has room: it comes nearer while the request is under way.
  it.each([-301, 330])('%d seconds from now', async (seconds) => {
    await refused(
      shop.send(sale(lines()), { at: new Date(Date.now() + seconds * 1000) }),
      401,
      'orders/stale',
    );
  });

  it('larger than 256 kB, and takes what is just smaller', async () => {
    const event = sale(lines());
    const said = JSON.stringify(event);
    const padded = (bytes: number) => said + ' '.repeat(bytes - Buffer.byteLength(said));
    await refused(shop.send(padded(256 * 1024 + 1)), 413, 'orders/too-large');
    await refused(shop.send(padded(3_000_000)), 413, 'orders/too-large');
    await shop.send(padded(256 * 1024)).expect(200);
  });

  it.each<[string, string]>([
    ['no JSON', '{"type":'],
    ['another type', JSON.stringify({ ...sale([]), type: 'order.imagined' })],
    ['an empty order', JSON.stringify(sale([]))],
    ['fractions of a cent', JSON.stringify(sale([{ pattern: 'p', price_minor: 9.5 }]))],
    ['a total that is off by one', JSON.stringify(sale([{ pattern: 'p' }], { total_minor: 901 }))],
    [
      'an address that is two headers',
      JSON.stringify(sale([{ pattern: 'p' }], { customer: { email: 'a@b.c\r\nBcc: x@y.z' } })),
    ],
    ['a key nobody knows', JSON.stringify(sale([{ pattern: 'p' }], { discount_minor: 1 }))],
    ['a zero byte', JSON.stringify(sale([{ pattern: 'p\0' }]))],
    ['a list', '[]'],
  ])('with %s', async (_name, body) => {
    const { error } = await refused(shop.send(body), 400, 'orders/malformed');
    expect(error.details['faults']).toEqual(
      expect.arrayContaining([
        { field: expect.any(String) as string, message: expect.any(String) as string },
      ]),
    );
  });

  it('for an account or a pattern that does not exist', async () => {
    await refused(shop.send(sale(lines()), { path: '/nobody' }), 404, 'orders/unknown-account');
    const { error } = await refused(
      shop.send(sale([{ pattern: 'no-such-slug' }, { pattern: pattern.slug }])),
      422,
      'orders/unknown-pattern',
    );
    expect(error.details).toMatchObject({ patterns: ['no-such-slug'] });
  });

  it('as a repetition that tells something else', async () => {
    const event = sale(lines());
    await shop.send(event, { id: 'msg_twice' }).expect(200);
    const other = { ...event, data: { ...event.data, currency: 'USD' } };
    await refused(shop.send(other, { id: 'msg_twice' }), 409, 'orders/different-duplicate');
    await refused(shop.send(other), 409, 'orders/different-duplicate');
  });
});

describe('a refund', () => {
  const rightsOf = async (order: string) => {
    const { rows } = await app.db.raw<{ rows: { external_line: string; state: string }[] }>(
      `select line.external_line, entitled.state from ledger.entitlement entitled
       join ledger.order_line line on line.id = entitled.order_line_id
       join ledger.orders on orders.id = line.order_id where orders.external_id = ? order by 1`,
      [order],
    );
    return Object.fromEntries(rows.map(({ external_line, state }) => [external_line, state]));
  };
  const twoLines = () => sale([{ pattern: pattern.patternId }, { pattern: pattern.slug }]);

  it('takes back just the lines it names, or all of them', async () => {
    const event = twoLines();
    const { order } = event.data;
    await shop.send(event).expect(200);
    await shop.send(refund(order, 900, [{ external_line: 'l1', amount_minor: 900 }])).expect(200);
    expect(await rightsOf(order)).toEqual({ l1: 'revoked', l2: 'active' });
    await shop.send(refund(order, 900)).expect(200);
    expect(await rightsOf(order)).toEqual({ l1: 'revoked', l2: 'revoked' });
  });

  it('ends the same before and after its sale', async () => {
    const ends = await Promise.all(
      [true, false].map(async (refundFirst) => {
        const event = twoLines();
        const { order } = event.data;
        const back = refund(order, 900, [{ external_line: 'l2', amount_minor: 900 }]);
        for (const one of refundFirst ? [back, back, event] : [event, back, back])
          await shop.send(one).expect(200);
        const inbox = await app.db
          .withSchema('ledger')
          .table('inbox')
          .where({ about: order })
          .select('verdict');
        const refunds = await app.db
          .withSchema('ledger')
          .table('refund')
          .join('orders', 'orders.id', 'refund.order_id')
          .where({ 'orders.external_id': order })
          .select('amount_minor');
        return {
          rights: await rightsOf(order),
          refunds,
          verdicts: inbox.map(({ verdict }: { verdict: string }) => verdict).sort(),
        };
      }),
    );
    expect(ends[0]).toEqual(ends[1]);
    expect(ends[0]).toMatchObject({
      rights: { l1: 'active', l2: 'revoked' },
      refunds: [{ amount_minor: '900' }],
    });
  });

  it('meets its sale when both come at the same moment', async () => {
    const pairs = Array.from({ length: 12 }, () => twoLines());
    await Promise.all(
      pairs.flatMap((event) => [
        shop.send(event).expect(200),
        shop.send(refund(event.data.order, 1_800)).expect(200),
      ]),
    );
    for (const { data } of pairs)
      expect(await rightsOf(data.order)).toEqual({ l1: 'revoked', l2: 'revoked' });
  });

  it('of a line that was never sold waits where the operator sees it', async () => {
    const event = twoLines();
    await shop.send(event).expect(200);
    const { body } = await shop
      .send(refund(event.data.order, 5, [{ external_line: 'x', amount_minor: 5 }]))
      .expect(200);
    expect(body).toMatchObject({ data: { verdict: 'held' } });
    const held = await app.request
      .get('/selvedge/orders/held')
      .set(await app.admin())
      .expect(200);
    expect(held.body).toMatchObject({
      data: expect.arrayContaining([expect.objectContaining({ order: event.data.order })]) as unknown,
    });
  });
});
