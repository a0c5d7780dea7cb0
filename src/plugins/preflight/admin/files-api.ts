import type { FileRole, Finding, Verdict } from '../contract';
import type { VersionState } from '../../../api/version/contract';
import { selvedgeApi, unwrap, type Answer } from '../../../admin/client/api';

/** A file of a version as its panel shows it. */
export interface FileView {
  fileId: string;
  name: string;
  role: FileRole;
  format: string;
  pageFormat: string;
  language: string;
  bytes: number;
  state: 'accepted' | 'rejected';
  verdict: Verdict;
  findings: Finding[];
  /** UTC. */
  uploadedAt: string;
}

export interface VersionFilesView {
  files: FileView[];
  versionState: VersionState;
  editable: boolean;
  problem: string | null;
}

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
