import type { Core } from '@strapi/strapi';
import { service } from '../../../../kernel/service';
import { entitlementsKey } from '../../../orders/contract';
import { linkState } from '../../domain/link/link-state';
import type { FoundLink } from './find-link';
import { linkRefusal, rightRefusal } from './refusals';

/**
 * Refuses a link that has ended before a transaction is begun for it: a crowd at a link that is used up costs reads
 * only. Whether one that is open still has a download is decided in the transaction.
 * @throws DomainError as `mintDownload`
 */
export async function assertOpen(
  strapi: Core.Strapi,
  { entitlementId, facts, now }: FoundLink,
): Promise<void> {
  const state = linkState(facts, now);
  if (state === 'open') return;
  const right = await service(strapi, entitlementsKey).mayDownload({ entitlementId });
  if (right.kind === 'refused') throw rightRefusal(right.reason);
  throw linkRefusal(state);
}
