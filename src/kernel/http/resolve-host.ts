import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { DomainError } from '../errors/domain-error';
import { timeout } from './http-timeout';
import { isPublicAddress } from './public-address';

/** Finds every address of a host name. */
export type Resolve = (host: string) => Promise<LookupAddress[]>;

export const systemResolve: Resolve = (host) => lookup(host, { all: true });

/**
 * The addresses that a request may connect to, found once and for this request only: what a name server says a
 * moment later no longer matters. One address of our own network among them refuses the whole name.
 * @throws DomainError `http/private-address`, `http/unknown-host`, `http/timeout`
 */
export async function resolveHost(
  url: URL,
  { resolve, allowPrivate, timeoutMs }: { resolve: Resolve; allowPrivate: boolean; timeoutMs: number },
): Promise<LookupAddress[]> {
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  const family = isIP(host);
  const addresses = family === 0 ? await ask(host, resolve, timeoutMs) : [{ address: host, family }];
  if (!allowPrivate && !addresses.every(({ address }) => isPublicAddress(address))) {
    throw new DomainError('http/private-address', 'The address does not lead to the public internet.', {
      kind: 'forbidden',
    });
  }
  return addresses;
}

async function ask(host: string, resolve: Resolve, timeoutMs: number): Promise<LookupAddress[]> {
  const unknown = (cause?: unknown): DomainError =>
    new DomainError('http/unknown-host', 'No server of this name can be found.', {
      kind: 'unavailable',
      details: { mayHaveArrived: false },
      cause,
    });
  const late = new AbortController();
  const found = resolve(host).catch((cause: unknown) => {
    throw unknown(cause);
  });
  const expired = sleep(timeoutMs, undefined, { signal: late.signal, ref: false }).then(
    () => Promise.reject(timeout(timeoutMs, false)),
    () => [],
  );
  const addresses = await Promise.race([found, expired]).finally(() => late.abort());
  if (addresses.length === 0) throw unknown();
  return addresses;
}
