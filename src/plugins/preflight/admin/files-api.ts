import type { FileView, VersionFilesView } from '../contract';
import { selvedgeApi, unwrap, type Answer } from '../../../admin/client/api';

export type { FileView, VersionFilesView };

/** What an editor may say of a file. */
export type FileChange = Partial<Pick<FileView, 'role' | 'pageFormat' | 'language'>>;

export const filesRight = { read: 'plugin::preflight.files.read', change: 'plugin::preflight.files.change' };

const changed = (versionId: string) => [
  { type: 'SelvedgeVersionFiles' as const, id: versionId },
  { type: 'SelvedgeReleasePlan' as const, id: versionId },
];

export const { useGetVersionFilesQuery, useRemoveFileMutation, useShowFilesAnewMutation } =
  selvedgeApi.injectEndpoints({
    endpoints: (builder) => ({
      getVersionFiles: builder.query<VersionFilesView, string>({
        query: (versionId) => `/selvedge/versions/${versionId}/files`,
        transformResponse: (answer: Answer<VersionFilesView>) => unwrap(answer),
        providesTags: (_files, _error, id) => [{ type: 'SelvedgeVersionFiles', id }],
      }),
      removeFile: builder.mutation<null, { fileId: string; versionId: string }>({
        query: ({ fileId }) => ({ url: `/selvedge/files/${fileId}`, method: 'DELETE' }),
        transformResponse: () => null,
        invalidatesTags: (_nothing, _error, { versionId }) => changed(versionId),
      }),
      /** Asks nothing; the list and the release plan load again. */
      showFilesAnew: builder.mutation<null, string>({
        queryFn: () => ({ data: null }),
        invalidatesTags: (_nothing, _error, versionId) => changed(versionId),
      }),
    }),
  });
