import type { Core } from '@strapi/strapi';
import { logKey } from '../kernel';
import { service } from '../service';
import { reconcilersKey } from './reconcilers';

/**
 * Before anything is served or sent: what a restored database has forgotten is done again. A failure is told and does
 * not keep the shop closed; it is tried again at the next start, every night and by `selvedge restore reconcile`.
 */
export async function reconcileAtBoot(strapi: Core.Strapi): Promise<void> {
  const log = service(strapi, logKey).child({ room: 'restore' });
  for (const found of await service(strapi, reconcilersKey).run()) {
    if (found.kind === 'failed')
      log.error('what a backup may have forgotten could not be done again', {
        what: found.name,
        error: found.error,
      });
    else if (found.again > 0)
      log.warn('the database was restored: done again', { what: found.name, again: found.again });
  }
}
