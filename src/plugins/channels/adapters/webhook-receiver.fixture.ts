import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it arrived. */
export interface Received {
  id: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** What to do with the next one: answer with a status, hang until the end, cut after reading. */
export type Behaviour = number | 'hang' | 'cut';

/** A real server on loopback that keeps what it received and does as it is told, one behaviour a request. */
export interface WebhookReceiver {
  url: string;
  received: Received[];
  /** Behaviours to come, in order; 204 afterwards. */
  next: Behaviour[];
  stop(): Promise<void>;
}

export async function startReceiver(): Promise<WebhookReceiver> {
  const received: Received[] = [];
  const next: Behaviour[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { headers } = request;
      received.push({
        id: String(headers['webhook-id']),
        headers,
        body: Buffer.concat(chunks).toString('utf8'),
      });
      behave(next.shift() ?? 204, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/hook`,
    received,
    next,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function behave(behaviour: Behaviour, response: ServerResponse): void {
  if (behaviour === 'hang') return;
  if (behaviour === 'cut') response.socket?.destroy();
  else response.writeHead(behaviour).end();
}
