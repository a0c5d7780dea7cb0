import type { Core } from '@strapi/strapi';
import { createHash } from 'node:crypto';
import { designerStampsKey } from '../../../../api/designer/contract';
import { service } from '../../../../kernel/service';
import { settingsKey } from '../../../../kernel/settings/settings';
import { stampLine } from '../../domain/stamp-line';
import { fillSlots, type Patch } from '../../domain/stamping/fill-slots';
import { shopSetting } from '../../../../kernel/settings/shop-setting';
import { stampSetting } from '../settings';
import type { FoundDownload } from './find-download';
import type { FoundLink } from './find-link';

/** A buyer's copy of a file: the master's bytes with these in their places. */
export interface StampedCopy {
  patches: readonly Patch[];
  /** Strong, and by content: a changed stamp line gives another tag, so no copy is put together from two. */
  etag: string;
}

/** What the copy of one download has in the master's slots; a file without a master goes out as it is. */
export async function stampedCopy(
  strapi: Core.Strapi,
  link: FoundLink,
  { source, traceToken }: FoundDownload,
): Promise<StampedCopy> {
  if (source.plan === null || traceToken === null) return { patches: [], etag: etagOf(source.sha256, []) };
  const settings = service(strapi, settingsKey);
  const [{ line }, shop, own] = await Promise.all([
    settings.get(stampSetting),
    settings.get(shopSetting),
    service(strapi, designerStampsKey).ofPattern(link.patternId),
  ]);
  const words = { name: link.customerName, order: link.order, shop: shop.name };
  const patches = fillSlots(source.plan, { line: stampLine(own.line ?? line, words), token: traceToken });
  return { patches, etag: etagOf(source.sha256, patches) };
}

function etagOf(sha256: string, patches: readonly Patch[]): string {
  const hash = createHash('sha256').update(sha256);
  for (const { offset, bytes } of patches) hash.update(`${offset}`).update(bytes);
  return `"${hash.digest('base64url')}"`;
}
