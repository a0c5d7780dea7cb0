import type { Context } from 'koa';
import { createHash } from 'node:crypto';
import { pipeline, Readable } from 'node:stream';
import { DomainError } from '../../../../kernel/errors/domain-error';
import { knexKey, logKey, vaultKey } from '../../../../kernel/kernel';
import { service } from '../../../../kernel/service';
import { settingsKey } from '../../../../kernel/settings/settings';
import { contentDisposition } from '../../../../kernel/vault/content-disposition';
import { entitlementsKey } from '../../../orders/contract';
import { selectBytes } from '../../domain/byte-range';
import { stampLine } from '../../domain/stamp-line';
import { fillSlots, type Patch } from '../../domain/stamping/fill-slots';
import { stampStream } from '../../domain/stamping/stamp-stream';
import { findDownload, type FoundDownload } from '../links/find-download';
import type { FoundLink } from '../links/find-link';
import { recordBytes } from '../links/record-bytes';
import { linkRefusal, rightRefusal, ticketExpired, unknownLink } from '../links/refusals';
import { shopSetting, stampSetting } from '../settings';
import { fileIdOf, linkOf, type DoorTools } from './link-of';
import { mediaTypeOf } from './media-type';

/**
 * `GET` and `HEAD /d/:token/files/:fileId/:ticket`: the bytes of a minted download, stamped while they stream. The
 * right is asked for again at every request, so a refund ends a download that is resumed.
 */
export async function sendBytes(tools: DoorTools, ctx: Context): Promise<void> {
  const { strapi } = tools;
  const link = await linkOf(tools, ctx);
  const releasedFileId = fileIdOf(ctx);
  const db = service(strapi, knexKey)();
  const asked = { linkId: link.linkId, releasedFileId, ticket: String(ctx.params['ticket']) };
  const download = await findDownload(db, asked);
  if (download === undefined) throw unknownLink();
  const { entitlementId } = link;
  const right = await service(strapi, entitlementsKey).mayDownload({ entitlementId }, releasedFileId);
  if (right.kind === 'refused') throw rightRefusal(right.reason);
  if (link.facts.revokedAt !== null) throw linkRefusal('revoked');
  if (download.isExpired) throw ticketExpired();

  const patches = await patchesOf(tools, link, download);
  const { bytes, key } = download.source;
  const etag = etagOf(download, patches);
  ctx.set('Accept-Ranges', 'bytes');
  ctx.set('ETag', etag);
  ctx.set('Content-Disposition', contentDisposition(download.name));
  ctx.type = mediaTypeOf(download.format);
  const isGet = ctx.method === 'GET';
  const header = { range: isGet ? ctx.get('Range') : '', ifRange: ctx.get('If-Range') };
  const selection = selectBytes(header, { etag, bytes });
  if (selection.kind === 'unsatisfiable') throw outOfRange(ctx, bytes);
  const start = selection.kind === 'part' ? selection.start : 0;
  const end = selection.kind === 'part' ? selection.end : bytes - 1;
  ctx.status = selection.kind === 'part' ? 206 : 200;
  if (selection.kind === 'part') ctx.set('Content-Range', `bytes ${start}-${end}/${bytes}`);
  ctx.length = end - start + 1;
  if (!isGet) return;

  const source = await service(strapi, vaultKey).open(key, { start, end });
  stream(tools, ctx, { source, patches, start, end, bytes, downloadId: download.downloadId });
}

async function patchesOf({ strapi }: DoorTools, link: FoundLink, download: FoundDownload): Promise<Patch[]> {
  const { source, traceToken } = download;
  if (source.plan === null || traceToken === null) return [];
  const settings = service(strapi, settingsKey);
  const [{ line }, shop] = await Promise.all([settings.get(stampSetting), settings.get(shopSetting)]);
  const words = { name: link.customerName, order: link.order, shop: shop.name };
  return fillSlots(source.plan, { line: stampLine(line, words), token: traceToken });
}

/** Strong, and by content: a changed stamp line gives another tag, so no copy is put together from two. */
function etagOf({ source }: FoundDownload, patches: readonly Patch[]): string {
  const hash = createHash('sha256').update(source.sha256);
  for (const { offset, bytes } of patches) hash.update(`${offset}`).update(bytes);
  return `"${hash.digest('base64url')}"`;
}

/**
 * The answer's bytes; when it has ended, or was cut, the download says how much went out. A client that knows the
 * length hangs up after the last byte, before we have ended: all handed to the connection is complete, not cut.
 */
function stream(
  { strapi }: DoorTools,
  ctx: Context,
  sent: {
    source: Readable;
    patches: readonly Patch[];
    start: number;
    end: number;
    bytes: number;
    downloadId: string;
  },
): void {
  const { source, patches, start, end, bytes, downloadId } = sent;
  const log = service(strapi, logKey).child({ room: 'delivery', downloadId });
  let begun = 0;
  let handedOver = 0;
  const counted = async function* (chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      begun += chunk.length;
      yield chunk;
      handedOver += chunk.length;
      if (handedOver === end - start + 1) return;
    }
  };
  ctx.respond = false;
  ctx.res.statusCode = ctx.status;
  pipeline(source, stampStream(patches, { start, end }), counted, ctx.res, (error) => {
    const isWhole = handedOver === end - start + 1;
    if (!isWhole) log.info('download was cut', { error });
    const how = isWhole ? (end === bytes - 1 ? 'complete' : 'part') : 'cut';
    recordBytes(service(strapi, knexKey)(), downloadId, { bytes: begun, end: how }).catch(
      (failure: unknown) => {
        log.error('a download could not be written down', { error: failure });
      },
    );
  });
}

function outOfRange(ctx: Context, bytes: number): DomainError {
  ctx.remove('Content-Disposition');
  ctx.set('Content-Range', `bytes */${bytes}`);
  return new DomainError('delivery/range', `This file has ${bytes} bytes; the range lies outside.`, {
    kind: 'range',
    details: { bytes },
  });
}
