import { execFileSync } from 'node:child_process';
import os from 'node:os';
import { root } from './root.mjs';

/** What a figure depends on besides the code; nothing that names the machine or its owner. */
export function machineFacts() {
  const [processor] = os.cpus();
  return {
    processor: processor?.model ?? 'unknown',
    cores: os.availableParallelism(),
    memoryMB: Math.round(os.totalmem() / 1_000_000),
    system: `${os.type()} ${os.release()} ${os.arch()}`,
    node: process.version,
  };
}

/** How busy the machine is: processes that want to run, over the last 1, 5 and 15 minutes. */
export function loadAverage() {
  return os.loadavg().map((load) => Number(load.toFixed(2)));
}

/** The commit that was measured, with `-dirty` where files differ from it. */
export function commit() {
  try {
    const options = { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] };
    return execFileSync('git', ['describe', '--always', '--dirty', '--abbrev=12'], options).trim();
  } catch (error) {
    if (error.code === 'ENOENT' || error.status === 128) return 'not a git clone';
    throw error;
  }
}
