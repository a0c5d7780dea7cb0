import type { Core } from '@strapi/strapi';
import { createReadStream, existsSync } from 'node:fs';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { publicUrl } from '../../../../kernel/config/public-url';
import { environmentKey } from '../../../../kernel/kernel';
import { service } from '../../../../kernel/service';

/** Finds a cover among the media on this machine; one that lies in a bucket is reached by its address alone. */
export function coverOpener(
  strapi: Core.Strapi,
): (url: string) => { name: string; open: () => Promise<Readable> } | undefined {
  const uploads = `${publicUrl(service(strapi, environmentKey))}/uploads/`;
  return (url) => {
    const name = url.startsWith(uploads) ? url.slice(uploads.length) : '';
    if (!/^[\w-]+\.[a-z]{3,4}$/.test(name)) return undefined;
    const file = path.join(strapi.dirs.static.public, 'uploads', name);
    if (!existsSync(file)) return undefined;
    return { name, open: () => Promise.resolve(createReadStream(file)) };
  };
}
