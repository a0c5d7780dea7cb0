import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import http from 'node:http';
import net, { type Socket } from 'node:net';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import supertest from 'supertest';
import { withClient } from '../../src/kernel/postgres/databases';
import { startApp, type AppProcess } from '../support/app-process';
import { emptyDatabase } from '../support/empty-database';
import { eventually } from '../support/eventually';
import { firstAdmin } from '../support/first-admin';

let database: Awaited<ReturnType<typeof emptyDatabase>>;
let app: AppProcess;
let url: URL;
let admin: { Authorization: string };
let film: Buffer;
let filmPath: string | undefined;

beforeAll(async () => {
  database = await emptyDatabase();
  app = await startApp(database.url);
  url = new URL(await app.listening());
  const { Authorization } = await firstAdmin(url.origin);
  admin = { Authorization };
  film = Buffer.concat([
    Buffer.from('\0\0\0\x18ftypisom\0\0\0\0isomavc1', 'latin1'),
    randomBytes(15_000_000),
  ]);
  filmPath = await uploadFilm();
});
afterAll(async () => {
  app.signal('SIGKILL');
  await app.ended;
  await database.drop();
  if (filmPath !== undefined) await rm(path.join(__dirname, '../../public', filmPath), { force: true });
});

/** A film in the public library, far larger than what sockets buffer. */
async function uploadFilm(): Promise<string> {
  const answer = await supertest(url.origin)
    .post('/upload')
    .set(admin)
    .attach('files', film, { filename: 'film.mp4', contentType: 'video/mp4' })
    .expect(201);
  return (answer.body as { url: string }[])[0]!.url;
}

async function create(uid: string, data: object): Promise<string> {
  app.order({ order: 'create', uid, data });
  return (await app.told('created', (made) => made.uid === uid)).documentId;
}

/** Sends the beginning of a request on a connection of its own and leaves it there. */
async function begin(head: string): Promise<Socket> {
  const socket = net.connect(Number(url.port), url.hostname);
  await once(socket, 'connect');
  socket.write(head);
  return socket;
}

it('keeps an idle connection for longer than who calls does', async () => {
  const answer = await fetch(new URL('/healthz/live', url));
  expect(answer.headers.get('keep-alive')).toBe('timeout=75');
});

it('lets what is under way finish, takes nothing new, and ends with 0', async () => {
  const pattern = await create('api::pattern.pattern', { title: 'Skirt', slug: 'skirt', craft: 'sewing' });
  const version = await create('api::version.version', { label: '1.0.0', pattern });
  const drawing = Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="210mm" height="297mm" viewBox="0 0 210 297"><!--${'x'.repeat(4_000_000)}--><path d="M10 10h100v100z"/></svg>`,
  );

  const download = await begin(`GET ${String(filmPath)} HTTP/1.1\r\nHost: test\r\nConnection: close\r\n\r\n`);
  await once(download, 'readable');
  const question = await begin('GET /healthz/ready HTTP/1.1\r\nHost: test\r\n');
  const upload = http.request(new URL(`/selvedge/versions/${version}/files?name=skirt.svg`, url), {
    method: 'PUT',
    headers: { ...admin, 'content-type': 'application/octet-stream', 'content-length': drawing.length },
  });
  const uploaded = once(upload, 'response') as Promise<[http.IncomingMessage]>;
  upload.write(drawing.subarray(0, 3_000_000));
  const running = (told: { word: string }) => told.word === 'running';
  app.order({ order: 'enqueue', payload: { word: 'running', how: 'wait' } });
  await app.told('job', running);

  app.signal('SIGTERM');
  await eventually(async () => {
    const socket = net.connect(Number(url.port), url.hostname);
    const refused = await once(socket, 'connect').then(
      () => undefined,
      () => true as const,
    );
    socket.destroy();
    return refused;
  });
  question.write('\r\n');
  const ready = await text(question);
  expect(ready).toMatch(/^HTTP\/1\.1 503 /);
  expect(ready).toContain('{"status":"not-ready","reasons":["stopping"]}');

  const late = JSON.stringify({ job: 'test.told', version: 1, payload: { word: 'late', how: 'finish' } });
  await withClient(database.url, (client) =>
    client.query('insert into jobs.job (name, data) values ($1, $2)', ['quick', late]),
  );
  const bytes: Buffer[] = [];
  for await (const chunk of download) bytes.push(chunk as Buffer);
  const answer = Buffer.concat(bytes);
  const body = answer.subarray(answer.indexOf('\r\n\r\n') + 4);
  expect(sha256(body)).toBe(sha256(film));

  upload.end(drawing.subarray(3_000_000));
  const [response] = await uploaded;
  const verdict = await text(response);
  expect(`${String(response.statusCode)} ${verdict}`).toMatch(/^201 /);
  app.order({ order: 'go-on', word: 'running' });
  await app.told('job-done', running);

  await expect(app.ended).resolves.toEqual({ code: 0, signal: null });
  const states = await withClient(database.url, (client) =>
    client.query(
      `select data->'payload'->>'word' as word, state from jobs.job where data->>'job' = 'test.told' order by 1`,
    ),
  );
  expect(states.rows).toEqual([
    { word: 'late', state: 'created' },
    { word: 'running', state: 'completed' },
  ]);
  const kept = await withClient(database.url, (client) =>
    client.query('select sha256 from ledger.vault_object'),
  );
  expect(kept.rows).toEqual([{ sha256: sha256(drawing) }]);
});

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
