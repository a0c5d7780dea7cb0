import type { Core } from '@strapi/strapi';
import { rm } from 'node:fs/promises';
import { DomainError } from '../errors/domain-error';

interface TakenFile {
  filepath: string;
}

/** The only places that take forms with files: Strapi's media library, in the admin and over REST. */
const uploadPaths = /^(\/api)?\/upload(\/|$)/;

/** Mail programs may unsubscribe by such a form (RFC 8058 §3.2); that door reads it itself and writes nothing to disk. */
export const unsubscribePath = /^\/u\/[\w-]+$/;

/**
 * Strapi's body parser writes multipart files to disk on any path, before routing and sign-in, and leaves them
 * there when the request fails. Here they are refused where nobody wants them, and swept where somebody does.
 */
export const plainBody: Core.MiddlewareFactory = () => async (ctx, next) => {
  const isForm = ctx.is('multipart') !== false && ctx.is('multipart') !== null;
  if (isForm && !uploadPaths.test(ctx.path) && !unsubscribePath.test(ctx.path)) {
    throw new DomainError('kernel/no-forms-here', 'Files are not taken here as a form.', {
      kind: 'unsupported',
    });
  }
  try {
    await next();
  } finally {
    if (isForm) await sweep(ctx.request.files);
  }
};

async function sweep(files: unknown): Promise<void> {
  const found = Object.values((files ?? {}) as Record<string, TakenFile | TakenFile[]>).flat();
  await Promise.all(found.map((file) => rm(file.filepath, { force: true })));
}
