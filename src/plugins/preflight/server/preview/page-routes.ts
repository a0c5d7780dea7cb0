import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { versionFilesKey } from '../../../../api/version/contract';
import { mountAdminRoutes } from '../../../../kernel/doors/admin-door';
import { answerOf } from '../../../../kernel/doors/answer';
import { ask } from '../../../../kernel/doors/ask';
import { DomainError } from '../../../../kernel/errors/domain-error';
import { service } from '../../../../kernel/service';
import { shownPages } from '../../contract';
import { fileActions, ownFile } from '../file-routes';
import { drawFilePage, pagesOf } from './draw-file-page';
import { createPictureShelf } from './picture-shelf';

const shelfBytes = 32 * 1024 * 1024;

const ofFile = z.object({ fileId: z.string() });
const ofPage = z.object({
  fileId: z.string(),
  page: z
    .string()
    .regex(/^[1-9]\d{0,5}$/)
    .describe('Counted from 1.'),
});

/** Pages of files for the eyes of editors: they hold what is sold, so every request asks again who looks. */
export function openPageRoutes(strapi: Core.Strapi): void {
  const shelf = createPictureShelf(shelfBytes);
  const files = service(strapi, versionFilesKey);

  async function picture(ctx: Context): Promise<Buffer | null> {
    const fileId = await ownFile(strapi, ctx);
    const page = Number(ask(ofPage, ctx.params).page);
    const { kind, pageCount } = await pagesOf(strapi, fileId);
    if (page > pageCount) throw pageMissing(pageCount);
    const { vaultKey, sha256 } = await files.storedAs(fileId);
    const drawn = await shelf.take(`${vaultKey} ${String(page)}`, () =>
      drawFilePage(strapi, vaultKey, kind, page),
    );
    ctx.set('ETag', `"${sha256}-${String(page)}"`);
    ctx.set('Cache-Control', 'private, no-cache');
    ctx.set('X-Content-Type-Options', 'nosniff');
    ctx.set('Content-Security-Policy', "default-src 'none'; sandbox");
    ctx.status = 200;
    if (ctx.fresh) ctx.status = 304;
    ctx.type = 'image/png';
    return drawn;
  }

  mountAdminRoutes(strapi, [
    {
      method: 'GET',
      path: '/files/:fileId/pages',
      action: fileActions.read,
      doc: {
        summary: 'How many pages of a file can be looked at, and how large each is.',
        params: ofFile,
        answer: answerOf(shownPages),
        errors: ['version/file-missing', 'preflight/no-preview'],
      },
      handler: async (ctx) => {
        const { pageCount, pages } = await pagesOf(strapi, await ownFile(strapi, ctx));
        return { data: { pageCount, pages } };
      },
    },
    {
      method: 'GET',
      path: '/files/:fileId/pages/:page',
      action: fileActions.read,
      doc: {
        summary: 'A page of a file as a picture, its longer side at most 1,200 pixels.',
        params: ofPage,
        answerType: 'image/png',
        errors: [
          'version/file-missing',
          'preflight/page-missing',
          'preflight/no-preview',
          'vault/missing',
          'kernel/reading-busy',
        ],
      },
      handler: picture,
    },
  ]);
}

function pageMissing(pageCount: number): DomainError {
  const message = `This file has no such page: ${String(pageCount)} can be shown.`;
  return new DomainError('preflight/page-missing', message, { kind: 'missing', details: { pageCount } });
}
