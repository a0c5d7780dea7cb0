import { selvedgeApi, unwrap, type Answer } from '../../../admin/client/api';
import type { MailPreview, NoticeMessageView, NoticeView } from '../contract';

export const updateRights = { read: 'plugin::updates.read', change: 'plugin::updates.change' };

export interface NoticesPage {
  notices: NoticeView[];
  /** Where the next page begins; null on the last. */
  after: string | null;
}

export interface MessagesPage {
  messages: NoticeMessageView[];
  after: string | null;
}

type Page<Item> = Answer<Item[]> & { after: string | null };

export const {
  useGetNoticesQuery,
  useGetNoticeQuery,
  useGetNoticeMessagesQuery,
  useGetNoticePreviewQuery,
  useGetVersionPreviewQuery,
  useMoveNoticeMutation,
  useResendNoticeMutation,
} = selvedgeApi.injectEndpoints({
  endpoints: (builder) => ({
    getNotices: builder.query<NoticesPage, { after?: string }>({
      query: (params) => ({ url: '/selvedge/update-notices', config: { params } }),
      transformResponse: ({ data, after }: Page<NoticeView>) => ({ notices: data, after }),
      providesTags: ['SelvedgeUpdates'],
    }),
    getNotice: builder.query<NoticeView, string>({
      query: (id) => `/selvedge/update-notices/${id}`,
      transformResponse: (answer: Answer<NoticeView>) => unwrap(answer),
      providesTags: ['SelvedgeUpdates'],
    }),
    getNoticeMessages: builder.query<MessagesPage, { id: string; state?: string; after?: string }>({
      query: ({ id, ...params }) => ({
        url: `/selvedge/update-notices/${id}/messages`,
        config: { params },
      }),
      transformResponse: ({ data, after }: Page<NoticeMessageView>) => ({ messages: data, after }),
      providesTags: ['SelvedgeUpdates'],
    }),
    getNoticePreview: builder.query<MailPreview[], string>({
      query: (id) => `/selvedge/update-notices/${id}/preview`,
      transformResponse: (answer: Answer<MailPreview[]>) => unwrap(answer),
      providesTags: ['SelvedgeUpdates'],
    }),
    getVersionPreview: builder.query<MailPreview[], string>({
      query: (versionId) => `/selvedge/versions/${versionId}/update-preview`,
      transformResponse: (answer: Answer<MailPreview[]>) => unwrap(answer),
      keepUnusedDataFor: 0,
    }),
    moveNotice: builder.mutation<null, { id: string; move: 'hold' | 'resume' }>({
      query: ({ id, move }) => ({ url: `/selvedge/update-notices/${id}/${move}`, method: 'POST', data: {} }),
      transformResponse: () => null,
      invalidatesTags: ['SelvedgeUpdates'],
    }),
    resendNotice: builder.mutation<null, { id: string; messageId?: string }>({
      query: ({ id, ...data }) => ({ url: `/selvedge/update-notices/${id}/resend`, method: 'POST', data }),
      transformResponse: () => null,
      invalidatesTags: ['SelvedgeUpdates', 'SelvedgeOrders'],
    }),
  }),
});
