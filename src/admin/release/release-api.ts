import type { ReleasePlanView, ReleasedVersion } from '../../api/version/contract';
import { selvedgeApi, unwrap, type Answer } from '../client/api';
import type { movedFields } from './moved-fields';

type MovedFields = Partial<Record<(typeof movedFields)[number], unknown>>;

export const versionUid = 'api::version.version';

/** Everything an admin may have open that shows this version. */
function showsVersion(versionId: string) {
  return [
    { type: 'Document' as const, id: `${versionUid}_${versionId}` },
    { type: 'Document' as const, id: `${versionUid}_LIST` },
    { type: 'SelvedgeReleasePlan' as const, id: versionId },
    { type: 'SelvedgeVersionFiles' as const, id: versionId },
  ];
}

export const {
  useGetReleasePlanQuery,
  useReleaseVersionMutation,
  useWithdrawVersionMutation,
  useLazyGetMovedFieldsQuery,
  useShowVersionAnewMutation,
} = selvedgeApi.injectEndpoints({
  endpoints: (builder) => ({
    getReleasePlan: builder.query<ReleasePlanView, string>({
      query: (versionId) => `/selvedge/versions/${versionId}/release-plan`,
      transformResponse: (answer: Answer<ReleasePlanView>) => unwrap(answer),
      providesTags: (_plan, _error, id) => [{ type: 'SelvedgeReleasePlan', id }],
    }),
    releaseVersion: builder.mutation<ReleasedVersion, string>({
      query: (versionId) => ({ url: `/selvedge/versions/${versionId}/release`, method: 'POST', data: {} }),
      transformResponse: (answer: Answer<ReleasedVersion>) => unwrap(answer),
      invalidatesTags: (_released, _error, versionId) => showsVersion(versionId),
    }),
    withdrawVersion: builder.mutation<unknown, { versionId: string; recall: boolean }>({
      query: ({ versionId, recall }) => ({
        url: `/selvedge/versions/${versionId}/withdraw`,
        method: 'POST',
        data: { recall },
      }),
      invalidatesTags: (_withdrawn, _error, { versionId }) => showsVersion(versionId),
    }),
    /** What moves have made of a version, as the content manager stores it. */
    getMovedFields: builder.query<MovedFields, string>({
      query: (versionId) => `/content-manager/collection-types/${versionUid}/${versionId}`,
      transformResponse: (answer: Answer<MovedFields>) => unwrap(answer),
      keepUnusedDataFor: 0,
    }),
    /** Asks nothing; makes everything that shows the version load again. */
    showVersionAnew: builder.mutation<null, string>({
      queryFn: () => ({ data: null }),
      invalidatesTags: (_nothing, _error, versionId) => showsVersion(versionId),
    }),
  }),
});
