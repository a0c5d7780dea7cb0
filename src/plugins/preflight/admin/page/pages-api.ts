import { selvedgeApi, unwrap, type Answer } from '../../../../admin/client/api';
import type { ShownPages } from '../../contract';

export const { useGetPagesQuery } = selvedgeApi.injectEndpoints({
  endpoints: (builder) => ({
    /** Of a file, whose bytes never change. */
    getPages: builder.query<ShownPages, string>({
      query: (fileId) => `/selvedge/files/${fileId}/pages`,
      transformResponse: (answer: Answer<ShownPages>) => unwrap(answer),
    }),
  }),
});
