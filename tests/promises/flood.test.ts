import { Client } from 'pg';
import { emptyDatabase } from '../support/empty-database';
import { eventually } from '../support/eventually';
import { startMailServer, type MailServer } from '../support/mail-server';
import { books, openHouses, type Houses } from './houses';
import { openSender, sales, spread } from './sender';

/** `TEST_DELIVERIES=50000` is the promise's size; what a run of the suite can bear is smaller. */
const deliveries = Number(process.env['TEST_DELIVERIES'] ?? 1_000);
const events = Math.floor(deliveries / 10);
const atOnce = 20;

let database: Awaited<ReturnType<typeof emptyDatabase>>;
let mail: MailServer;
let houses: Houses;
let look: Client;

beforeAll(async () => {
  [database, mail] = [await emptyDatabase(), await startMailServer()];
  houses = await openHouses(database.url, 2, { SELVEDGE_SMTP_URL: mail.url });
  look = new Client({ connectionString: database.url });
  await look.connect();
}, 400_000);
afterAll(async () => {
  await look.end();
  await houses.stop();
  await mail.stop();
  await database.drop();
});

it('ten deliveries of every event at two instances make one order, one right and one receipt of each', async () => {
  const sender = openSender(houses.secret);
  const told = sales(houses.patternId, events);
  const all = shuffled(Array.from({ length: deliveries }, (_, index) => told[index % events]!));
  const times: number[] = [];
  const statuses = new Map<number | string, number>();
  const begun = performance.now();
  await spread(all, atOnce, async (delivery, index) => {
    const { status, ms } = await sender.once(houses.apps[index % 2]!.url, delivery);
    times.push(ms);
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
  });
  const seconds = (performance.now() - begun) / 1_000;
  expect(Object.fromEntries(statuses)).toEqual({ 200: deliveries });

  await eventually(async () => {
    const { receipts, waiting } = await books(look);
    return receipts === events && waiting === 0 ? true : undefined;
  });
  const once = { inbox: events, orders: events, lines: events, entitlements: events, customers: events };
  expect(await books(look)).toEqual({
    ...once,
    receipts: events,
    sent: events,
    announced: events,
    waiting: 0,
  });
  const receivers = new Set(mail.mails.flatMap(({ to }) => to));
  expect({ mails: mail.mails.length, receivers: receivers.size }).toEqual({
    mails: events,
    receivers: events,
  });

  times.sort((a, b) => a - b);
  const percentile = (part: number) => Math.round(times[Math.ceil(times.length * part) - 1]!);
  console.info(
    `${String(deliveries)} deliveries of ${String(events)} events: ${String(Math.round(deliveries / seconds))} a second, ` +
      `p50 ${String(percentile(0.5))} ms, p99 ${String(percentile(0.99))} ms`,
  );
}, 3_600_000);

function shuffled<Item>(items: Item[]): Item[] {
  for (let index = items.length - 1; index > 0; index -= 1) {
    const other = Math.floor(Math.random() * (index + 1));
    [items[index], items[other]] = [items[other]!, items[index]!];
  }
  return items;
}
