import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { open } from 'node:fs/promises';
import { DomainError } from '../../kernel/errors/domain-error';
import { headBytes, pictureKind } from './domain/picture-kind';

/** A file as Strapi's body parser or its fetching of addresses leaves it on disk. */
interface UploadedFile {
  filepath: string;
  originalFilename?: string | null;
}

type Files = UploadedFile | readonly UploadedFile[];

type Handler = (this: unknown, ctx: Context) => Promise<unknown>;

/** Both ways in: the controllers see a request before Strapi drops what it refuses; the service sees all the rest. */
const doors = {
  'plugin::upload.admin-upload': ['upload', 'uploadFile', 'replaceFile'],
  'plugin::upload.content-api': ['upload'],
};

/**
 * The media library is public, so it takes pictures and nothing that is sold. Strapi's own MIME lists refuse
 * some of it, with a message that helps nobody, store the rest of a mixed batch, and trust the ending where
 * no signature is found; here one bad file refuses the batch and says where it belongs.
 */
export function keepPicturesOnly(strapi: Core.Strapi): void {
  for (const [uid, actions] of Object.entries(doors)) {
    strapi.get('controllers').extend(uid as never, (controller: Record<string, Handler>) => {
      const guarded = actions.map((name) => [name, guardedHandler(controller[name])] as const);
      return { ...controller, ...Object.fromEntries(guarded) };
    });
  }

  const service = strapi.plugin('upload').service('upload') as UploadService;
  const { upload, replace } = service;
  service.upload = async (input, options) => {
    await assertPictures(input.files);
    return upload(input, options);
  };
  service.replace = async (id, input, options) => {
    await assertPictures(input.file);
    return replace(id, input, options);
  };
}

interface UploadService {
  upload(input: { files: Files }, options?: unknown): Promise<unknown>;
  replace(id: unknown, input: { file: Files }, options?: unknown): Promise<unknown>;
}

function guardedHandler(handler: Handler | undefined): Handler {
  return async function guarded(ctx) {
    await assertPictures((ctx.request.files as { files?: Files } | undefined)?.files ?? []);
    return handler?.call(this, ctx);
  };
}

/** @throws DomainError `media/not-a-picture` */
async function assertPictures(files: Files): Promise<void> {
  for (const file of [files].flat()) {
    const name = file.originalFilename ?? '';
    if (pictureKind(await head(file.filepath), name) !== undefined) continue;
    throw new DomainError(
      'media/not-a-picture',
      `${name} is not a picture. The media library is open to everyone; files that are sold belong in the version’s Files panel.`,
      { kind: 'unsupported', details: { name, taken: ['png', 'jpg', 'gif', 'webp', 'avif', 'mp4'] } },
    );
  }
}

async function head(path: string): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
