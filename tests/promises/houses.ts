import { randomBytes, randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import supertest from 'supertest';
import { startApp, type AppProcess } from '../support/app-process';
import { firstAdmin } from '../support/first-admin';

/** Several Selvedges on one database, and what a shop needs to send to them. */
export interface Houses {
  apps: { app: AppProcess; url: string }[];
  admin: { Authorization: string };
  patternId: string;
  secret: string;
  /** One more, with another environment. */
  start(env?: Record<string, string>): Promise<{ app: AppProcess; url: string }>;
  stop(): Promise<void>;
}

export async function openHouses(
  databaseUrl: string,
  count: number,
  env: Record<string, string> = {},
): Promise<Houses> {
  const secret = () => randomBytes(32).toString('base64');
  // What is sealed or signed by one of them is opened by all.
  const common = { SELVEDGE_KEYS: `k1:${secret()}`, ADMIN_JWT_SECRET: secret(), ...env };
  const all: AppProcess[] = [];
  const start = async (own: Record<string, string> = {}) => {
    const app = await startApp(databaseUrl, { ...common, ...own });
    all.push(app);
    return { app, url: await app.listening() };
  };
  // The first one makes the tables.
  const apps = [await start()];
  apps.push(...(await Promise.all(Array.from({ length: count - 1 }, () => start()))));
  const [{ app, url }] = apps as [{ app: AppProcess; url: string }];
  const { Authorization } = await firstAdmin(url);
  const page = {
    title: 'Linden',
    slug: `p-${randomUUID()}`,
    craft: 'sewing',
    priceMinor: 900,
    currency: 'EUR',
  };
  app.order({ order: 'create', uid: 'api::pattern.pattern', data: page });
  const { documentId: patternId } = await app.told('created');
  const { body } = await supertest(url)
    .post('/selvedge/channel-accounts/storefront/rotate-secret')
    .set({ Authorization })
    .expect(200);
  return {
    apps,
    admin: { Authorization },
    patternId,
    secret: (body as { data: { secret: string } }).data.secret,
    start,
    async stop() {
      for (const one of all) one.signal('SIGKILL');
      await Promise.all(all.map(({ ended }) => ended));
    },
  };
}

export interface Books {
  inbox: number;
  orders: number;
  lines: number;
  entitlements: number;
  customers: number;
  receipts: number;
  waiting: number;
  sent: number;
  announced: number;
}

/** What the ledger says came of the sales; each is one number that can be compared. */
export async function books(client: Client): Promise<Books> {
  const { rows } = await client.query<Books>(`select
    (select count(*)::int from ledger.inbox where verdict = 'applied') as inbox,
    (select count(*)::int from ledger.orders) as orders,
    (select count(*)::int from ledger.order_line) as lines,
    (select count(*)::int from ledger.entitlement where state = 'active') as entitlements,
    (select count(*)::int from ledger.customer) as customers,
    (select count(*)::int from ledger.message where kind = 'receipt') as receipts,
    (select count(*)::int from ledger.message where kind = 'receipt' and state in ('ready', 'sending')) as waiting,
    (select count(*)::int from ledger.message where kind = 'receipt' and state = 'sent') as sent,
    (select count(*)::int from ledger.event where name = 'order.recorded') as announced`);
  return rows[0]!;
}
