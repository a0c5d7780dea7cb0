import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Sendable } from '../send-unless-known';
import { docsScript } from './docs-script';
import { docsStyle } from './docs-style';

const script = 'text/javascript; charset=utf-8';
const style = 'text/css; charset=utf-8';

/** The only files there are: ours, and those of the package swagger-ui-dist that the page loads. */
const assets: Readonly<Record<string, { type: string; text?: string }>> = {
  'docs.js': { type: script, text: docsScript },
  'docs.css': { type: style, text: docsStyle },
  'swagger-ui-bundle.js': { type: script },
  'swagger-ui.css': { type: style },
};

const swaggerUi = path.dirname(require.resolve('swagger-ui-dist/package.json'));

/** Undefined for every name that is not on the list. */
export async function docsAsset(name: string): Promise<Sendable | undefined> {
  if (!Object.hasOwn(assets, name)) return undefined;
  const { type, text } = assets[name]!;
  // Asked again at every visit, and answered by 304 until the package changes.
  return { type, bytes: text ?? (await readFile(path.join(swaggerUi, name))), cache: 'public, no-cache' };
}
