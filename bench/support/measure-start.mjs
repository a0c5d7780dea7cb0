import { setTimeout as wait } from 'node:timers/promises';
import { memoryOf } from './memory.mjs';
import { startChild } from './start-child.mjs';

const settleMs = 5_000;
const patienceMs = 180_000;

/**
 * Starts a server, measures, and stops it.
 *
 * @param {{ args: string[], env: Record<string, string>, cwd?: string, page: string }} server `page` answers 2xx
 * as soon as the server is of use
 * @returns seconds from the process's start to that answer; resident memory five seconds later and at its peak, in MB
 */
export async function measureStart({ args, env, cwd, page }) {
  const begun = performance.now();
  const child = startChild(args, env, cwd);
  try {
    await Promise.race([untilAnswered(page), child.ended.then(refuse)]);
    const seconds = (performance.now() - begun) / 1000;
    await wait(settleMs);
    return { seconds, ...(await memoryOf(child.pid)) };
  } finally {
    await child.stop();
  }
}

async function untilAnswered(page) {
  const deadline = Date.now() + patienceMs;
  while (Date.now() < deadline) {
    const answer = await fetch(page).catch(ifNobodyListens);
    await answer?.arrayBuffer();
    if (answer?.ok === true) return;
    await wait(20);
  }
  throw new Error(`${page} did not answer within ${patienceMs / 1000} s`);
}

function ifNobodyListens(error) {
  if (error.cause?.code === 'ECONNREFUSED' || error.cause?.code === 'ECONNRESET') return undefined;
  throw error;
}

function refuse(how) {
  throw new Error(`the server ended with ${how}`);
}
