import { table } from '../../../../kernel/ledger/rows';
import type { Trx } from '../../../../kernel/ledger/transaction';
import type { EarlierDecision } from '../../domain/decisions/new-suggestions';
import type { SuggestionRow } from './suggestion-row';

/** What was decided about a pattern, over all its versions. */
export async function earlierDecisions(trx: Trx, patternId: string): Promise<EarlierDecision[]> {
  const rows = await table<SuggestionRow>(trx, 'suggestion')
    .where({ pattern_id: patternId })
    .whereIn('state', ['accepted', 'rejected'])
    .select('facet', 'value_key', 'state', 'evidence_key');
  return (rows as Pick<SuggestionRow, 'facet' | 'value_key' | 'state' | 'evidence_key'>[]).flatMap(
    ({ facet, value_key, state, evidence_key }) =>
      state === 'accepted' || state === 'rejected'
        ? [{ facet, valueKey: value_key, state, evidenceKey: evidence_key }]
        : [],
  );
}
