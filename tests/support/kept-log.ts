import { createLog, type Log } from '../../src/kernel/log/log';

/** A log that keeps its lines for the test to look at. */
export function keptLog(): { log: Log; lines: string[] } {
  const lines: string[] = [];
  return { lines, log: createLog({ level: 'debug', write: (line) => void lines.push(line) }) };
}
