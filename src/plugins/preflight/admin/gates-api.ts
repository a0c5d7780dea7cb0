import { selvedgeApi, unwrap, type Answer } from '../../../admin/client/api';
import type { ChannelFit } from '../contract';
import type { RechecksView } from '../gates-contract';

export type { ChannelFit, RechecksView };

export const gatesRight = {
  override: 'plugin::preflight.findings.override',
  readRechecks: 'plugin::preflight.recheck.read',
  recheck: 'plugin::preflight.recheck.run',
};

interface DecidedFinding {
  fileId: string;
  fingerprint: string;
  versionId: string;
}

const changed = (versionId: string) => [
  { type: 'SelvedgeVersionFiles' as const, id: versionId },
  { type: 'SelvedgeReleasePlan' as const, id: versionId },
];
const acceptanceUrl = ({ fileId, fingerprint }: DecidedFinding) =>
  `/selvedge/files/${fileId}/findings/${fingerprint}/acceptance`;

export const {
  useGetChannelsFitQuery,
  useAcceptFindingMutation,
  useTakeBackFindingMutation,
  useTakeInFileMutation,
  useGetRechecksQuery,
  useStartRecheckMutation,
} = selvedgeApi.injectEndpoints({
  endpoints: (builder) => ({
    /** `files` is in the question only so that other files ask again. */
    getChannelsFit: builder.query<ChannelFit[], { versionId: string; files: string }>({
      query: ({ versionId }) => `/selvedge/versions/${versionId}/channels-fit`,
      transformResponse: (answer: Answer<ChannelFit[]>) => unwrap(answer),
      providesTags: (_fits, _error, { versionId }) => [{ type: 'SelvedgeVersionFiles', id: versionId }],
    }),
    acceptFinding: builder.mutation<null, DecidedFinding & { reason: string }>({
      query: ({ reason, ...which }) => ({ url: acceptanceUrl(which), method: 'POST', data: { reason } }),
      transformResponse: () => null,
      invalidatesTags: (_nothing, _error, { versionId }) => changed(versionId),
    }),
    takeBackFinding: builder.mutation<null, DecidedFinding>({
      query: (which) => ({ url: acceptanceUrl(which), method: 'DELETE' }),
      transformResponse: () => null,
      invalidatesTags: (_nothing, _error, { versionId }) => changed(versionId),
    }),
    takeInFile: builder.mutation<null, { fileId: string; versionId: string }>({
      query: ({ fileId }) => ({ url: `/selvedge/files/${fileId}/take-in`, method: 'POST', data: {} }),
      transformResponse: () => null,
      invalidatesTags: (_nothing, _error, { versionId }) => changed(versionId),
    }),
    getRechecks: builder.query<RechecksView, string | undefined>({
      query: (after) => `/selvedge/preflight/recheck${after === undefined ? '' : `?after=${after}`}`,
      transformResponse: (answer: Answer<RechecksView>) => unwrap(answer),
      providesTags: ['SelvedgeRecheck'],
    }),
    startRecheck: builder.mutation<null, null>({
      query: () => ({ url: '/selvedge/preflight/recheck', method: 'POST', data: {} }),
      transformResponse: () => null,
      invalidatesTags: ['SelvedgeRecheck'],
    }),
  }),
});
