import { newId } from '../../../../kernel/ids/ids';
import type { Trx } from '../../../../kernel/ledger/transaction';
import { contentHash } from '../../domain/canonical-json';
import { desiredContent } from '../../domain/desired-content';

/** Makes the rows that are not there yet. Nothing is decided of them but whether they are wanted. */
export async function makeListings(
  trx: Trx,
  connectionId: string,
  patternIds: readonly string[],
  wanted: boolean,
): Promise<void> {
  if (patternIds.length === 0) return;
  await trx
    .withSchema('ledger')
    .table('listing')
    .insert(patternIds.map((patternId) => row(connectionId, patternId, wanted)))
    .onConflict(['channel_account_id', 'pattern_id'])
    .ignore();
}

function row(connectionId: string, patternId: string, wanted: boolean): Record<string, unknown> {
  const about = { patternId, sku: patternId, wanted: false, overrides: {} };
  const desired = desiredContent(about, undefined, { publicUrl: '', patternPage: '' });
  return {
    id: newId(),
    channel_account_id: connectionId,
    pattern_id: patternId,
    sku: about.sku,
    wanted,
    desired: JSON.stringify(desired),
    desired_hash: contentHash(desired),
  };
}
