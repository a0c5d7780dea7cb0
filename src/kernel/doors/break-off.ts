import type { Context } from 'koa';
import type { Readable } from 'node:stream';

/**
 * A body that breaks off when its source fails half way. Koa tells its log and leaves the other side waiting for
 * ever; cut, nobody takes the half for the whole.
 */
export function breakOff<Body extends Readable>(ctx: Context, body: Body): Body {
  body.on('error', () => {
    if (ctx.headerSent) ctx.res.destroy();
  });
  return body;
}
