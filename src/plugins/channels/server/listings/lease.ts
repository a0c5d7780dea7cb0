import type { Trx } from '../../../../kernel/ledger/transaction';

/** Longer than a call can take: its patience, and the wait for a token before it. */
const leaseSeconds = 120;

/** From here on this job alone speaks for the listing, until it lets go or is so late that it must have died. */
export async function lease(trx: Trx, listingId: string, jobId: string): Promise<void> {
  await trx.raw(
    `update ledger.listing set leased_by = ?, leased_until = now() + make_interval(secs => ?) where id = ?`,
    [jobId, leaseSeconds, listingId],
  );
}

export async function release(trx: Trx, listingId: string, jobId: string): Promise<void> {
  await trx.raw(
    `update ledger.listing set leased_by = null, leased_until = null where id = ? and leased_by = ?`,
    [listingId, jobId],
  );
}
