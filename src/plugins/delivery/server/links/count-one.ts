import type { Trx } from '../../../../kernel/ledger/transaction';
import { linkState } from '../../domain/link/link-state';
import { findLink, type FoundLink } from './find-link';
import { linkRefusal } from './refusals';

/**
 * Takes one of a link's downloads, or says why there is none. The first one starts the link's clock.
 * @throws DomainError `delivery/link-revoked`, `delivery/link-replaced`, `delivery/link-expired`,
 * `delivery/limit-reached`
 */
export async function countOne(
  trx: Trx,
  { link, token, hours }: { link: FoundLink; token: string; hours: number },
): Promise<void> {
  if (!link.facts.isReplaced && (await takeOne(trx, link, hours))) return;
  const now = await findLink(trx, token);
  const state = now === undefined ? 'revoked' : linkState(now.facts, now.now);
  throw linkRefusal(state === 'open' ? 'used-up' : state);
}

/** One statement, so that parallel requests queue up on the row: `linkState` in SQL. */
async function takeOne(trx: Trx, { linkId, facts }: FoundLink, hours: number): Promise<boolean> {
  const { rows } = (await trx.raw(
    `update ledger.download_link
     set used = used + 1,
       first_used_at = coalesce(first_used_at, now()),
       expires_at = coalesce(expires_at, now() + make_interval(hours => ?))
     where id = ? and renewals = ? and revoked_at is null and used < download_limit
       and coalesce(expires_at, unopened_until) > now()
     returning id`,
    [hours, linkId, facts.renewals],
  )) as { rows: unknown[] };
  return rows.length === 1;
}
