import type { Context } from 'koa';
import { DomainError } from '../../../../kernel/errors/domain-error';
import { contentDisposition } from '../../../../kernel/vault/content-disposition';
import { selectBytes } from '../../domain/byte-range';

/** What would be sent as a whole. */
export interface WholeBody {
  bytes: number;
  etag: string;
  name: string;
  mediaType: string;
}

/**
 * Sets status and headers of an answer to GET or HEAD, whole or the one range asked for. Resolves to what to send,
 * both ends counted in. @throws DomainError `delivery/range`
 */
export function beginAnswer(
  ctx: Context,
  { bytes, etag, name, mediaType }: WholeBody,
): { start: number; end: number } {
  const header = { range: ctx.method === 'GET' ? ctx.get('Range') : '', ifRange: ctx.get('If-Range') };
  const selection = selectBytes(header, { etag, bytes });
  ctx.set('Accept-Ranges', 'bytes');
  if (selection.kind === 'unsatisfiable') throw outOfRange(ctx, bytes);
  const isPart = selection.kind === 'part';
  const { start, end } = isPart ? selection : { start: 0, end: bytes - 1 };
  ctx.status = isPart ? 206 : 200;
  if (isPart) ctx.set('Content-Range', `bytes ${start}-${end}/${bytes}`);
  ctx.set('ETag', etag);
  ctx.set('Content-Disposition', contentDisposition(name));
  ctx.set('Content-Security-Policy', "default-src 'none'; sandbox");
  ctx.type = mediaType;
  ctx.length = end - start + 1;
  return { start, end };
}

function outOfRange(ctx: Context, bytes: number): DomainError {
  ctx.set('Content-Range', `bytes */${bytes}`);
  return new DomainError('delivery/range', `This file has ${bytes} bytes; the range lies outside.`, {
    kind: 'range',
    details: { bytes },
  });
}
