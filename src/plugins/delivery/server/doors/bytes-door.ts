import type { Context } from 'koa';
import { DomainError } from '../../../../kernel/errors/domain-error';
import { knexKey, vaultKey } from '../../../../kernel/kernel';
import { service } from '../../../../kernel/service';
import { contentDisposition } from '../../../../kernel/vault/content-disposition';
import { entitlementsKey } from '../../../orders/contract';
import { selectBytes } from '../../domain/byte-range';
import { findDownload, type FoundDownload } from '../links/find-download';
import type { FoundLink } from '../links/find-link';
import { linkRefusal, rightRefusal, ticketExpired, unknownLink } from '../links/refusals';
import { stampedCopy } from '../links/stamped-copy';
import { fileIdOf, linkOf, type DoorTools } from './link-of';
import { mediaTypeOf } from './media-type';
import { streamBytes } from './stream-bytes';

/**
 * `GET` and `HEAD /d/:token/files/:fileId/:ticket`: the bytes of a minted download, stamped while they stream; whole,
 * or the one range that was asked for.
 */
export async function sendBytes(tools: DoorTools, ctx: Context): Promise<void> {
  const { strapi } = tools;
  const { link, download } = await openTicket(tools, ctx);
  const { patches, etag } = await stampedCopy(strapi, link, download);
  const { bytes: total, key } = download.source;
  const isGet = ctx.method === 'GET';
  const header = { range: isGet ? ctx.get('Range') : '', ifRange: ctx.get('If-Range') };
  const selection = selectBytes(header, { etag, bytes: total });
  ctx.set('Accept-Ranges', 'bytes');
  if (selection.kind === 'unsatisfiable') throw outOfRange(ctx, total);

  const { start, end } = selection.kind === 'part' ? selection : { start: 0, end: total - 1 };
  ctx.status = selection.kind === 'part' ? 206 : 200;
  if (selection.kind === 'part') ctx.set('Content-Range', `bytes ${start}-${end}/${total}`);
  ctx.set('ETag', etag);
  ctx.set('Content-Disposition', contentDisposition(download.name));
  ctx.set('Content-Security-Policy', "default-src 'none'; sandbox");
  ctx.type = mediaTypeOf(download.format);
  ctx.length = end - start + 1;
  if (!isGet) return;
  const source = await service(strapi, vaultKey).open(key, { start, end });
  streamBytes(strapi, ctx, { source, patches, start, end, total, downloadId: download.downloadId });
}

/** What the ticket in the path fetches. The right is asked for at every request: a refund ends what is resumed. */
async function openTicket(
  tools: DoorTools,
  ctx: Context,
): Promise<{ link: FoundLink; download: FoundDownload }> {
  const link = await linkOf(tools, ctx);
  const { linkId, entitlementId } = link;
  const releasedFileId = fileIdOf(ctx);
  const asked = { linkId, releasedFileId, ticket: String(ctx.params['ticket']) };
  const download = await findDownload(service(tools.strapi, knexKey)(), asked);
  if (download === undefined) throw unknownLink();
  const right = await service(tools.strapi, entitlementsKey).mayDownload({ entitlementId }, releasedFileId);
  if (right.kind === 'refused') throw rightRefusal(right.reason);
  if (link.facts.revokedAt !== null) throw linkRefusal('revoked');
  if (download.isExpired) throw ticketExpired();
  return { link, download };
}

function outOfRange(ctx: Context, total: number): DomainError {
  ctx.set('Content-Range', `bytes */${total}`);
  return new DomainError('delivery/range', `This file has ${total} bytes; the range lies outside.`, {
    kind: 'range',
    details: { bytes: total },
  });
}
