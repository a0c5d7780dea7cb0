import type { Core } from '@strapi/strapi';
import { versionFilesKey } from '../../../api/version/contract';
import { service } from '../../../kernel/service';
import { fileFacts, type OlderCover } from '../contract';

/** The covers of all patterns whose likeness was read, newest first, each once a pattern. */
export async function knownCovers(strapi: Core.Strapi): Promise<OlderCover[]> {
  const covers = await service(strapi, versionFilesKey).covers();
  const seen = new Set<string>();
  return covers.flatMap(({ facts, ...about }) => {
    const read = fileFacts.safeParse(facts);
    if (!read.success || read.data.format !== 'image' || read.data.image.hash === null) return [];
    const { hash } = read.data.image;
    const key = `${hash} ${about.patternId}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ ...about, hash }];
  });
}
