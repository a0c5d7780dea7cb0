import type { Core } from '@strapi/strapi';
import { service } from '../../../../kernel/service';
import { entitlementsKey } from '../../../orders/contract';
import type { FoundDownload } from './find-download';
import type { FoundLink } from './find-link';
import { rightRefusal } from './refusals';

/**
 * Asks the gate of entitlements for a file, as things stand now.
 * @throws DomainError `delivery/link-revoked`, `delivery/recalled`, `delivery/unknown-link`
 */
export async function assertMayHave(
  strapi: Core.Strapi,
  { entitlementId }: Pick<FoundLink, 'entitlementId'>,
  { releasedFileId }: Pick<FoundDownload, 'releasedFileId'>,
): Promise<void> {
  const right = await service(strapi, entitlementsKey).mayDownload({ entitlementId }, releasedFileId);
  if (right.kind === 'refused') throw rightRefusal(right.reason);
}
