import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { text } from 'node:stream/consumers';

export interface ReceivedWebhook {
  /** `webhook-id` */
  id: string;
  headers: Record<string, string>;
  body: string;
}

/** What a receiver does with a request once it has read it. */
export type Behaviour = (request: IncomingMessage, response: ServerResponse) => void;

export const says =
  (status: number, headers: Record<string, string> = {}, body = ''): Behaviour =>
  (_request, response) =>
    response.writeHead(status, headers).end(body);

export const hangs: Behaviour = () => undefined;
export const resets: Behaviour = (_request, response) => response.destroy();

/** Says yes, then never ends. */
export const drips: Behaviour = (_request, response) => {
  response.writeHead(200);
  const drip = setInterval(() => response.write('.'), 50);
  response.on('close', () => clearInterval(drip));
};

export interface Receiver {
  url: string;
  port: number;
  received: ReceivedWebhook[];
  /** How often somebody connected, whatever they then said. */
  connections(): number;
  behave(behaviour: Behaviour): void;
  close(): Promise<void>;
}

/** Somebody's server that takes webhooks, on this machine. */
export async function openReceiver(behaviour: Behaviour = says(200)): Promise<Receiver> {
  const received: ReceivedWebhook[] = [];
  const sockets = new Set<Socket>();
  let behave = behaviour;
  let connections = 0;
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const headers = request.headers as Record<string, string>;
      received.push({ id: headers['webhook-id'] ?? '', headers, body });
      behave(request, response);
    });
  });
  server.on('connection', (socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/hooks`,
    port,
    received,
    connections: () => connections,
    behave: (next) => (behave = next),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
