import type { Trx } from '../../../../kernel/ledger/transaction';

/**
 * Nothing that was told so far is known at the channel's new address; a call that still goes to the old one tells
 * nothing when it ends. Locked in the order in which all others lock.
 */
export async function forgetServed(trx: Trx, connectionId: string): Promise<void> {
  await trx.raw(
    `update ledger.listing
     set served = null, served_hash = null, served_at = null, served_revision = revision,
       revision = revision + 1, changed_at = now()
     where id in (
       select id from ledger.listing
       where channel_account_id = ? and (wanted or served is not null) order by id for update
     )`,
    [connectionId],
  );
}
