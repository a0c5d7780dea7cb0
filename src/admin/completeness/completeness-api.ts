import type { CompletenessCell, PatternCompleteness } from '../../api/pattern/contract';
import { selvedgeApi, unwrap, type Answer } from '../client/api';

export const patternUid = 'api::pattern.pattern';

export const { useGetPatternCompletenessQuery, useGetCompletenessOfQuery } = selvedgeApi.injectEndpoints({
  endpoints: (builder) => ({
    getPatternCompleteness: builder.query<CompletenessCell[], string>({
      query: (patternId) => `/selvedge/patterns/${patternId}/completeness`,
      transformResponse: (answer: Answer<PatternCompleteness>) => unwrap(answer).cells,
      providesTags: (_cells, _error, patternId) => [{ type: 'Document', id: `${patternUid}_${patternId}` }],
    }),
    /** By patterns' ids with commas between; at most a hundred. */
    getCompletenessOf: builder.query<PatternCompleteness[], string>({
      query: (ids) => ({ url: '/selvedge/completeness', config: { params: { ids } } }),
      transformResponse: (answer: Answer<PatternCompleteness[]>) => unwrap(answer),
      providesTags: [{ type: 'Document', id: `${patternUid}_LIST` }],
    }),
  }),
});
