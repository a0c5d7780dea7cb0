import type { Trx } from '../../../../kernel/ledger/transaction';

/** Nothing that was told so far is known at the channel's new address. */
export async function forgetServed(trx: Trx, connectionId: string): Promise<void> {
  await trx.raw(
    `update ledger.listing
     set served = null, served_hash = null, served_at = null, revision = revision + 1, changed_at = now()
     where channel_account_id = ? and (wanted or served is not null)`,
    [connectionId],
  );
}
