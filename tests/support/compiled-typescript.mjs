import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transformFileSync } from '@swc/core';

/**
 * Lets a script load TypeScript of `tests/`, as jest does: what it imports from `src/` comes from the compiled app.
 * Import this before the first such file.
 */
const root = path.resolve(import.meta.dirname, '../..');
const sources = path.join(root, 'src') + path.sep;

registerHooks({
  resolve(specifier, context, next) {
    if (!specifier.startsWith('.') || context.parentURL === undefined) return next(specifier, context);
    const named = path.resolve(path.dirname(fileURLToPath(context.parentURL)), specifier);
    const wanted = named.startsWith(sources)
      ? path.join(root, 'dist/src', path.relative(sources, named))
      : named;
    const file = [wanted, `${wanted}.ts`, `${wanted}.js`, path.join(wanted, 'index.js')].find(
      (one) => existsSync(one) && path.extname(one) !== '',
    );
    if (file === undefined) return next(specifier, context);
    return { url: pathToFileURL(file).href, shortCircuit: true };
  },
  load(url, context, next) {
    if (!url.endsWith('.ts')) return next(url, context);
    const { code } = transformFileSync(fileURLToPath(url), {
      jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
      module: { type: 'commonjs' },
      sourceMaps: 'inline',
    });
    return { format: 'commonjs', source: code, shortCircuit: true };
  },
});
