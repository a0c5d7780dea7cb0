import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the scripted server does with one request; nothing here is intelligent. */
export type Reply =
  | { kind: 'json'; status?: number; headers?: Record<string, string>; body: unknown }
  | { kind: 'text'; status?: number; body: string }
  | { kind: 'hang' }
  | { kind: 'drip' }
  | { kind: 'reset' }
  | { kind: 'huge' };

export interface ChatRequest {
  model: string;
  messages: { role: string; content: string }[];
  response_format?: { type: string; json_schema?: { schema: object } };
  [key: string]: unknown;
}

export interface ModelServer {
  /** The base URL for the setting. */
  url: string;
  requests: { body: ChatRequest; authorization: string | undefined; path: string }[];
  /** What it does from now on; `count` begins at 1. */
  script: (answer: (request: ChatRequest, count: number) => Reply) => void;
  stop: () => Promise<void>;
}

/** A server on loopback that speaks the chat completions protocol as it is told. */
export async function startModelServer(): Promise<ModelServer> {
  const requests: ModelServer['requests'] = [];
  let answer: (request: ChatRequest, count: number) => Reply = () =>
    completion({ suggestions: [], proposed: [] });
  let count = 0;
  const drips = new Set<NodeJS.Timeout>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString() || '{}') as ChatRequest;
      requests.push({ body, authorization: request.headers.authorization, path: request.url ?? '' });
      count += 1;
      send(response, answer(body, count), drips);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    requests,
    script: (next) => {
      answer = next;
      count = 0;
      requests.length = 0;
    },
    stop: () =>
      new Promise((resolve) => {
        for (const drip of drips) clearInterval(drip);
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

/** A whole answer as the vendor's schema has it. */
export function completion(
  content: unknown,
  {
    finish = 'stop',
    refusal = null,
    tokens = [900, 100],
  }: { finish?: string; refusal?: string | null; tokens?: [number, number] } = {},
): Reply {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const [prompt_tokens, completion_tokens] = tokens;
  return {
    kind: 'json',
    body: {
      id: 'chatcmpl-1',
      object: 'chat.completion',
      created: 1_764_000_000,
      model: 'scripted',
      choices: [
        {
          index: 0,
          finish_reason: finish,
          logprobs: null,
          message: { role: 'assistant', content: refusal === null ? text : null, refusal },
        },
      ],
      usage: { prompt_tokens, completion_tokens, total_tokens: prompt_tokens + completion_tokens },
    },
  };
}

export function failure(status: number, code: string, headers: Record<string, string> = {}): Reply {
  return {
    kind: 'json',
    status,
    headers,
    body: { error: { message: code, type: 'error', param: null, code } },
  };
}

function send(response: ServerResponse, reply: Reply, drips: Set<NodeJS.Timeout>): void {
  switch (reply.kind) {
    case 'json':
      response.writeHead(reply.status ?? 200, { 'content-type': 'application/json', ...reply.headers });
      response.end(JSON.stringify(reply.body));
      break;
    case 'text':
      response.writeHead(reply.status ?? 200, { 'content-type': 'application/json' });
      response.end(reply.body);
      break;
    case 'hang':
      break;
    case 'drip': {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{');
      const drip = setInterval(() => response.write(' '), 20);
      drips.add(drip);
      response.on('close', () => {
        clearInterval(drip);
        drips.delete(drip);
      });
      break;
    }
    case 'reset':
      response.destroy();
      break;
    case 'huge':
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(`{"filler":"${'x'.repeat(3 * 1024 * 1024)}"}`);
      break;
  }
}
