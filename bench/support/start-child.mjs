import { spawn } from 'node:child_process';
import { root } from './root.mjs';

const patienceMs = 45_000; // an app has 30 s to finish what is under way

/**
 * Starts a Node process, in the clone if nothing else is said, with the Node that runs this one; its complaints are
 * shown. Never leave it without `stop`.
 *
 * @param {string[]} args as after `node`
 * @param {Record<string, string>} env added to a clean environment
 */
export function startChild(args, env = {}, cwd = root) {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, STRAPI_TELEMETRY_DISABLED: 'true', ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve(signal ?? code)));
  return {
    pid: child.pid,
    /** To talk to it. */
    process: child,
    /** How it ended, once it has. */
    ended,
    /** The first thing it says to us. Rejects when it ends without a word. */
    firstWord: () =>
      Promise.race([
        new Promise((resolve) => child.once('message', resolve)),
        ended.then((how) => Promise.reject(new Error(`${args.join(' ')} ended with ${how}`))),
      ]),
    async stop() {
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), patienceMs);
      await ended;
      clearTimeout(timer);
    },
  };
}

/** Runs `work` with such a process and what it said first; the process is gone afterwards. */
export async function withChild(args, env, work) {
  const child = startChild(args, env);
  try {
    return await work({ pid: child.pid, said: await child.firstWord() });
  } finally {
    await child.stop();
  }
}
