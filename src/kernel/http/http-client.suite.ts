import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createLog } from '../log/log';
import { createHttpClient, type HttpClientOptions, type HttpRequest } from './http-client';

export const servers: Server[] = [];

/** A server; `connections` counts whoever connects, whatever it then says. */
export async function serve(handle: RequestListener, host?: string) {
  const server = createServer(handle);
  servers.push(server);
  const seen: { connections: number; requests: IncomingMessage[] } = { connections: 0, requests: [] };
  server.on('connection', () => (seen.connections += 1));
  server.on('request', (request: IncomingMessage) => seen.requests.push(request));
  await new Promise<void>((resolve) => server.listen(0, host ?? '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { port, seen, url: `http://127.0.0.1:${port}` };
}

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A client whose waiting is written down instead of done. */
export function open(options: Partial<HttpClientOptions> = {}) {
  const waits: number[] = [];
  const lines: string[] = [];
  let time = Date.parse('2026-11-23T09:00:00Z');
  const client = createHttpClient({
    log: createLog({ level: 'debug', write: (line) => lines.push(line) }),
    clock: { now: () => new Date(time) },
    wait: (ms) => {
      waits.push(ms);
      time += ms;
      return Promise.resolve();
    },
    random: () => 1,
    ...options,
  });
  const ask = (request: HttpRequest) => client.request({ allowPrivate: true, timeoutMs: 5_000, ...request });
  return { client, ask, waits, lines, pass: (ms: number) => (time += ms) };
}

/** Answers with these statuses in turn, the last one for ever. */
export const answering =
  (statuses: number[], headers: Record<string, string> = {}): RequestListener =>
  (_request, response) => {
    const status = statuses.length > 1 ? statuses.shift() : statuses[0];
    response.writeHead(status ?? 200, headers).end(`status ${status}`);
  };
