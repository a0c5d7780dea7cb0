import { createRequire } from 'node:module';
import path from 'node:path';

/** The clone that is measured: where package.json and dist/ are. */
export const root = path.resolve(import.meta.dirname, '../..');

const require = createRequire(import.meta.url);

/** A module of the compiled app, by its path below `src/` and without its ending. */
export function compiled(name) {
  return require(path.join(root, 'dist/src', `${name}.js`));
}
