import { selvedgeApi } from '../../../admin/client/api';

export const { useResendMessageMutation, useExtendLinkMutation } = selvedgeApi.injectEndpoints({
  endpoints: (builder) => ({
    resendMessage: builder.mutation<null, { id: string; reason: string }>({
      query: ({ id, reason }) => ({
        url: `/selvedge/messages/${id}/resend`,
        method: 'POST',
        data: { reason },
      }),
      transformResponse: () => null,
      invalidatesTags: ['SelvedgeOrders'],
    }),
    extendLink: builder.mutation<null, { id: string; reason: string; days: number; downloads: number }>({
      query: ({ id, ...data }) => ({ url: `/selvedge/links/${id}/extend`, method: 'POST', data }),
      transformResponse: () => null,
      invalidatesTags: ['SelvedgeOrders', 'SelvedgeMail'],
    }),
  }),
});
