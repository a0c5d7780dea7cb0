import type { Core } from '@strapi/strapi';
import type { OrderPollView } from '../../../src/plugins/orders/pollers-contract';
import type { TestApp } from '../../support/boot';
import { eventually } from '../../support/eventually';

/** The operator at the page “Shop connection”. */
export interface PollDesk {
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
  return {
    view,
    async connect(shop) {
      const { body } = await app.request.post('/selvedge/order-polls').set(session).send(shop).expect(201);
      return (body as { data: { poll: OrderPollView; consentUrl: string | null } }).data;
    },
    async read(key, since) {
      const before = await readings(app.strapi, key);
      const body = since === undefined ? {} : { since: since.toISOString() };
      await app.request.post(`/selvedge/order-polls/${key}/read`).set(session).send(body).expect(202);
      await eventually(async () => ((await readings(app.strapi, key)) > before ? true : undefined));
      return view(key);
    },
  };
}

/** Jobs of reading this shop that have ended. */
async function readings(strapi: Core.Strapi, key: string): Promise<number> {
  const { rows } = (await strapi.db.connection.raw(
    `select count(*)::int as ended from jobs.job
     where data->>'job' = 'orders.poll-account' and state = 'completed'
       and data->'payload'->>'pollId' = (select id::text from ledger.channel_account where key = ?)`,
    [key],
  )) as { rows: { ended: number }[] };
  return rows[0]?.ended ?? 0;
}
