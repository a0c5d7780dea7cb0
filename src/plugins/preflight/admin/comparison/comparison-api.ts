import { selvedgeApi, unwrap, type Answer } from '../../../../admin/client/api';
import { versionUid } from '../../../../admin/release/release-api';
import type { VersionComparison } from '../../contract';

export const { useGetComparisonQuery } = selvedgeApi.injectEndpoints({
  endpoints: (builder) => ({
    /** Its files may change, and its changelog, which is part of the version's form. */
    getComparison: builder.query<VersionComparison, string>({
      query: (versionId) => `/selvedge/versions/${versionId}/comparison`,
      transformResponse: (answer: Answer<VersionComparison>) => unwrap(answer),
      providesTags: (_comparison, _error, id) => [
        { type: 'SelvedgeVersionFiles', id },
        { type: 'Document', id: `${versionUid}_${id}` },
      ],
    }),
  }),
});
