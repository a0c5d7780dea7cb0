import { newId } from '../../../../kernel/ids/ids';
import type { Trx } from '../../../../kernel/ledger/transaction';
import type { Proposal } from '../../contract';
import { foldWord } from '../../domain/text/fold';
import type { RunRow } from './run-row';

/** Words for the inbox: one a facet and spelling, counted; what an editor dismissed stays dismissed. */
export async function keepProposals(
  trx: Trx,
  { pattern_id, version_id }: RunRow,
  proposals: readonly Proposal[],
): Promise<void> {
  const byKey = new Map(proposals.map((one) => [`${one.facet} ${foldWord(one.text)}`, one]));
  for (const { facet, text, evidence } of byKey.values()) {
    const row = {
      id: newId(),
      facet,
      text,
      text_key: foldWord(text),
      pattern_id,
      version_id,
      evidence: JSON.stringify(evidence),
    };
    await trx
      .withSchema('ledger')
      .table('term_proposal')
      .insert(row)
      .onConflict(['facet', 'text_key'])
      .merge({ seen: trx.raw('term_proposal.seen + 1') });
  }
}
