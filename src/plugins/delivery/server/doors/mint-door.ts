import type { Context } from 'koa';
import { assertOpen } from '../links/assert-open';
import { mintDownload } from '../links/mint-download';
import { fileIdOf, linkOf, pagePath, tokenOf, type DoorTools } from './link-of';

/** `POST /d/:token/files/:fileId`: counts one download and sends the buyer to its bytes. */
export async function startDownload(tools: DoorTools, ctx: Context): Promise<void> {
  const link = await linkOf(tools, ctx);
  const fileId = fileIdOf(ctx);
  await assertOpen(tools.strapi, link);
  const ticket = await mintDownload(tools.strapi, tokenOf(ctx), fileId);
  ctx.status = 303;
  ctx.set('Location', `${pagePath(ctx)}/files/${fileId}/${ticket}`);
  ctx.body = '';
}
