import { randomUUID } from 'node:crypto';
import { bootApp, type TestApp } from '../support/boot';
import { newPattern } from '../orders/release-pattern';
import { openShop, refund, sale, type Event, type Shop } from '../orders/shop';

let app: TestApp;
let shop: Shop;
let lines: { pattern: string }[];
beforeAll(async () => {
  app = await bootApp({ SELVEDGE_ROLE: 'web' });
  shop = await openShop(app);
  lines = [await newPattern(app), await newPattern(app, 'Hood'), await newPattern(app, 'Cap')].map(
    ({ patternId: pattern }) => ({ pattern }),
  );
});
afterAll(() => app.stop());

const now = () => new Date().toISOString();
const event = (type: string, data: Record<string, unknown>): Event => ({ type, timestamp: now(), data });

/** Facts of one order, and what has to become of its three lines whatever the order they come in. */
const stories: Record<string, { facts: (order: string) => Event[]; rights: string[] }> = {
  'a line and then the rest is refunded': {
    facts: (order) => [
      refund(order, 900, [{ external_line: 'l1', amount_minor: 900 }]),
      refund(order, 400, [{ external_line: 'l2', amount_minor: 400 }]),
      refund(order, 500, [{ external_line: 'l2', amount_minor: 500 }]),
    ],
    rights: ['l1 revoked', 'l2 revoked', 'l3 active'],
  },
  'a refund of a line failed, and another arrived': {
    facts: (order) => {
      const lost = refund(order, 900, [{ external_line: 'l1', amount_minor: 900 }]);
      return [
        lost,
        event('order.refund-failed', { order, refund: lost.data['refund'], failed_at: now() }),
        refund(order, 900, [{ external_line: 'l2', amount_minor: 900 }]),
      ];
    },
    rights: ['l1 active', 'l2 revoked', 'l3 active'],
  },
  'a dispute is won, and one line was refunded': {
    facts: (order) => {
      const dispute = randomUUID();
      return [
        event('order.disputed', { order, dispute, disputed_at: now(), amount_minor: 2_700 }),
        event('order.dispute-closed', { order, dispute, closed_at: now(), outcome: 'won' }),
        refund(order, 900, [{ external_line: 'l3', amount_minor: 900 }]),
      ];
    },
    rights: ['l1 active', 'l2 active', 'l3 revoked'],
  },
  'a dispute is lost, and a line was withdrawn': {
    facts: (order) => {
      const dispute = randomUUID();
      const disputed = {
        order,
        dispute,
        disputed_at: now(),
        amount_minor: 900,
        lines: [{ external_line: 'l1' }],
      };
      return [
        event('order.disputed', disputed),
        event('order.dispute-closed', { order, dispute, closed_at: now(), outcome: 'lost' }),
        event('order.withdrawn', {
          order,
          withdrawal: randomUUID(),
          withdrawn_at: now(),
          lines: [{ external_line: 'l2' }],
        }),
      ];
    },
    rights: ['l1 revoked', 'l2 revoked', 'l3 active'],
  },
};

const rightsOf = async (order: string) => {
  const { rows } = await app.db.raw<{ rows: { said: string }[] }>(
    `select line.external_line || ' ' || owned.state as said
     from ledger.entitlement owned join ledger.order_line line on line.id = owned.order_line_id
     join ledger.orders sale on sale.id = line.order_id
     where sale.external_id = ? order by line.external_line`,
    [order],
  );
  return rows.map(({ said }) => said);
};

it.each(Object.keys(stories))('ends the same in all 24 orders of arrival: %s', async (name) => {
  const { facts, rights } = stories[name]!;
  for (const places of permutations([0, 1, 2, 3])) {
    const sold = sale(lines);
    const events = [sold, ...facts(sold.data.order)];
    const ids = events.map(() => `msg_${randomUUID()}`);
    for (const place of places) {
      await shop.send(events[place]!, { id: ids[place]! }).expect(200);
      // Senders repeat themselves; what came before changes nothing.
      await shop.send(events[places[0]!]!, { id: ids[places[0]!]! }).expect(200);
    }
    expect({ places, rights: await rightsOf(sold.data.order) }).toEqual({ places, rights });
  }
  const { rows } = await app.db.raw<{ rows: unknown[] }>(`select 1 from ledger.inbox where verdict = 'held'`);
  expect(rows).toEqual([]);
});

function permutations(items: number[]): number[][] {
  if (items.length < 2) return [items];
  return items.flatMap((item) =>
    permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]),
  );
}
