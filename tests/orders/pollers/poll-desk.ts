import type { OrderPollView } from '../../../src/plugins/orders/pollers-contract';
import type { TestApp } from '../../support/boot';
import { eventually } from '../../support/eventually';

/** The operator at the page “Shop connection”. */
export interface PollDesk {
  /** A shop that needs no yes of its owner is read at once; resolves when that is over. */
  connect(shop: object): Promise<{ poll: OrderPollView; consentUrl: string | null }>;
  view(key: string): Promise<OrderPollView>;
  /** Reads now and waits until that is over. */
  read(key: string, since?: Date): Promise<OrderPollView>;
}

export async function openPollDesk(app: TestApp): Promise<PollDesk> {
  const session = await app.admin();
  const view = async (key: string): Promise<OrderPollView> => {
    const { body } = await app.request.get('/selvedge/order-polls').set(session).expect(200);
    const found = (body as { data: OrderPollView[] }).data.find((one) => one.key === key);
    if (found === undefined) throw new Error(`No shop ${key} is asked`);
    return found;
  };
  const readingEnds = (key: string) =>
    eventually(async () => ((await rowsOf(app, unfinished, [key])).length === 0 ? true : undefined));
  return {
    view,
    async connect(shop) {
      const { body } = await app.request.post('/selvedge/order-polls').set(session).send(shop).expect(201);
      const made = (body as { data: { poll: OrderPollView; consentUrl: string | null } }).data;
      await readingEnds(made.poll.key);
      return made;
    },
    async read(key, since) {
      const body = since === undefined ? {} : { since: since.toISOString() };
      const [{ now }] = (await rowsOf(app, 'select now() as now')) as [{ now: Date }];
      for (;;) {
        await app.request.post(`/selvedge/order-polls/${key}/read`).set(session).send(body).expect(202);
        await readingEnds(key);
        // The clock may have ordered a reading that was under way already: it has not seen what is new.
        const [{ began_at }] = (await rowsOf(app, began, [key])) as [{ began_at: Date | null }];
        if (began_at !== null && began_at >= now) return view(key);
      }
    },
  };
}

const unfinished = `select 1 from jobs.job
  where data->>'job' = 'orders.poll-account' and state in ('created', 'active', 'retry')
    and data->'payload'->>'pollId' = (select id::text from ledger.channel_account where key = ?)`;
const began = `select began_at from ledger.order_poll poll join ledger.channel_account account on account.id = poll.id
  where account.key = ?`;

async function rowsOf(app: TestApp, sql: string, values: string[] = []): Promise<object[]> {
  return (await app.db.raw<{ rows: object[] }>(sql, values)).rows;
}
