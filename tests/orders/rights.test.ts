import { randomUUID } from 'node:crypto';
import { service } from '../../src/kernel/service';
import { buy, bytes, type Buyer } from '../delivery/buyer';
import { startScriptedSmtp, type ScriptedSmtp } from '../delivery/scripted-smtp';
import { entitlementsKey } from '../../src/plugins/orders/contract';
import { bootApp, type TestApp } from '../support/boot';
import { newPattern, pdf, releaseVersion } from './release-pattern';
import { openShop, refund, sale, type Event, type Shop } from './shop';

let app: TestApp;
let smtp: ScriptedSmtp;
let shop: Shop;
let pattern: { patternId: string; slug: string };
beforeAll(async () => {
  smtp = await startScriptedSmtp();
  app = await bootApp({ SELVEDGE_SMTP_URL: smtp.url });
  shop = await openShop(app);
  pattern = await newPattern(app);
  await releaseVersion(app, pattern.patternId, '1.0.0', [
    { file: { name: 'skirt-A4.pdf', pageFormat: 'A4' }, bytes: await pdf() },
  ]);
});
afterAll(async () => {
  await app.stop();
  await smtp.stop();
});

const now = () => new Date().toISOString();
const told = (type: string, data: Record<string, unknown>): Event => ({ type, timestamp: now(), data });
const dispute = (order: string, id = 'dp_1', lines?: string[]) =>
  told('order.disputed', {
    ...{ order, dispute: id, disputed_at: now(), amount_minor: 900 },
    ...(lines && { lines: lines.map((external_line) => ({ external_line })) }),
  });
const closed = (order: string, outcome: 'won' | 'lost', id = 'dp_1') =>
  told('order.dispute-closed', { order, dispute: id, closed_at: now(), outcome });
const withdrawn = (order: string, lines?: string[]) =>
  told('order.withdrawn', {
    ...{ order, withdrawal: 'w_1', withdrawn_at: now() },
    ...(lines && { lines: lines.map((external_line) => ({ external_line })) }),
  });
const twoLines = () => sale([{ pattern: pattern.patternId }, { pattern: pattern.slug }]);

interface Right {
  id: string;
  said: string;
}
async function rights(order: string): Promise<Right[]> {
  const { rows } = await app.db.raw<{ rows: Right[] }>(
    `select entitled.id, concat_ws(' ', line.external_line, entitled.state, entitled.reason) as said
     from ledger.entitlement entitled join ledger.order_line line on line.id = entitled.order_line_id
     join ledger.orders on orders.id = line.order_id where orders.external_id = ? order by line.external_line`,
    [order],
  );
  return rows;
}
const said = async (order: string) => (await rights(order)).map((one) => one.said);

async function eventsOf(order: string): Promise<string[]> {
  const { rows } = await app.db.raw<{ rows: { said: string }[] }>(
    `select concat_ws(' ', name, payload ->> 'cause', payload ->> 'outcome') as said from ledger.event
     where payload ->> 'orderId' = (select id::text from ledger.orders where external_id = ?)
       and name not in ('order.recorded', 'entitlement.granted') order by position`,
    [order],
  );
  return rows.map((row) => row.said);
}

describe('a dispute', () => {
  it('takes the rights back at once and gives them back when the shop wins', async () => {
    const event = twoLines();
    const { order } = event.data;
    await shop.send(event).expect(200);
    await shop.send(dispute(order, 'dp_1', ['l1'])).expect(200);
    expect(await said(order)).toEqual(['l1 revoked disputed', 'l2 active']);
    await shop.send(closed(order, 'won')).expect(200);
    expect(await said(order)).toEqual(['l1 active', 'l2 active']);
    expect(await eventsOf(order)).toEqual([
      'order.disputed',
      'entitlement.revoked dispute',
      'order.dispute-closed won',
      'entitlement.reinstated dispute-won',
    ]);
  });

  it('gives nothing back that was refunded too', async () => {
    const event = twoLines();
    const { order } = event.data;
    await shop.send(event).expect(200);
    await shop.send(dispute(order)).expect(200);
    await shop.send(refund(order, 900, [{ external_line: 'l2', amount_minor: 900 }])).expect(200);
    await shop.send(closed(order, 'won')).expect(200);
    expect(await said(order)).toEqual(['l1 active', 'l2 revoked refunded']);
  });

  it('ends the same in whatever order all of it is told', async () => {
    const ends = [];
    for (const turn of [0, 1, 2, 3]) {
      const event = twoLines();
      const { order } = event.data;
      const all = [
        event,
        dispute(order, 'dp_1'),
        closed(order, 'won'),
        dispute(order, 'dp_2', ['l1']),
        closed(order, 'lost', 'dp_2'),
        withdrawn(order, ['l2']),
        refund(order, 900, [{ external_line: 'l1', amount_minor: 900 }]),
      ];
      const turned = [...all.slice(turn * 2), ...all.slice(0, turn * 2)];
      for (const one of [...turned, ...turned.reverse()]) await shop.send(one).expect(200);
      ends.push(await said(order));
    }
    expect(ends).toEqual(Array.from({ length: 4 }, () => ['l1 revoked disputed', 'l2 revoked withdrawn']));
  });

  it('of a line that is named twice, or told again differently, is refused', async () => {
    const event = twoLines();
    const { order } = event.data;
    await shop.send(event).expect(200);
    const twice = await shop.send(dispute(order, 'dp_1', ['l1', 'l1'])).expect(400);
    expect(twice.body).toMatchObject({ error: { code: 'orders/malformed' } });
    await shop.send(closed(order, 'won')).expect(200);
    const other = await shop.send(closed(order, 'lost')).expect(409);
    expect(other.body).toMatchObject({ error: { code: 'orders/different-duplicate' } });
  });
});

describe('a refund that did not arrive', () => {
  const failed = (order: string, refundId: unknown) =>
    told('order.refund-failed', { order, refund: refundId, failed_at: now(), reason: 'account_closed' });

  it('gives back what only it had taken, and says so', async () => {
    const event = twoLines();
    const { order } = event.data;
    const [back, kept] = ['l1', 'l2'].map((line) =>
      refund(order, 900, [{ external_line: line, amount_minor: 900 }]),
    );
    for (const one of [event, back!, kept!]) await shop.send(one).expect(200);
    expect(await said(order)).toEqual(['l1 revoked refunded', 'l2 revoked refunded']);
    await shop.send(failed(order, back!.data['refund'])).expect(200);
    expect(await said(order)).toEqual(['l1 active', 'l2 revoked refunded']);
    expect((await eventsOf(order)).slice(-2)).toEqual([
      'order.refund-failed',
      'entitlement.reinstated refund-failed',
    ]);

    const { rows } = await app.db.raw<{ rows: { id: string }[] }>(
      'select id from ledger.orders where external_id = ?',
      [order],
    );
    const { body } = await app.request
      .get(`/selvedge/orders/${rows[0]!.id}`)
      .set(await app.admin())
      .expect(200);
    expect(body).toMatchObject({
      data: {
        refunds: expect.arrayContaining([
          expect.objectContaining({ refund: back!.data['refund'], hasFailed: true }),
          expect.objectContaining({ refund: kept!.data['refund'], hasFailed: false }),
        ]) as unknown,
        disputes: [{ kind: 'refund-failed', name: back!.data['refund'], reason: 'account_closed' }],
        decisions: [{ kind: 'order.refund-failed', actor: 'system', reason: 'account_closed' }],
      },
    });
  });

  it('is told of before it, and leaves the order unmarked', async () => {
    const event = twoLines();
    const { order } = event.data;
    const whole = refund(order, 1_800);
    for (const one of [failed(order, whole.data['refund']), whole, event]) await shop.send(one).expect(200);
    expect(await said(order)).toEqual(['l1 active', 'l2 active']);
    const { rows } = await app.db.raw<{ rows: unknown[] }>(
      `select has_refund, has_revoked, (select count(*)::int from ledger.standing_refund standing
         where standing.order_id = orders.id) as standing
       from ledger.orders where external_id = ?`,
      [order],
    );
    expect(rows).toEqual([{ has_refund: false, has_revoked: false, standing: 0 }]);
  });
});

describe('an operator', () => {
  const give = async (id: string, way: 'revoke' | 'reinstate', status = 200) =>
    app.request
      .post(`/selvedge/entitlements/${id}/${way}`)
      .set(await app.admin())
      .send({ reason: 'we talked' })
      .expect(status);

  it('gives a refunded right back; it is logged, and what is told later revokes it again', async () => {
    const event = twoLines();
    const { order } = event.data;
    await shop.send(event).expect(200);
    await shop.send(refund(order, 1_800)).expect(200);
    const [first] = await rights(order);
    await give(first!.id, 'reinstate');
    await give(first!.id, 'reinstate');
    expect(await said(order)).toEqual(['l1 active', 'l2 revoked refunded']);
    expect((await eventsOf(order)).at(-1)).toBe('entitlement.reinstated operator');
    const { rows: audits } = await app.db.raw<{ rows: { action: string; reason: string }[] }>(
      `select action, details ->> 'reason' as reason from ledger.audit where subject = ?`,
      [`entitlement:${first!.id}`],
    );
    expect(audits).toEqual([{ action: 'entitlement.reinstated', reason: 'we talked' }]);
    const { rows } = await app.db.raw<{ rows: { id: string }[] }>(
      'select id from ledger.orders where external_id = ?',
      [order],
    );
    const page = await app.request
      .get(`/selvedge/orders/${rows[0]!.id}`)
      .set(await app.admin())
      .expect(200);
    const { decisions } = (page.body as { data: { decisions: Record<string, unknown>[] } }).data;
    expect(decisions).toEqual([expect.objectContaining({ reason: 'we talked', actor: 'Test Admin' })]);
    await shop.send(withdrawn(order, ['l1'])).expect(200);
    expect(await said(order)).toEqual(['l1 revoked withdrawn', 'l2 revoked refunded']);
  });

  it('takes a disputed right back for good, whoever wins', async () => {
    const event = twoLines();
    const { order } = event.data;
    await shop.send(event).expect(200);
    await shop.send(dispute(order, 'dp_1', ['l1'])).expect(200);
    const [first] = await rights(order);
    await give(first!.id, 'revoke');
    await shop.send(closed(order, 'won')).expect(200);
    expect(await said(order)).toEqual(['l1 revoked we talked', 'l2 active']);
    await give(first!.id, 'reinstate');
    expect(await said(order)).toEqual(['l1 active', 'l2 active']);
  });

  it('cannot give back what does not exist', async () => {
    const { body } = await give(randomUUID(), 'reinstate', 404);
    expect(body).toMatchObject({ error: { code: 'orders/unknown-entitlement' } });
  });
});

describe('a revocation ends every path within a second', () => {
  const causes: [string, (buyer: Buyer) => Promise<unknown>][] = [
    ['a refund', ({ order }) => shop.send(refund(order, 900)).expect(200)],
    ['a dispute', ({ order }) => shop.send(dispute(order)).expect(200)],
    ['a withdrawal', ({ order }) => shop.send(withdrawn(order)).expect(200)],
    [
      'the operator',
      ({ entitlementId }) =>
        service(app.strapi, entitlementsKey).revoke(entitlementId, { actor: 'test', reason: 'leaked' }),
    ],
  ];
  it.each(causes)(
    'of %s: page, new downloads, and the ranges of one that has begun',
    async (_name, revoke) => {
      const buyer = await buy(app, { shop, smtp }, pattern.patternId);
      const [action] = await buyer.files();
      const { headers } = await buyer.mint(action!).expect(303);
      const place = headers['location'] as string;
      const begun = await bytes(app.request.get(place).set('Range', 'bytes=0-99')).expect(206);
      expect((begun.body as Buffer).length).toBe(100);
      await revoke(buyer);
      const gone = await Promise.all([
        app.request.get(place).set('Range', 'bytes=100-'),
        app.request.get(place),
        app.request.head(place),
        buyer.mint(action!),
        app.request.get(buyer.page),
      ]);
      expect(gone.map(({ status }) => status)).toEqual([410, 410, 410, 410, 410]);
      await service(app.strapi, entitlementsKey).reinstate(buyer.entitlementId, {
        actor: 'test',
        reason: 'all is well',
      });
      const rest = await bytes(app.request.get(place).set('Range', 'bytes=100-')).expect(206);
      expect((rest.body as Buffer).length).toBeGreaterThan(0);
    },
  );
});

describe('a sale without an address', () => {
  const nameless = (id: string, over: object = {}) =>
    sale([{ pattern: pattern.patternId }], { customer: { id, country: 'DE', ...over } });
  const owners = async (events: Event[]) => {
    const { rows } = await app.db.raw<{ rows: { email: string | null }[] }>(
      `select distinct customer.id, customer.email from ledger.entitlement entitled
       join ledger.customer on customer.id = entitled.customer_id
       join ledger.order_line line on line.id = entitled.order_line_id
       join ledger.orders on orders.id = line.order_id where orders.external_id = any(?)`,
      [events.map(({ data }) => data['order'])],
    );
    return rows.map(({ email }) => email);
  };

  it('is somebody of that shop, the same one each time', async () => {
    const events = [nameless('etsy-1'), nameless('etsy-1')];
    await Promise.all(events.map((event) => shop.send(event).expect(200)));
    expect(await owners(events)).toEqual([null]);
  });

  it.each([
    ['before', (known: Event, unknown: Event) => [known, unknown]],
    ['after', (known: Event, unknown: Event) => [unknown, known]],
  ])('belongs to the address that the shop tells %s it', async (_name, inOrder) => {
    const id = randomUUID();
    const email = `${id}@example.com`;
    const events = inOrder(nameless(id, { email }), nameless(id));
    for (const event of events) await shop.send(event).expect(200);
    expect(await owners(events)).toEqual([email]);
  });

  it('and without an id is refused', async () => {
    const { body } = await shop.send(sale([{ pattern: 'p' }], { customer: { country: 'DE' } })).expect(400);
    expect(body).toMatchObject({ error: { code: 'orders/malformed' } });
  });
});
