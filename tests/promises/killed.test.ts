import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import supertest from 'supertest';
import { faultSteps, type FaultStep } from '../../src/kernel/faults/fault-points';
import { pdf } from '../orders/release-pattern';
import { emptyDatabase } from '../support/empty-database';
import { eventually } from '../support/eventually';
import { startMailServer, type MailServer } from '../support/mail-server';
import { books, openHouses, type Houses } from './houses';
import { openSender, sales, type Delivery, type Sender } from './sender';

/** Each step boots a process and may wait until the queue misses the one that died before. */
const patienceMs = 400_000;
/** What one process may have under way at once: the places of the queue `quick`; four die with receipts. */
const underWay = 4;

let database: Awaited<ReturnType<typeof emptyDatabase>>;
let dataDir: string;
let mail: MailServer;
let houses: Houses;
let sender: Sender;
let look: Client;
const told: Delivery[] = [];
const died = new Set<FaultStep>();

/** One process only answers and works off nothing: it lives through all of it. */
beforeAll(async () => {
  [database, mail] = [await emptyDatabase(), await startMailServer()];
  dataDir = await mkdtemp(path.join(os.tmpdir(), 'selvedge-killed-'));
  houses = await openHouses(database.url, 1, {
    SELVEDGE_SMTP_URL: mail.url,
    SELVEDGE_DATA_DIR: dataDir,
    SELVEDGE_ROLE: 'web',
  });
  sender = openSender(houses.secret);
  look = new Client({ connectionString: database.url });
  await look.connect();
}, 400_000);
afterAll(async () => {
  await look.end();
  await houses.stop();
  await mail.stop();
  await database.drop();
  await rm(dataDir, { recursive: true, force: true });
});

const survivor = () => houses.apps[0]!.url;
const sell = (): Delivery => {
  const [delivery] = sales(houses.patternId, 1);
  told.push(delivery!);
  return delivery!;
};

/** A process that dies after a step; `reach` leads it there. */
async function dieAfter(step: FaultStep, reach: (url: string) => Promise<void>): Promise<void> {
  const { app, url } = await houses.start({ SELVEDGE_ROLE: 'all', SELVEDGE_FAULT: `after:${step}` });
  await Promise.race([reach(url), app.ended]);
  const { signal } = await app.ended;
  expect({ step, signal }).toEqual({ step, signal: 'SIGKILL' });
  died.add(step);
}

const nothing = () => Promise.resolve();

it.each(['ingest.kept', 'ingest.recorded', 'ingest.committed'] as const)(
  'dies after %s: the sender hears nothing',
  async (step) => {
    const delivery = sell();
    await dieAfter(step, async (url) => {
      expect((await sender.once(url, delivery)).status).toBe('cut');
    });
    const { orders } = await books(look);
    expect(orders).toBe(step === 'ingest.committed' ? 1 : 0);
  },
  patienceMs,
);

let versionId: string | undefined;
const versionState = async () => {
  const { body } = await supertest(survivor())
    .get(`/selvedge/versions/${versionId ?? ''}/release-plan`)
    .set(houses.admin);
  return body as { data?: { releasable: boolean } };
};

it.each(['release.masters-stored', 'release.masters-recorded'] as const)(
  'dies after %s',
  async (step) => {
    versionId ??= await draft();
    await dieAfter(step, nothing);
  },
  patienceMs,
);

it.each(['release.written', 'release.committed'] as const)(
  'dies after %s',
  async (step) => {
    await eventually(async () => ((await versionState()).data?.releasable === true ? true : undefined));
    await dieAfter(step, async (url) => {
      await supertest(url)
        .post(`/selvedge/versions/${versionId ?? ''}/release`)
        .set(houses.admin)
        .send({})
        .catch(nothing);
    });
  },
  patienceMs,
);

it.each(['receipt.intended', 'receipt.claimed', 'receipt.accepted', 'receipt.settled'] as const)(
  'dies after %s',
  async (step) => {
    expect((await sender.once(survivor(), sell())).status).toBe(200);
    await dieAfter(step, nothing);
  },
  patienceMs,
);

it(
  'ends as if nothing had happened',
  async () => {
    expect([...died].sort()).toEqual([...faultSteps].sort());
    await houses.start({ SELVEDGE_ROLE: 'all' });
    for (const delivery of told) expect((await sender.once(survivor(), delivery)).status).toBe(200);
    const events = told.length;
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
    // Those who died between the mail server's yes and our note of it sent the same mail again, under the same id.
    expect(new Set(mail.mails.map(({ mail: { messageId } }) => messageId)).size).toBe(events);
    expect(mail.mails.length - events).toBeLessThanOrEqual(4 * underWay);
    const { rows } = await look.query(`select
    (select count(*)::int from ledger.released_version) as released,
    (select count(*)::int from ledger.released_standing where state = 'released') as current,
    (select count(*)::int from ledger.event where name = 'version.released') as announced,
    (select count(*)::int from ledger.released_file where master_key is not null) as masters`);
    expect(rows).toEqual([{ released: 1, current: 1, announced: 1, masters: 1 }]);
  },
  patienceMs,
);

async function draft(): Promise<string> {
  const http = supertest(survivor());
  const made = await http
    .post('/content-manager/collection-types/api::version.version')
    .set(houses.admin)
    .send({
      label: '1.0.0',
      pattern: { connect: [{ documentId: houses.patternId, locale: 'en' }] },
      changelog: [{ locale: 'en', text: 'The first.' }],
    })
    .expect(201);
  const { documentId } = (made.body as { data: { documentId: string } }).data;
  await http
    .put(`/selvedge/versions/${documentId}/files?name=hood-template-A4.pdf`)
    .set(houses.admin)
    .set('content-type', 'application/octet-stream')
    .send(Buffer.from(await pdf(1)))
    .expect(({ status }) => {
      expect([200, 201]).toContain(status);
    });
  return documentId;
}
