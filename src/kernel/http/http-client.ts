import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../clock/clock';
import { DomainError } from '../errors/domain-error';
import type { Log } from '../log/log';
import { createCircuitBreaker } from './circuit-breaker';
import { readOutboundUrl } from './outbound-url';
import { resolveHost, systemResolve, type Resolve } from './resolve-host';
import { backoffMs, isIdempotent, isPassing, readRetryAfter } from './retry';
import type { TokenBucket } from './token-bucket';
import { nodeTransport, type Answer, type Transport } from './transport';

export interface HttpRequest {
  url: string;
  /** `GET` unless said. */
  method?: string;
  headers?: Readonly<Record<string, string>>;
  body?: string | Uint8Array;
  /** For each attempt, to the last byte; 20 seconds unless said. */
  timeoutMs?: number;
  /** Only for addresses that the operator of the machine set: http, any port, our own network. */
  allowPrivate?: boolean;
  /** Says that a `POST` or `PATCH` may be sent twice, because it carries an id of its own. */
  idempotent?: boolean;
  /** Attempts in all; 3 unless said. Others than idempotent ones are repeated only if they cannot have arrived. */
  attempts?: number;
  /** The most bytes of an answer; 5 MiB unless said. */
  maxBytes?: number;
}

export interface HttpResponse extends Answer {
  /** What the other side asks us to wait before we try again. */
  retryAfterMs: number | null;
}

export interface HttpClient {
  /**
   * Resolves to whatever the other side answers, 3xx, 4xx and 5xx too; redirects are not followed.
   * @throws DomainError `http/bad-url`, `http/private-address`, `http/unknown-host`, `http/timeout`,
   * `http/no-answer`, `http/answer-too-large`, `http/circuit-open`, `http/rate-limited`. Where
   * `details.mayHaveArrived` is true, the request may have had its effect.
   */
  request(request: HttpRequest): Promise<HttpResponse>;
}

export interface HttpClientOptions {
  log: Log;
  clock: Clock;
  /** Asked once for each attempt, by host. */
  bucket?: TokenBucket;
  /** Ports that addresses given by users may name; those of web servers unless said. */
  ports?: readonly number[];
  transport?: Transport;
  resolve?: Resolve;
  /** Waits so many milliseconds. */
  wait?: (ms: number) => Promise<unknown>;
  random?: () => number;
}

/** A longer wait than this is the caller's to arrange: a job is sent again later, a person is told. */
const longestWaitMs = 30_000;

/** The one way out of the house. */
export function createHttpClient(options: HttpClientOptions): HttpClient {
  const {
    log,
    clock,
    bucket,
    ports,
    transport = nodeTransport,
    resolve = systemResolve,
    wait = sleep,
    random = Math.random,
  } = options;
  const breaker = createCircuitBreaker({ threshold: 5, restMs: 30_000, now: () => clock.now().getTime() });

  const takeToken = async (host: string): Promise<void> => {
    for (let waited = 0; bucket !== undefined;) {
      const token = await bucket.take(host);
      if (token.kind === 'taken') return;
      waited += token.retryAfterMs;
      if (waited > longestWaitMs)
        throw later('http/rate-limited', 'Too many requests to this host for now.', token.retryAfterMs);
      await wait(token.retryAfterMs);
    }
  };

  const attempt = async (url: URL, request: HttpRequest): Promise<HttpResponse> => {
    const { method = 'GET', headers = {}, body, timeoutMs = 20_000, maxBytes = 5 * 1024 * 1024 } = request;
    const circuit = breaker.enter(url.host);
    if (circuit.kind === 'open')
      throw later('http/circuit-open', 'This host has failed repeatedly and rests.', circuit.retryAfterMs);
    await takeToken(url.host);
    const addresses = await resolveHost(url, {
      resolve,
      allowPrivate: request.allowPrivate ?? false,
      timeoutMs,
    });
    const begun = performance.now();
    const told = { method, host: url.host, path: url.pathname };
    try {
      const answer = await transport({ url, method, headers, body, addresses, timeoutMs, maxBytes });
      if (answer.status >= 500) breaker.failed(url.host);
      else breaker.succeeded(url.host);
      log.debug('asked another host', {
        ...told,
        status: answer.status,
        ms: Math.round(performance.now() - begun),
      });
      return { ...answer, retryAfterMs: readRetryAfter(answer.headers['retry-after'], clock.now()) };
    } catch (error) {
      breaker.failed(url.host);
      log.warn('another host did not answer', { ...told, error, ms: Math.round(performance.now() - begun) });
      throw error;
    }
  };

  return {
    async request(request) {
      const url = readOutboundUrl(request.url, { allowPrivate: request.allowPrivate ?? false, ports });
      const isRepeatable = request.idempotent ?? isIdempotent(request.method ?? 'GET');
      const attempts = request.attempts ?? 3;
      for (let count = 1; ; count += 1) {
        const outcome = await attempt(url, request).catch((error: unknown) => asFailure(error));
        const mayRepeat = count < attempts && mayTryAgain(outcome, isRepeatable);
        const delay = ('status' in outcome ? outcome.retryAfterMs : null) ?? backoffMs(count, random());
        if (mayRepeat && delay <= longestWaitMs) await wait(delay);
        else if (outcome instanceof DomainError) throw outcome;
        else return outcome;
      }
    },
  };
}

/** Broken rules are an outcome of an attempt; everything else is a bug and goes up. */
function asFailure(error: unknown): DomainError {
  if (error instanceof DomainError) return error;
  throw error;
}

function mayTryAgain(outcome: HttpResponse | DomainError, isRepeatable: boolean): boolean {
  if (!(outcome instanceof DomainError)) return isRepeatable && isPassing(outcome.status);
  switch (outcome.code) {
    case 'http/timeout':
    case 'http/no-answer':
    case 'http/unknown-host':
      return isRepeatable || outcome.details.mayHaveArrived === false;
    default:
      return false;
  }
}

function later(code: string, message: string, retryAfterMs: number): DomainError {
  return new DomainError(code, message, {
    kind: 'unavailable',
    details: { retryAfterMs, mayHaveArrived: false },
  });
}
