import { once } from 'node:events';
import http, { type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { drain } from './drain';

let server: Server;
let answer: (text: string) => void;
let url: string;

/** A server whose requests are answered when the test says so. */
beforeEach(async () => {
  const asked = Promise.withResolvers<http.ServerResponse>();
  answer = (body) => void asked.promise.then((response) => response.end(body));
  server = http.createServer((_request, response) => asked.resolve(response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterEach(() => {
  server.closeAllConnections();
});

/** Sends a request on a connection that is kept alive, and resolves when the server has it. */
async function request(): Promise<http.ClientRequest> {
  const sent = http.get(url, { agent: new http.Agent({ keepAlive: true }) });
  sent.on('error', () => undefined);
  await once(server, 'request');
  return sent;
}

it('waits for a request that is under way and closes its connection after it', async () => {
  const sent = await request();
  const response = once(sent, 'response') as Promise<[http.IncomingMessage]>;
  const drained = drain(server, 60_000);
  answer('whole');
  const [message] = await response;
  await expect(text(message)).resolves.toBe('whole');
  await expect(drained).resolves.toBe(true);
});

it('takes no new connection', async () => {
  await request();
  const drained = drain(server, 60_000);
  const [error] = (await once(http.get(url), 'error')) as [NodeJS.ErrnoException];
  expect(error.code).toBe('ECONNREFUSED');
  answer('');
  await drained;
});

it('says no at the end of its patience and leaves the request to be cut', async () => {
  await request();
  await expect(drain(server, 50)).resolves.toBe(false);
});

it('has nothing to wait for where nobody listens', async () => {
  server.close();
  await expect(drain(server, 60_000)).resolves.toBe(true);
});
