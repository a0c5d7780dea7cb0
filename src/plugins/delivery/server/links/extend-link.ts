import { DomainError } from '../../../../kernel/errors/domain-error';
import { audit } from '../../../../kernel/ledger/audit';
import { table } from '../../../../kernel/ledger/rows';
import type { InTransaction } from '../../../../kernel/ledger/transaction';

interface LinkRow {
  id: string;
  revoked_at: Date | null;
}

export interface Extension {
  /** From now on, never less than it had. */
  days: number;
  /** Added to those it has. */
  downloads: number;
  actor: string;
  reason: string;
}

/**
 * Gives a buyer's link more time, and more downloads, whether it is over or not: the buyer goes on with the link they
 * have, and nobody else ever sees it. Downloads of it that were begun may be fetched for another hour.
 * @throws DomainError `delivery/unknown-link`, `delivery/link-revoked`
 */
export async function extendLink(
  transaction: InTransaction,
  linkId: string,
  { days, downloads, actor, reason }: Extension,
): Promise<void> {
  await transaction(async (trx) => {
    const link = await table<LinkRow>(trx, 'download_link').where({ id: linkId }).forUpdate().first();
    if (link === undefined)
      throw new DomainError('delivery/unknown-link', 'There is no such download link.', { kind: 'missing' });
    if (link.revoked_at !== null)
      throw new DomainError('delivery/link-revoked', 'This link was taken back.', { kind: 'gone' });
    await trx.raw(
      `update ledger.download_link set
         unopened_until = greatest(unopened_until, now() + make_interval(days => :days)),
         expires_at = case when expires_at is null then null
           else greatest(expires_at, now() + make_interval(days => :days)) end,
         download_limit = least(download_limit + :downloads, 100000)
       where id = :linkId`,
      { linkId, days, downloads },
    );
    await trx.raw(
      `update ledger.download set expires_at = greatest(expires_at, now() + interval '1 hour')
       where download_link_id = ? and state <> 'complete'`,
      [linkId],
    );
    const subject = `link:${linkId}`;
    await audit(trx, { actor, action: 'link.extended', subject, details: { reason, days, downloads } });
  });
}
