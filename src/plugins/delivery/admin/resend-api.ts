import { selvedgeApi } from '../../../admin/client/api';

export const { useResendMessageMutation } = selvedgeApi.injectEndpoints({
  endpoints: (builder) => ({
    resendMessage: builder.mutation<null, string>({
      query: (messageId) => ({ url: `/selvedge/messages/${messageId}/resend`, method: 'POST', data: {} }),
      transformResponse: () => null,
      invalidatesTags: ['SelvedgeOrders', 'SelvedgeMail'],
    }),
  }),
});
