import type { Server } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Stops taking connections and waits for what is under way, at most so long. Idle keep-alive connections are
 * closed at once. Resolves to whether everything finished in time.
 */
export async function drain(server: Server, timeoutMs: number): Promise<boolean> {
  if (!server.listening) return true;
  const closed = new Promise<true>((resolve) => server.close(() => resolve(true)));
  const idle = setInterval(() => server.closeIdleConnections(), 100);
  const deadline = new AbortController();
  const late = wait(timeoutMs, false as const, { signal: deadline.signal }).catch(() => false as const);
  const finished = await Promise.race([closed, late]);
  deadline.abort();
  clearInterval(idle);
  return finished;
}
