import { randomBytes, randomUUID } from 'node:crypto';
import { makePattern, releaseVersion } from '../catalogue/catalogue-factory';
import { openShop, sale, type Shop } from '../orders/shop';
import { bootApp, type TestApp } from '../support/boot';
import { openHelpDesk, opened, solved, type HelpDesk } from './help-desk';

let app: TestApp;
let admin: { Authorization: string };
let desk: HelpDesk;
let shop: Shop;
let pattern: { documentId: string; slug: string };
beforeAll(async () => {
  app = await bootApp({ SELVEDGE_ROLE: 'web' });
  admin = await app.admin();
  desk = await openHelpDesk(app, admin);
  shop = await openShop(app);
  pattern = await makePattern(app);
});
afterAll(() => app.stop());

interface InquiryRow {
  id: string;
  external_id: string;
  pattern_id: string;
  label: string | null;
  version_by: string | null;
  order_id: string | null;
  reason: string;
  state: string;
  solved_at: Date | null;
}

async function rowOf(inquiry: string): Promise<InquiryRow | undefined> {
  const { rows } = await app.db.raw<{ rows: InquiryRow[] }>(
    `select inquiry.*, version.label from ledger.inquiry
     left join ledger.released_version version on version.id = inquiry.released_version_id
     where inquiry.external_id = ?`,
    [inquiry],
  );
  expect(rows.length).toBeLessThanOrEqual(1);
  return rows[0];
}

async function counted(): Promise<Record<string, number>> {
  const count = async (table: string) => {
    const [row] = await app.db.withSchema('ledger').table(table).count<{ count: string }[]>('*');
    return Number(row?.count);
  };
  return { inbox: await count('inbox'), inquiry: await count('inquiry'), event: await count('event') };
}

const refused = async (answer: ReturnType<HelpDesk['send']>, status: number, code: string) => {
  const before = await counted();
  const { body } = await answer.expect(status);
  expect(body).toMatchObject({ error: { code } });
  expect(await counted()).toEqual(before);
  return body as { error: { details: Record<string, unknown> } };
};

describe('a signed inquiry', () => {
  it('is recorded and told of once, however often and from however many places it comes', async () => {
    const before = await counted();
    const event = opened(pattern.slug);
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, index) => desk.send(event, { id: `msg_once_${index % 3}` })),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    const after = await counted();
    expect(after).toEqual({
      inbox: before['inbox']! + 3,
      inquiry: before['inquiry']! + 1,
      event: before['event']! + 1,
    });
    const verdicts = answers.map(({ body }) => (body as { data: { verdict: string } }).data.verdict);
    expect(new Set(verdicts)).toEqual(new Set(['applied', 'ignored']));
    const row = await rowOf(event.data.inquiry);
    expect(row).toMatchObject({
      pattern_id: pattern.documentId,
      reason: 'print-scale',
      state: 'open',
      label: null,
    });
    const events = await app.db
      .withSchema('ledger')
      .table('event')
      .where({ name: 'inquiry.recorded' })
      .select<{ payload: string }[]>('payload');
    expect(events.map(({ payload }) => JSON.parse(payload) as unknown)).toContainEqual({
      inquiryId: row!.id,
    });
  });

  it('ends the same in every order of its events, also told at the same moment', async () => {
    const times = ['2026-11-20T10:00:00.000Z', '2026-11-21T10:00:00.000Z'];
    const orders = [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0],
    ];
    const ends = [];
    for (const order of [...orders, undefined]) {
      const event = opened(pattern.documentId);
      const { inquiry } = event.data;
      const events = [event, ...times.map((time) => solved(inquiry, time))];
      if (order === undefined) await Promise.all(events.map((one) => desk.send(one).expect(200)));
      else for (const index of [...order, ...order]) await desk.send(events[index]!).expect(200);
      const { state, solved_at: at } = (await rowOf(inquiry))!;
      const waiting = await app.db
        .withSchema('ledger')
        .table('inbox')
        .where({ about: inquiry, verdict: 'held' });
      ends.push({ state, at: at?.toISOString(), waiting: waiting.length });
    }
    expect(new Set(ends.map((end) => JSON.stringify(end)))).toEqual(
      new Set([JSON.stringify({ state: 'solved', at: times[1], waiting: 0 })]),
    );
  });

  it('that is solved before it was opened waits, and no orders page takes it for an order', async () => {
    const { body } = await desk.send(solved('T-nobody')).expect(200);
    expect(body).toMatchObject({ data: { inquiry: 'T-nobody', verdict: 'held' } });
    expect(await rowOf('T-nobody')).toBeUndefined();
    const held = await app.request.get('/selvedge/orders/held').set(admin).expect(200);
    expect(held.body).toEqual({ data: [] });
  });
});

describe('the version it is about', () => {
  let sold: { documentId: string };
  let order: string;
  beforeAll(async () => {
    sold = await makePattern(app);
    await releaseVersion(app, sold.documentId, { label: '1.0.0' });
    const event = sale([{ pattern: sold.documentId }]);
    order = event.data.order;
    await shop.send(event).expect(200);
    await releaseVersion(app, sold.documentId, {
      label: '1.1.0',
      changelog: [{ locale: 'en', text: 'Sleeves' }],
    });
  });
  const versionOf = async (over: Record<string, unknown>) => {
    const event = opened(sold.documentId, over);
    await desk.send(event).expect(200);
    const row = await rowOf(event.data.inquiry);
    return { label: row!.label, by: row!.version_by, hasOrder: row!.order_id !== null };
  };

  it('is the one it names, else the one its order bought, else the one that was current then', async () => {
    expect(await versionOf({ version: '1.0.0' })).toEqual({ label: '1.0.0', by: 'label', hasOrder: false });
    expect(await versionOf({ version: 'v1.1.0', order })).toEqual({
      label: '1.1.0',
      by: 'label',
      hasOrder: true,
    });
    expect(await versionOf({ order })).toEqual({ label: '1.0.0', by: 'order', hasOrder: true });
    expect(await versionOf({ order: '#nobody-knows' })).toEqual({
      label: '1.1.0',
      by: 'current',
      hasOrder: false,
    });
    expect(await versionOf({})).toEqual({ label: '1.1.0', by: 'current', hasOrder: false });
    const before = { opened_at: '2020-01-01T00:00:00Z' };
    expect(await versionOf(before)).toEqual({ label: null, by: null, hasOrder: false });
  });

  it('is the one that the order fetched, where it fetched another than it bought', async () => {
    const { rows } = await app.db.raw<{ rows: { entitlement: string; file: string }[] }>(
      `select entitled.id as entitlement, file.id as file
       from ledger.orders join ledger.order_line line on line.order_id = orders.id
       join ledger.entitlement entitled on entitled.order_line_id = line.id
       join ledger.released_version version on version.pattern_id = line.pattern_id and version.label = '1.1.0'
       join ledger.released_file file on file.released_version_id = version.id
       where orders.external_id = ?`,
      [order],
    );
    const [found] = rows;
    await app.db
      .withSchema('ledger')
      .table('download')
      .insert({
        id: randomUUID(),
        ticket_hash: randomBytes(32),
        entitlement_id: found!.entitlement,
        released_file_id: found!.file,
        state: 'complete',
        minted_at: new Date(Date.now() - 60_000),
        expires_at: new Date(),
      });
    expect(await versionOf({ order })).toEqual({ label: '1.1.0', by: 'download', hasOrder: true });
  });

  it('must be one of the pattern', async () => {
    const { error } = await refused(
      desk.send(opened(sold.documentId, { version: '9.9.9' })),
      422,
      'connectors/unknown-version',
    );
    expect(error.details).toMatchObject({ versions: ['1.0.0', '1.1.0'] });
  });
});

describe('what is refused', () => {
  it.each(['webhook-id', 'webhook-timestamp', 'webhook-signature'])('without %s', async (header) => {
    await refused(desk.send(opened(pattern.slug)).unset(header) as never, 401, 'connectors/unsigned');
  });

  it.each([-301, 330])('%d seconds from now', async (seconds) => {
    const at = new Date(Date.now() + seconds * 1_000);
    await refused(desk.send(opened(pattern.slug), { at }), 401, 'connectors/stale');
  });

  it('signed for another source', async () => {
    const other = await openHelpDesk(app, admin);
    await refused(desk.send(opened(pattern.slug), { secret: other.secret }), 401, 'connectors/bad-signature');
  });

  it('too large, for no source, of no pattern', async () => {
    const said = JSON.stringify(opened(pattern.slug));
    const padded = (bytes: number) => said + ' '.repeat(bytes - Buffer.byteLength(said));
    await refused(desk.send(padded(256 * 1024 + 1)), 413, 'connectors/too-large');
    await desk.send(padded(256 * 1024)).expect(200);
    await refused(
      app.request.post('/api/connectors/inquiries/nobody').send({}),
      404,
      'connectors/unknown-source',
    );
    await refused(desk.send(opened('no-such-slug')), 422, 'connectors/unknown-pattern');
  });

  it.each<[string, object | string]>([
    ['no JSON', '{"type":'],
    ['another type', { ...opened('p'), type: 'inquiry.imagined' }],
    ['another reason', opened('p', { reason: 'the customer was rude' })],
    ['the words of a customer', opened('p', { message: 'My name is Mara and I live at …' })],
    ['a line break in its id', opened('p', { inquiry: 'T-1\nX' })],
    ['a time without a zone', opened('p', { opened_at: '2026-11-20T10:00:00' })],
  ])('with %s', async (_name, event) => {
    const { error } = await refused(desk.send(event), 400, 'connectors/malformed');
    expect(error.details['faults']).toEqual(
      expect.arrayContaining([
        { field: expect.any(String) as string, message: expect.any(String) as string },
      ]),
    );
  });

  it('as a repetition that tells something else', async () => {
    const event = opened(pattern.slug);
    await desk.send(event, { id: 'msg_same' }).expect(200);
    const other = { ...event, data: { ...event.data, reason: 'other' } };
    await refused(desk.send(other, { id: 'msg_same' }), 409, 'connectors/different-duplicate');
    await refused(desk.send(other), 409, 'connectors/different-duplicate');
  });

  it('forged: none of 1,200 mutants of a good message is taken', async () => {
    const event = JSON.stringify(opened(pattern.slug));
    const at = new Date();
    const template = desk.send(event, { id: 'msg_mutant', at });
    const headers = Object.fromEntries(
      ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) => [
        name,
        template.get(name) as unknown as string,
      ]),
    );
    await template.expect(200);
    const genuine = app.request.post(desk.path).set('Content-Type', 'application/json').set(headers);
    expect((await genuine.send(event)).status).toBe(200);
    const before = await counted();
    const mutants = forgeries(event, headers, 1_200);
    let accepted = 0;
    for (let from = 0; from < mutants.length; from += 50) {
      const answers = await Promise.all(
        mutants
          .slice(from, from + 50)
          .map(({ body, headers: forged }) =>
            app.request.post(desk.path).set('Content-Type', 'application/json').set(forged).send(body),
          ),
      );
      for (const { status } of answers) {
        expect([400, 401]).toContain(status);
        if (status < 300) accepted += 1;
      }
    }
    expect({ mutants: mutants.length, accepted }).toEqual({ mutants: 1_200, accepted: 0 });
    expect(await counted()).toEqual(before);
  });
});

/** Every header and the body, each with one character changed, in turn. */
function forgeries(
  body: string,
  headers: Record<string, string>,
  count: number,
): { body: string; headers: Record<string, string> }[] {
  const change = (text: string, at: number, step: number) => {
    const signs = 'ABCdef123+/x';
    const sign = signs[(at + step) % signs.length]!;
    return text.slice(0, at) + (text[at] === sign ? 'Z' : sign) + text.slice(at + 1);
  };
  const names = Object.keys(headers);
  return Array.from({ length: count }, (_, index) => {
    const part = index % (names.length + 1);
    const name = names[part];
    const turn = Math.floor(index / (names.length + 1));
    if (name === undefined) return { body: change(body, (turn * 7) % body.length, turn), headers };
    const value = headers[name]!;
    return { body, headers: { ...headers, [name]: change(value, turn % value.length, turn) } };
  });
}

describe('the operator', () => {
  it('pages through every inquiry once, newest first, and filters by state', async () => {
    const seen: string[] = [];
    for (let after: string | null = ''; after !== null;) {
      const { body } = await app.request
        .get('/selvedge/inquiries')
        .query({ limit: 4, ...(after === '' ? {} : { after }) })
        .set(admin)
        .expect(200);
      const page = body as { data: { id: string; openedAt: string }[]; after: string | null };
      seen.push(...page.data.map(({ id }) => id));
      after = page.after;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength((await counted())['inquiry']!);
    const { body } = await app.request.get('/selvedge/inquiries?state=solved').set(admin).expect(200);
    const found = (body as { data: { state: string; pattern: { title: string } }[] }).data;
    expect(found.length).toBeGreaterThan(0);
    for (const { state, pattern: about } of found)
      expect([state, about.title]).toEqual(['solved', 'Rosalie']);
  });

  it('changes a secret: the old one is taken for a day more, and it is shown nowhere', async () => {
    const own = await openHelpDesk(app, admin);
    const key = own.path.split('/').at(-1)!;
    const rotate = () =>
      app.request.post(`/selvedge/inquiry-sources/${key}/rotate-secret`).set(admin).expect(200);
    const { body } = await rotate();
    const { secret } = (body as { data: { secret: string } }).data;
    await own.send(opened(pattern.slug)).expect(200);
    await own.send(opened(pattern.slug), { secret }).expect(200);
    await rotate();
    await own.send(opened(pattern.slug)).expect(401);
    await own.send(opened(pattern.slug), { secret }).expect(200);
    const listed = await app.request.get('/selvedge/inquiry-sources').set(admin).expect(200);
    expect(JSON.stringify(listed.body)).not.toContain(secret.slice(6, -4));
    const again = await app.request
      .post('/selvedge/inquiry-sources')
      .set(admin)
      .send({ key, name: 'Again' })
      .expect(409);
    expect(again.body).toMatchObject({ error: { code: 'connectors/source-exists' } });
  });
});
