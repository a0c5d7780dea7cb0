import { DomainError } from '../errors/domain-error';

/** Where web servers are; other ports belong to mail, databases and the like. */
const webPorts: readonly number[] = [443, 80, 8443];

/**
 * Reads the address of an outbound request. Unless `allowPrivate`, which is for addresses that an operator of the
 * machine set and never for those a user gave: https only, and only `ports`. The parser of WHATWG
 * URL has put every spelling of a numeric host into its plain form by then.
 * @throws DomainError `http/bad-url`
 */
export function readOutboundUrl(
  text: string,
  { allowPrivate, ports = webPorts }: { allowPrivate: boolean; ports?: readonly number[] },
): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined) throw bad('This is not an address.');
  const isWeb = url.protocol === 'https:' || (allowPrivate && url.protocol === 'http:');
  if (!isWeb) throw bad('The address must begin with https://.');
  if (url.username !== '' || url.password !== '') throw bad('The address must not carry a name or password.');
  if (!allowPrivate && !ports.includes(Number(url.port || 443))) {
    throw bad(`The address must use one of the ports ${ports.join(', ')}.`);
  }
  return url;
}

function bad(message: string): DomainError {
  return new DomainError('http/bad-url', message);
}
