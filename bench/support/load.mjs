import { createRequire } from 'node:module';

const autocannon = createRequire(import.meta.url)('autocannon');

export const load = { connections: 20, seconds: 6, warmUpSeconds: 2 };

/**
 * Asks an address over and over, by connections at once, and counts.
 *
 * @param {{ url: string, paths: string[], token: string }} target paths are asked in turn
 * @returns requests a second; throws when one of the answers was not 200
 */
export async function requestsPerSecond({ url, paths, token }, seconds = load.seconds) {
  const requests = paths.map((path) => ({
    method: 'GET',
    path,
    headers: { authorization: `Bearer ${token}` },
  }));
  const result = await autocannon({ url, connections: load.connections, duration: seconds, requests });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}${paths[0]}: ${result.non2xx} refused, ${result.errors} failed`);
  return result.requests.total / result.duration;
}
