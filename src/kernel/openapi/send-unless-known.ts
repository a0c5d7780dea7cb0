import type { Context } from 'koa';
import { createHash } from 'node:crypto';

export interface Sendable {
  type: string;
  bytes: string | Buffer;
  /** What Cache-Control says. */
  cache: string;
}

/** Sends what a caller has not seen yet; who has (If-None-Match) is told 304 and nothing else. */
export function sendUnlessKnown(ctx: Context, { type, bytes, cache }: Sendable): void {
  ctx.status = 200;
  ctx.set('Cache-Control', cache);
  ctx.set('ETag', `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`);
  if (ctx.fresh) {
    ctx.status = 304;
    return;
  }
  ctx.type = type;
  ctx.body = bytes;
}
