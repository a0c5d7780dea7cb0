import type { CompletenessCell, CompletenessRank } from '../../api/pattern/contract';
import { selvedgeApi, unwrap, type Answer } from '../client/api';

export const patternUid = 'api::pattern.pattern';

export interface RankView {
  percentage: number;
  rank: CompletenessRank;
}

export const { useGetPatternCompletenessQuery, useGetCompletenessRanksQuery } = selvedgeApi.injectEndpoints({
  endpoints: (builder) => ({
    getPatternCompleteness: builder.query<CompletenessCell[], string>({
      query: (patternId) => `/selvedge/patterns/${patternId}/completeness`,
      transformResponse: (answer: Answer<CompletenessCell[]>) => unwrap(answer),
      providesTags: (_cells, _error, patternId) => [{ type: 'Document', id: `${patternUid}_${patternId}` }],
    }),
    getCompletenessRanks: builder.query<Record<string, RankView>, string>({
      query: (ids) => ({ url: '/selvedge/completeness', config: { params: { ids } } }),
      transformResponse: (answer: Answer<Record<string, RankView>>) => unwrap(answer),
      providesTags: [{ type: 'Document', id: `${patternUid}_LIST` }],
    }),
  }),
});
