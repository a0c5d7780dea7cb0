import type { Context } from 'koa';
import { knexKey, vaultKey } from '../../../../kernel/kernel';
import { service } from '../../../../kernel/service';
import { stampStream } from '../../domain/stamping/stamp-stream';
import { assertMayHave } from '../links/assert-may-have';
import { findDownload, type FoundDownload } from '../links/find-download';
import type { FoundLink } from '../links/find-link';
import { recordBytes } from '../links/record-bytes';
import { linkRefusal, ticketExpired, unknownLink } from '../links/refusals';
import { stampedCopy } from '../links/stamped-copy';
import { presignedAddress } from '../presigned/presigned-address';
import { fileIdOf, linkOf, type DoorTools } from './link-of';
import { mediaTypeOf } from './media-type';
import { beginAnswer } from './ranged-answer';
import { streamAnswer } from './stream-answer';

/**
 * `GET` and `HEAD /d/:token/files/:fileId/:ticket`: the bytes of a minted download, stamped while they stream; whole,
 * or the one range that was asked for. Where the setting says so, the bucket itself is where they come from.
 */
export async function sendBytes(tools: DoorTools, ctx: Context): Promise<void> {
  const { strapi } = tools;
  const { link, download } = await openTicket(tools, ctx);
  const copy = await stampedCopy(strapi, link, download);
  const address = ctx.method === 'GET' ? await presignedAddress(strapi, download, copy) : null;
  if (address !== null) {
    ctx.status = 302;
    ctx.set('Location', address);
    ctx.body = '';
    return;
  }
  const { downloadId, source, name, format } = download;
  const body = { bytes: source.bytes, etag: copy.etag, name, mediaType: mediaTypeOf(format) };
  const { start, end } = beginAnswer(ctx, body);
  if (ctx.method !== 'GET') return;
  streamAnswer(strapi, ctx, {
    source: await service(strapi, vaultKey).open(source.key, { start, end }),
    stamp: stampStream(copy.patches, { start, end }),
    length: end - start + 1,
    assertRight: () => assertMayHave(strapi, link, download),
    onEnd: (bytes, isWhole) =>
      recordBytes(service(strapi, knexKey)(), downloadId, {
        bytes,
        end: isWhole ? (end === source.bytes - 1 ? 'complete' : 'part') : 'cut',
      }),
    downloadId,
  });
}

/** What the ticket in the path fetches. The right is asked for at every request: a refund ends what is resumed. */
async function openTicket(
  tools: DoorTools,
  ctx: Context,
): Promise<{ link: FoundLink; download: FoundDownload }> {
  const link = await linkOf(tools, ctx);
  const { linkId } = link;
  const asked = { linkId, releasedFileId: fileIdOf(ctx), ticket: String(ctx.params['ticket']) };
  const download = await findDownload(service(tools.strapi, knexKey)(), asked);
  if (download === undefined) throw unknownLink();
  await assertMayHave(tools.strapi, link, download);
  if (link.facts.revokedAt !== null) throw linkRefusal('revoked');
  if (download.isExpired) throw ticketExpired();
  return { link, download };
}
