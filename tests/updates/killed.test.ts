import supertest from 'supertest';
import { jobsKey } from '../../src/kernel/jobs/jobs';
import { service } from '../../src/kernel/service';
import { newPattern, pdf, releaseVersion } from '../orders/release-pattern';
import { startApp, type AppProcess } from '../support/app-process';
import { bootApp, type TestApp } from '../support/boot';
import { eventually } from '../support/eventually';
import { startMailServer, type MailServer } from '../support/mail-server';
import { changeNotices, noticeOf, sellMany, sessionOf, until } from './owners';

const audience = 1_200;
const kills = 3;
/** What one process may have under way at once: the places of the queue `bulk`. */
const underWay = 4;

let app: TestApp;
let server: MailServer;
const processes: AppProcess[] = [];
beforeAll(async () => {
  server = await startMailServer();
  app = await bootApp({ SELVEDGE_SMTP_URL: server.url });
});
afterAll(async () => {
  for (const one of processes) one.signal('SIGKILL');
  await Promise.all(processes.map(({ ended }) => ended));
  await app.stop();
  await server.stop();
});

it('is told by somebody else when a process is killed again and again, and nobody is left out', async () => {
  const bytes = await pdf(1);
  await changeNotices(app, {});
  const { patternId } = await newPattern(app, 'Hood');
  const first = await releaseVersion(app, patternId, '1.0.0', [{ file: {}, bytes }]);
  const owners = await sellMany(app, { patternId, versionId: first.releasedVersionId }, audience);
  const { SELVEDGE_KEYS: keys } = process.env;
  const session = await sessionOf(app);
  expect(session.Authorization).toContain('Bearer');
  const { releasedVersionId } = await releaseVersion(app, patternId, '1.1.0', [{ file: {}, bytes }]);
  // From here on other processes work; this one only looks.
  await service(app.strapi, jobsKey).stop(5_000);

  for (let kill = 0; kill < kills; kill += 1) {
    const before = server.mails.length;
    const worker = await startApp(app.databaseUrl, { SELVEDGE_SMTP_URL: server.url, SELVEDGE_KEYS: keys });
    processes.push(worker);
    await supertest(await worker.listening())
      .get('/healthz/ready')
      .expect(200);
    await eventually(() => Promise.resolve(server.mails.length > before + 20 ? true : undefined));
    worker.signal('SIGKILL');
    await worker.ended;
  }
  processes.push(await startApp(app.databaseUrl, { SELVEDGE_SMTP_URL: server.url, SELVEDGE_KEYS: keys }));
  await until(app.db, releasedVersionId, ({ isGathered, waiting }) => isGathered && waiting === 0);

  const { sent, waiting, failed, suppressed, unknown, ...notice } = (await noticeOf(app, releasedVersionId))!;
  expect(notice.audience).toBe(audience);
  expect(sent + waiting + failed + suppressed + unknown).toBe(audience);
  expect(sent).toBe(audience);
  const told = new Set(server.mails.flatMap(({ to }) => to));
  expect(owners.filter(({ email }) => !told.has(email))).toEqual([]);
  expect(server.mails.length - audience).toBeLessThanOrEqual((kills + 1) * underWay);
  const messageIds = new Set(server.mails.map(({ mail }) => mail.messageId));
  expect(messageIds.size).toBe(audience);
}, 400_000);
