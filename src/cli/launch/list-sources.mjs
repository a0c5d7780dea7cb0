import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const NOT_SERVER = /^src\/admin\/|^src\/plugins\/[^/]+\/admin\/|\.test\.ts$|\.d\.ts$/;

/**
 * What the server is compiled from (`include` and `exclude` of tsconfig.json), with time and size of each file.
 *
 * @param {string} appDir
 * @returns {Record<string, string>} keys are paths from `appDir`, with slashes
 */
export function listSources(appDir) {
  const files = ['config', 'database', 'src'].flatMap((folder) => filesBelow(appDir, folder));
  const sources = files.filter((file) => /\.(ts|json)$/.test(file) && !NOT_SERVER.test(file)).sort();
  return Object.fromEntries(
    [...sources, 'tsconfig.json'].map((file) => [file, markOf(path.join(appDir, file))]),
  );
}

/** The files in and below `folder` of `root`, as paths from `root`. */
export function filesBelow(root, folder) {
  const absolute = path.join(root, folder);
  if (!existsSync(absolute)) return [];
  return readdirSync(absolute, { withFileTypes: true }).flatMap((entry) => {
    const name = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(root, name) : [name];
  });
}

function markOf(file) {
  const { mtimeMs, size } = statSync(file);
  return `${mtimeMs} ${size}`;
}
