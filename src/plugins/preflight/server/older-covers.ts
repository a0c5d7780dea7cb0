import type { Core } from '@strapi/strapi';
import { versionFilesKey } from '../../../api/version/contract';
import { service } from '../../../kernel/service';
import { fileFacts, type OlderCover } from '../contract';

/** The covers of all other patterns whose likeness was read, newest first. `patternId` null: of all patterns. */
export async function olderCovers(strapi: Core.Strapi, patternId: string | null): Promise<OlderCover[]> {
  const covers = await service(strapi, versionFilesKey).coversOfOthers(patternId);
  const seen = new Set<string>();
  return covers.flatMap(({ facts, pattern, version }) => {
    const read = fileFacts.safeParse(facts);
    if (!read.success || read.data.format !== 'image' || read.data.image.hash === null) return [];
    const { hash } = read.data.image;
    if (seen.has(`${hash} ${pattern}`)) return [];
    seen.add(`${hash} ${pattern}`);
    return [{ hash, pattern, version }];
  });
}
