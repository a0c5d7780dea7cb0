import type { LookupAddress } from 'node:dns';
import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { DomainError } from '../errors/domain-error';
import { timeout } from './http-timeout';

export interface TransportRequest {
  url: URL;
  method: string;
  headers: Readonly<Record<string, string>>;
  body?: string | Uint8Array;
  /** The only addresses to connect to, whatever the name means by then. */
  addresses: LookupAddress[];
  /** For the whole of it, to the last byte of the answer. */
  timeoutMs: number;
  maxBytes: number;
}

export interface Answer {
  status: number;
  /** Names in lower case; repeated ones joined by a comma. */
  headers: Readonly<Record<string, string>>;
  body: Buffer;
}

/**
 * Sends one request and follows nothing. An answer of any status is an answer.
 * @throws DomainError `http/timeout`, `http/no-answer`, `http/answer-too-large`; `details.mayHaveArrived` says
 * whether the other side can have seen the request.
 */
export type Transport = (request: TransportRequest) => Promise<Answer>;

/** Node's own client: its `fetch` cannot be told which address to connect to. */
export const nodeTransport: Transport = (wanted) =>
  new Promise((resolve, reject) => {
    const isTls = wanted.url.protocol === 'https:';
    let connected = false;
    let expired: DomainError | undefined;
    const fail = (error: unknown): void => {
      clearTimeout(timer);
      reject(expired ?? noAnswer(error, connected));
    };
    const request = (isTls ? requestHttps : requestHttp)(
      wanted.url,
      {
        method: wanted.method,
        headers: { 'accept-encoding': 'identity', ...wanted.headers, ...lengthOf(wanted.body) },
        agent: false,
        lookup: pinned(wanted.addresses),
      },
      (response) => {
        collect(response, wanted.maxBytes).then((body) => {
          clearTimeout(timer);
          resolve({ status: response.statusCode ?? 0, headers: plainHeaders(response), body });
        }, fail);
      },
    );
    const timer = setTimeout(() => {
      expired = timeout(wanted.timeoutMs, connected);
      request.destroy(expired);
    }, wanted.timeoutMs);
    request.on('socket', (socket) =>
      socket.once(isTls ? 'secureConnect' : 'connect', () => (connected = true)),
    );
    request.on('error', fail);
    request.end(wanted.body);
  });

function pinned(addresses: LookupAddress[]): LookupFunction {
  return (_host, options, done) => {
    const [first] = addresses;
    if (options.all === true) done(null, addresses);
    else done(null, first?.address ?? '', first?.family);
  };
}

async function collect(response: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > maxBytes) {
      throw new DomainError('http/answer-too-large', `The answer is larger than ${maxBytes} bytes.`, {
        kind: 'unavailable',
        // The status came before the body: whoever needs no more than that has an answer.
        details: { maxBytes, mayHaveArrived: true, status: response.statusCode },
      });
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function plainHeaders(response: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(response.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  );
}

function lengthOf(body: string | Uint8Array | undefined): Record<string, string> {
  return body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
}

function noAnswer(cause: unknown, mayHaveArrived: boolean): DomainError {
  if (cause instanceof DomainError) return cause;
  return new DomainError('http/no-answer', 'The other side could not be reached or broke off.', {
    kind: 'unavailable',
    details: { mayHaveArrived },
    cause,
  });
}
