import { Readable } from 'node:stream';
import { startS3Server, type S3Server } from '../../../tests/support/s3-server';
import { fileStoreSuite } from './file-store.suite';
import type { FileStore } from './file-store';
import { createS3Store } from './s3-store';
import { newVaultKey } from './vault-key';

let server: S3Server;
let store: FileStore;

beforeAll(async () => {
  server = await startS3Server();
  store = createS3Store({ ...server, pathStyle: true });
});
afterAll(() => server.stop());

fileStoreSuite(() => ({ store, leftovers: () => server.openUploads() }));

const putText = async (text: string): Promise<string> => {
  const key = newVaultKey();
  await store.put(key, Readable.from([text]));
  return key;
};

describe('presigned addresses', () => {
  it('hand the file out under its own name', async () => {
    const key = await putText('pattern');
    const url = await store.presign(key, { seconds: 30, filename: 'Größe 36–46 “Lía”.pdf' });
    const response = await fetch(String(url));
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('pattern');
    expect(response.headers.get('content-disposition')).toContain(
      "filename*=UTF-8''Gr%C3%B6%C3%9Fe%2036%E2%80%9346%20%E2%80%9CL%C3%ADa%E2%80%9D.pdf",
    );
  });

  it.each([0, 61, 1.5, NaN])('never live for %p seconds', async (seconds) => {
    await expect(store.presign(newVaultKey(), { seconds, filename: 'a.pdf' })).rejects.toMatchObject({
      code: 'vault/presign-too-long',
    });
  });

  it.each([
    ['another file', (url: URL) => void (url.pathname = url.pathname.replace(/.$/, 'z'))],
    ['a longer life', (url: URL) => url.searchParams.set('X-Amz-Expires', '60000')],
    ['an older date', (url: URL) => url.searchParams.set('X-Amz-Date', '20200101T000000Z')],
    ['another name', (url: URL) => url.searchParams.set('response-content-disposition', 'inline')],
    ['a forged signature', (url: URL) => url.searchParams.set('X-Amz-Signature', 'f'.repeat(64))],
    [
      'another account',
      (url: URL) => url.searchParams.set('X-Amz-Credential', 'AKIAOTHER/20260101/eu-test-1/s3/aws4_request'),
    ],
    ['no signature', (url: URL) => void (url.search = '')],
  ])('cannot be bent into one with %s', async (_name, bend) => {
    const url = new URL(
      String(await store.presign(await putText('paid'), { seconds: 30, filename: 'a.pdf' })),
    );
    bend(url);
    const response = await fetch(url);
    expect(response.status).toBe(403);
    expect(await response.text()).not.toContain('paid');
  });
});

it('does nothing for someone without the secret', async () => {
  const key = await putText('paid');
  const stranger = createS3Store({ ...server, pathStyle: true, secretAccessKey: 'a guess' });
  await expect(stranger.get(key)).rejects.toMatchObject({ code: 'vault/unavailable' });
  await expect(stranger.put(newVaultKey(), Readable.from(['x']))).rejects.toMatchObject({
    code: 'vault/unavailable',
  });
  for (const method of ['GET', 'PUT', 'DELETE', 'HEAD']) {
    expect((await fetch(`${server.endpoint}/${server.bucket}/${key}`, { method })).status).toBe(403);
  }
  expect(await store.stat(key)).toEqual({ bytes: 4 });
});

it('refuses a second write in the store itself when the look beforehand missed it', async () => {
  const key = await putText('first');
  server.failNext(404, ({ method }) => method === 'HEAD');
  await expect(store.put(key, Readable.from(['second']))).rejects.toMatchObject({ code: 'vault/exists' });
  server.failNext(404, ({ method }) => method === 'HEAD');
  await expect(store.put(key, Readable.from([Buffer.alloc(11_000_000)]))).rejects.toMatchObject({
    code: 'vault/exists',
  });
  expect(await server.openUploads()).toEqual([]);
});

it('takes its parts back when one cannot be stored', async () => {
  server.failNext(403, ({ url }) => url.searchParams.get('partNumber') === '2');
  const key = newVaultKey();
  await expect(store.put(key, Readable.from([Buffer.alloc(16_000_000)]))).rejects.toMatchObject({
    code: 'vault/unavailable',
  });
  expect(await store.stat(key)).toBeNull();
  expect(await server.openUploads()).toEqual([]);
});

it('names a full store', async () => {
  const callOff = server.failNext(507, ({ method }) => method === 'PUT', 10);
  await expect(store.put(newVaultKey(), Readable.from(['x']))).rejects.toMatchObject({
    code: 'vault/disk-full',
    kind: 'full',
  });
  callOff();
});

it('tries again after a passing fault', async () => {
  server.failNext(503, ({ method }) => method === 'PUT');
  await expect(putText('persistent')).resolves.toMatch(/^files\//);
});

it('clears uploads that a dead process left, once they are old enough', async () => {
  server.failNext(403, ({ method, url }) => method === 'PUT' && url.searchParams.has('partNumber'));
  server.failNext(403, ({ method, url }) => method === 'DELETE' && url.searchParams.has('uploadId'), 2);
  await expect(store.put(newVaultKey(), Readable.from([Buffer.alloc(11_000_000)]))).rejects.toThrow();
  expect(await server.openUploads()).toHaveLength(1);
  expect(await store.clearUnfinished(new Date(Date.now() - 3_600_000))).toBe(0);
  expect(await store.clearUnfinished(new Date(Date.now() + 3_600_000))).toBe(1);
  expect(await server.openUploads()).toEqual([]);
});

it('says that a store which cannot be reached is away', async () => {
  const away = createS3Store({ ...server, pathStyle: true, endpoint: 'http://127.0.0.1:1' });
  await expect(away.stat(newVaultKey())).rejects.toMatchObject({
    code: 'vault/unavailable',
    kind: 'unavailable',
  });
});
