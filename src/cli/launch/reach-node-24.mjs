import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const NEEDED = 24;

/**
 * Below Node 24, hands over to the Node that npm brought (package `node`, a development dependency); npm scripts
 * run on that one by themselves.
 *
 * @param {string} appDir
 * @returns {{ kind: 'enough' } | { kind: 'handed-over' } | { kind: 'too-old', message: string }}
 */
export function reachNode24(appDir) {
  if (majorOf(process.versions.node) >= NEEDED) return { kind: 'enough' };
  const node = findNode(path.join(appDir, 'node_modules/node'));
  if (node === undefined) {
    return { kind: 'too-old', message: `Selvedge needs Node ${NEEDED}; this is ${process.version}.` };
  }
  const child = spawn(node, [...process.execArgv, ...process.argv.slice(1)], { stdio: 'inherit' });
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? 128 + os.constants.signals[signal]));
  return { kind: 'handed-over' };
}

function findNode(folder) {
  const manifest = path.join(folder, 'package.json');
  if (!existsSync(manifest) || majorOf(JSON.parse(readFileSync(manifest, 'utf8')).version) < NEEDED)
    return undefined;
  return ['bin/node', 'bin/node.exe'].map((name) => path.join(folder, name)).find((file) => existsSync(file));
}

function majorOf(version) {
  return Number(version.split('.')[0]);
}
