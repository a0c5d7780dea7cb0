import { newId } from '../../../../kernel/ids/ids';
import type { Trx } from '../../../../kernel/ledger/transaction';
import type { Entitlement } from '../../../orders/contract';
import { hashOf, newToken } from './link-token';

export interface MadeLink {
  linkId: string;
  entitlementId: string;
  /** Exists here and in the mail, and nowhere else. */
  token: string;
}

/** Makes a download link for each right. */
export async function makeLinks(
  trx: Trx,
  entitlements: readonly Entitlement[],
  { unopenedDays, downloadLimit }: { unopenedDays: number; downloadLimit: number },
): Promise<MadeLink[]> {
  const made = entitlements.map(({ entitlementId }) => ({
    linkId: newId(),
    entitlementId,
    token: newToken(),
  }));
  for (const { linkId, entitlementId, token } of made) {
    await trx.raw(
      `insert into ledger.download_link (id, entitlement_id, token_hash, unopened_until, download_limit)
       values (?, ?, ?, now() + make_interval(days => ?), ?)`,
      [linkId, entitlementId, hashOf(token), unopenedDays, downloadLimit],
    );
  }
  return made;
}

/** Takes back links whose mail was surely not delivered: nobody has their tokens. */
export async function unmakeLinks(trx: Trx, links: readonly Pick<MadeLink, 'linkId'>[]): Promise<void> {
  const ids = links.map(({ linkId }) => linkId);
  await trx.withSchema('ledger').table('download_link').whereIn('id', ids).where({ used: 0 }).delete();
}
