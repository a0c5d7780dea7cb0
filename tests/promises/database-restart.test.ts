import { Client } from 'pg';
import supertest from 'supertest';
import { postmasterPid, openCluster, type TestCluster } from '../postgres/open-cluster';
import { dataFolderOf } from '../postgres/query';
import { eventually } from '../support/eventually';
import { startMailServer, type MailServer } from '../support/mail-server';
import { books, openHouses, type Houses } from './houses';
import { openSender, sales, spread } from './sender';

const events = Number(process.env['TEST_EVENTS'] ?? 120);
const restarts = Number(process.env['TEST_RESTARTS'] ?? 2);

let cluster: TestCluster;
let url: string;
let mail: MailServer;
let houses: Houses;

beforeAll(async () => {
  cluster = await openCluster();
  ({ url } = await cluster.startUser());
  mail = await startMailServer();
  houses = await openHouses(url, 2, { SELVEDGE_SMTP_URL: mail.url });
  await hurryMails(houses);
}, 400_000);
afterAll(async () => {
  await houses.stop();
  await mail.stop();
  await cluster.close();
});

/** A mail that the restart struck is tried again after a second, and not after minutes as for a mail server. */
async function hurryMails({ apps: [first], admin }: Houses): Promise<void> {
  const shop = supertest(first!.url);
  const { body } = await shop.get('/selvedge/settings').set(admin).expect(200);
  const settings = (body as { data: { name: string; version: number; value: object }[] }).data;
  const { version, value } = settings.find(({ name }) => name === 'delivery.receipts')!;
  await shop
    .put('/selvedge/settings/delivery.receipts')
    .set(admin)
    .send({ version, value: { ...value, firstRetrySeconds: 1 } })
    .expect(200);
}

/** Postgres's immediate shutdown, as after a crash, and up again at the same address. Resolves to how long it took. */
async function restartDatabase(data: string): Promise<number> {
  const begun = performance.now();
  const pid = await postmasterPid(data);
  process.kill(pid, 'SIGQUIT');
  await eventually(() => Promise.resolve(isGone(pid) ? true : undefined));
  expect((await cluster.startUser()).url).toBe(url);
  return performance.now() - begun;
}

function isGone(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return false;
  } catch {
    return true;
  }
}

it(
  'the database is restarted under load again and again: senders hear 503 and repeat, and nothing is lost',
  async () => {
    const sender = openSender(houses.secret);
    const data = await dataFolderOf(url);
    const urls = houses.apps.map((one) => one.url);
    const told = sales(houses.patternId, events);
    const statuses = new Map<number | string, number>();
    const downs: number[] = [];
    let taken = 0;
    const shaking = (async () => {
      for (let count = 1; count <= restarts; count += 1) {
        await eventually(() => Promise.resolve(taken > (events * count) / (restarts + 1) ? true : undefined));
        downs.push(Math.round(await restartDatabase(data)));
      }
    })();
    const sending = spread(told, 16, async (delivery, index) => {
      for (const { status } of await sender.untilTaken(
        [urls[index % 2]!, urls[(index + 1) % 2]!],
        delivery,
      )) {
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
      }
      taken += 1;
    });
    await Promise.all([sending, shaking]);
    // Whoever was answered while the database died heard nothing; whoever asked meanwhile heard 503.
    expect([...statuses.keys()].filter((status) => ![200, 503, 'cut'].includes(status))).toEqual([]);
    expect(statuses.get(200)).toBe(events);

    const look = new Client({ connectionString: url });
    await look.connect();
    await eventually(async () => {
      const { receipts, waiting } = await books(look);
      return receipts === events && waiting === 0 ? true : undefined;
    });
    const found = await books(look);
    await look.end();
    const once = { inbox: events, orders: events, lines: events, entitlements: events, customers: events };
    expect(found).toMatchObject({ ...once, receipts: events, announced: events, waiting: 0 });
    const receivers = new Set(mail.mails.flatMap(({ to }) => to));
    expect(receivers.size).toBe(events);
    // A mail is repeated only where the yes of the mail server could not be written down.
    const messageIds = new Set(mail.mails.map(({ mail: { messageId } }) => messageId));
    expect(messageIds.size).toBe(events);
    console.info(
      `${String(events)} events, ${String(restarts)} restarts (${downs.join(', ')} ms): heard ${JSON.stringify(Object.fromEntries(statuses))}, ${String(mail.mails.length - events)} mails twice`,
    );
  },
  300_000 + events * 200,
);
