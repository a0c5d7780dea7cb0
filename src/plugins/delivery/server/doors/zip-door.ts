import type { Context } from 'koa';
import { knexKey } from '../../../../kernel/kernel';
import { service } from '../../../../kernel/service';
import { assertMayHave } from '../links/assert-may-have';
import { assertOpen } from '../links/assert-open';
import type { FoundDownload } from '../links/find-download';
import type { FoundLink } from '../links/find-link';
import { recordBytes, type SentBytes } from '../links/record-bytes';
import { linkRefusal, ticketExpired, unknownLink } from '../links/refusals';
import { findZip, type FoundZip } from '../zips/find-zip';
import { layOutZip } from '../zips/lay-out-zip';
import { mintZip } from '../zips/mint-zip';
import { readZip } from '../zips/read-zip';
import { linkOf, pagePath, tokenOf, type DoorTools } from './link-of';
import { mediaTypeOf } from './media-type';
import { beginAnswer } from './ranged-answer';
import { streamAnswer } from './stream-answer';

/** `POST /d/:token/zip`: counts one download for all files and sends the buyer to them. */
export async function startZip(tools: DoorTools, ctx: Context): Promise<void> {
  await assertOpen(tools.strapi, await linkOf(tools, ctx));
  const ticket = await mintZip(tools.strapi, tokenOf(ctx));
  ctx.status = 303;
  ctx.set('Location', `${pagePath(ctx)}/zip/${ticket}`);
  ctx.body = '';
}

/**
 * `GET` and `HEAD /d/:token/zip/:zipTicket`: all files of the version as a zip, made while it streams, with its length
 * and its ranges known. The right is asked for at the request, before each file and every second.
 */
export async function sendZip(tools: DoorTools, ctx: Context): Promise<void> {
  const { strapi } = tools;
  const { link, zip } = await openTicket(tools, ctx);
  const laidOut = await layOutZip(strapi, link, zip);
  const { bytes } = laidOut.layout;
  const name = `${link.title} ${zip.label}.zip`;
  const { start, end } = beginAnswer(ctx, { bytes, etag: laidOut.etag, name, mediaType: mediaTypeOf('zip') });
  if (ctx.method !== 'GET') return;
  const sent: [FoundDownload, SentBytes][] = [];
  const [first] = zip.downloads;
  if (first === undefined) throw unknownLink();
  streamAnswer(strapi, ctx, {
    source: readZip(strapi, laidOut, {
      start,
      end,
      assertRight: (download) => assertMayHave(strapi, link, download),
      onBytes: (download, count, isComplete) =>
        void sent.push([download, { bytes: count, end: isComplete ? 'complete' : 'part' }]),
    }),
    length: end - start + 1,
    assertRight: () => assertMayHave(strapi, link, first),
    onEnd: (_begun, isWhole) => recordAll(tools, sent, isWhole),
    downloadId: first.downloadId,
  });
}

/** Each file's own row says how much of it went out; the one that was under way when it broke off was cut. */
async function recordAll(
  { strapi }: DoorTools,
  sent: readonly [FoundDownload, SentBytes][],
  isWhole: boolean,
): Promise<void> {
  const db = service(strapi, knexKey)();
  for (const [index, [{ downloadId }, { bytes, end }]] of sent.entries()) {
    const wasCut = !isWhole && index === sent.length - 1 && end === 'part';
    await recordBytes(db, downloadId, { bytes, end: wasCut ? 'cut' : end });
  }
}

async function openTicket(tools: DoorTools, ctx: Context): Promise<{ link: FoundLink; zip: FoundZip }> {
  const link = await linkOf(tools, ctx);
  const asked = { linkId: link.linkId, ticket: String(ctx.params['zipTicket']) };
  const zip = await findZip(service(tools.strapi, knexKey)(), asked);
  if (zip === undefined) throw unknownLink();
  for (const download of zip.downloads) await assertMayHave(tools.strapi, link, download);
  if (link.facts.revokedAt !== null) throw linkRefusal('revoked');
  if (zip.isExpired) throw ticketExpired();
  return { link, zip };
}
