import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { versionsKey } from '../../../../api/version/contract';
import { knexKey } from '../../../../kernel/kernel';
import { json, table } from '../../../../kernel/ledger/rows';
import { service } from '../../../../kernel/service';
import {
  evidenceSchema,
  hiddenTextSchema,
  valueSchema,
  type FacetSuggestions,
  type HiddenText,
  type SuggestionsView,
  type SuggestionView,
  type Vocabulary,
} from '../../contract';
import { groupSuggestions, type GroupedSuggestion } from '../../domain/decisions/group-suggestions';
import { valueKey } from '../../domain/decisions/value-key';
import { isSingle } from '../../domain/rules/facet-policy';
import { gaugeWords } from '../../domain/rules/gauge-words';
import { loadVocabulary } from '../reading/load-vocabulary';
import { hasSource, pastedPages } from '../reading/read-version';
import { viewRun, type RunRow } from '../runs/run-row';
import type { SuggestionRow } from '../runs/suggestion-row';
import { patternNow, type PatternNow } from './pattern-now';
import { listProposals } from './proposals';

/** Facts come before the facets of the vocabulary, in this order. */
const facts = ['craft', 'sizes', 'seam-allowance', 'gauge'];
const mostRuns = 6;

/** Everything the panel shows of one version. @throws DomainError `version/missing`, `version/without-pattern` */
export async function versionSuggestions(strapi: Core.Strapi, versionId: string): Promise<SuggestionsView> {
  const db = service(strapi, knexKey)();
  const version = await service(strapi, versionsKey).load(versionId);
  const [vocabulary, now, rows, runs, proposals, pasted] = await Promise.all([
    loadVocabulary(strapi),
    patternNow(strapi, version.patternId),
    table<SuggestionRow>(db, 'suggestion')
      .where({ version_id: versionId })
      .whereIn('state', ['suggested', 'accepted', 'rejected'])
      .orderBy('created_at', 'desc')
      .limit(500),
    table<RunRow>(db, 'tagging_run')
      .where({ version_id: versionId })
      .orderBy('asked_at', 'desc')
      .limit(mostRuns),
    listProposals(db, { versionId }),
    pastedPages(strapi, versionId),
  ]);
  const kept = (rows as SuggestionRow[]).map((row) => ({
    id: row.id,
    facet: row.facet,
    value: valueSchema.parse(json(row.value)),
    engine: row.engine,
    confidence: row.confidence,
    evidence: z.array(evidenceSchema).parse(json(row.evidence)),
    state: row.state,
  }));
  const seen = runs as RunRow[];
  return {
    versionId,
    patternId: version.patternId,
    versionLabel: version.label,
    hasSource: hasSource(version.files, pasted.length > 0),
    isRunning: seen.some(({ state }) => state !== 'ended'),
    hidden: hiddenOf(seen),
    facets: facetsOf(groupSuggestions(kept), vocabulary, now),
    proposals,
    runs: seen.map(viewRun),
  };
}

function facetsOf(
  grouped: readonly GroupedSuggestion[],
  { facets }: Vocabulary,
  now: PatternNow,
): FacetSuggestions[] {
  const byFacet = Map.groupBy(grouped, ({ facet }) => facet);
  const order = [...facts, ...facets.map(({ key }) => key)];
  const known = order.filter((facet) => byFacet.has(facet));
  return known.map((facet) => {
    const found = facets.find(({ key }) => key === facet);
    const has = now.of(facet);
    return {
      facet,
      names: found?.name ?? {},
      isSingle: isSingle(facet),
      set: has.map(({ names }) => names),
      suggestions: (byFacet.get(facet) ?? []).map((one): SuggestionView => {
        const { value } = one;
        const term = value.kind === 'term' ? found?.terms.find(({ key }) => key === value.term) : undefined;
        return { ...one, names: term?.names ?? {}, isSet: has.some(({ key }) => key === keyOnPattern(one)) };
      }),
    };
  });
}

/** How the pattern's own field writes it. */
function keyOnPattern({ value }: GroupedSuggestion): string {
  if (value.kind === 'gauge') return gaugeWords(value);
  return value.kind === 'seam-allowance' ? `${Math.round(value.mm)} mm` : valueKey(value);
}

/** As the newest run that read anything found it. */
function hiddenOf(runs: readonly RunRow[]): HiddenText {
  const read = runs.find(({ hidden }) => hidden !== null);
  const nothing = { white: 0, tiny: 0, offPage: 0, invisible: 0, hiddenLayer: 0 };
  return read === undefined ? nothing : hiddenTextSchema.parse(json(read.hidden));
}
