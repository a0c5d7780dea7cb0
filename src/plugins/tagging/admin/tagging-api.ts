import type { ModelKeyView, SuggestionsView, TaggingOverview } from '../contract';
import { selvedgeApi, unwrap, type Answer } from '../../../admin/client/api';

export const taggingRight = {
  read: 'plugin::tagging.read',
  change: 'plugin::tagging.change',
  configure: 'plugin::tagging.configure',
};

/** Which edit view asks; a pattern means its newest version. */
export interface Subject {
  of: 'patterns' | 'versions';
  id: string;
}

/** What an accepted value changes besides the list: the pattern's own form and its completeness. */
const patternTag = (patternId: string) =>
  ({ type: 'Document', id: `api::pattern.pattern_${patternId}` }) as const;

interface Decision {
  id: string;
  patternId: string;
}

export const {
  useGetSuggestionsQuery,
  useSuggestAgainMutation,
  useAcceptSuggestionMutation,
  useRejectSuggestionMutation,
  useAcceptAboveMutation,
  useDismissProposalMutation,
  useGetTaggingOverviewQuery,
  useSetModelKeyMutation,
  useForgetModelKeyMutation,
} = selvedgeApi.injectEndpoints({
  endpoints: (builder) => ({
    getSuggestions: builder.query<SuggestionsView | null, Subject>({
      query: ({ of, id }) => `/selvedge/tagging/${of}/${id}/suggestions`,
      transformResponse: (answer: Answer<SuggestionsView | null>) => unwrap(answer),
      providesTags: ['SelvedgeSuggestions'],
    }),
    suggestAgain: builder.mutation<null, { versionId: string; text?: string }>({
      query: ({ versionId, text }) => ({
        url: `/selvedge/tagging/versions/${versionId}/suggest`,
        method: 'POST',
        data: text === undefined ? {} : { text },
      }),
      transformResponse: () => null,
      invalidatesTags: ['SelvedgeSuggestions', 'SelvedgeTagging'],
    }),
    acceptSuggestion: builder.mutation<null, Decision>({
      query: ({ id }) => ({ url: `/selvedge/tagging/suggestions/${id}/accept`, method: 'POST', data: {} }),
      transformResponse: () => null,
      invalidatesTags: (_nothing, _error, { patternId }) => ['SelvedgeSuggestions', patternTag(patternId)],
    }),
    rejectSuggestion: builder.mutation<null, Decision>({
      query: ({ id }) => ({ url: `/selvedge/tagging/suggestions/${id}/reject`, method: 'POST', data: {} }),
      transformResponse: () => null,
      invalidatesTags: ['SelvedgeSuggestions'],
    }),
    acceptAbove: builder.mutation<
      { accepted: number },
      { versionId: string; patternId: string; confidence: number }
    >({
      query: ({ versionId, confidence }) => ({
        url: `/selvedge/tagging/versions/${versionId}/accept-above`,
        method: 'POST',
        data: { confidence },
      }),
      transformResponse: (answer: Answer<{ accepted: number }>) => unwrap(answer),
      invalidatesTags: (_done, _error, { patternId }) => ['SelvedgeSuggestions', patternTag(patternId)],
    }),
    dismissProposal: builder.mutation<null, string>({
      query: (id) => ({ url: `/selvedge/tagging/proposals/${id}/dismiss`, method: 'POST', data: {} }),
      transformResponse: () => null,
      invalidatesTags: ['SelvedgeSuggestions', 'SelvedgeTagging'],
    }),
    getTaggingOverview: builder.query<TaggingOverview, null>({
      query: () => '/selvedge/tagging/overview',
      transformResponse: (answer: Answer<TaggingOverview>) => unwrap(answer),
      providesTags: ['SelvedgeTagging'],
    }),
    setModelKey: builder.mutation<ModelKeyView, string>({
      query: (key) => ({ url: '/selvedge/tagging/key', method: 'PUT', data: { key } }),
      transformResponse: (answer: Answer<ModelKeyView>) => unwrap(answer),
      invalidatesTags: ['SelvedgeTagging'],
    }),
    forgetModelKey: builder.mutation<null, null>({
      query: () => ({ url: '/selvedge/tagging/key', method: 'DELETE' }),
      transformResponse: () => null,
      invalidatesTags: ['SelvedgeTagging'],
    }),
  }),
});
