import { selvedgeApi, unwrap, type Answer } from '../../../admin/client/api';
import type { InquirySourceView, InquiryView } from '../views-contract';

export interface InquiriesPage {
  inquiries: InquiryView[];
  /** Where the next page begins; null on the last. */
  after: string | null;
}

export interface SourceWithSecret {
  secret: string;
  source: InquirySourceView;
}

export const {
  useGetInquiriesQuery,
  useGetInquirySourcesQuery,
  useCreateInquirySourceMutation,
  useRotateInquirySecretMutation,
} = selvedgeApi.injectEndpoints({
  endpoints: (builder) => ({
    getInquiries: builder.query<InquiriesPage, { state?: 'open' | 'solved'; after?: string }>({
      query: (params) => ({ url: '/selvedge/inquiries', config: { params } }),
      transformResponse: ({ data, after }: Answer<InquiryView[]> & { after: string | null }) => ({
        inquiries: data,
        after,
      }),
      providesTags: ['SelvedgeInquiries'],
    }),
    getInquirySources: builder.query<InquirySourceView[], null>({
      query: () => '/selvedge/inquiry-sources',
      transformResponse: (answer: Answer<InquirySourceView[]>) => unwrap(answer),
      providesTags: ['SelvedgeInquiries'],
    }),
    createInquirySource: builder.mutation<SourceWithSecret, { key: string; name: string }>({
      query: (data) => ({ url: '/selvedge/inquiry-sources', method: 'POST', data }),
      transformResponse: (answer: Answer<SourceWithSecret>) => unwrap(answer),
      invalidatesTags: ['SelvedgeInquiries'],
    }),
    rotateInquirySecret: builder.mutation<SourceWithSecret, string>({
      query: (key) => ({
        url: `/selvedge/inquiry-sources/${encodeURIComponent(key)}/rotate-secret`,
        method: 'POST',
        data: {},
      }),
      transformResponse: (answer: Answer<SourceWithSecret>) => unwrap(answer),
      invalidatesTags: ['SelvedgeInquiries'],
    }),
  }),
});
