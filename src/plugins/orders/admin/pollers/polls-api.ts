import { selvedgeApi, unwrap, type Answer } from '../../../../admin/client/api';
import type { NewOrderPoll, OrderPollView } from '../../pollers-contract';

interface Connected {
  poll: OrderPollView;
  consentUrl: string | null;
}

export const {
  useGetOrderPollsQuery,
  useConnectOrderPollMutation,
  useAskConsentMutation,
  useReadOrdersMutation,
} = selvedgeApi.injectEndpoints({
  endpoints: (builder) => ({
    getOrderPolls: builder.query<OrderPollView[], null>({
      query: () => '/selvedge/order-polls',
      transformResponse: (answer: Answer<OrderPollView[]>) => unwrap(answer),
      providesTags: ['SelvedgeOrderPolls'],
    }),
    connectOrderPoll: builder.mutation<Connected, NewOrderPoll>({
      query: (data) => ({ url: '/selvedge/order-polls', method: 'POST', data }),
      transformResponse: (answer: Answer<Connected>) => unwrap(answer),
      invalidatesTags: ['SelvedgeOrderPolls', 'SelvedgeChannelAccounts'],
    }),
    askConsent: builder.mutation<{ consentUrl: string }, string>({
      query: (key) => ({
        url: `/selvedge/order-polls/${encodeURIComponent(key)}/consent`,
        method: 'POST',
        data: {},
      }),
      transformResponse: (answer: Answer<{ consentUrl: string }>) => unwrap(answer),
    }),
    readOrders: builder.mutation<OrderPollView, { key: string; since?: string }>({
      query: ({ key, ...data }) => ({
        url: `/selvedge/order-polls/${encodeURIComponent(key)}/read`,
        method: 'POST',
        data,
      }),
      transformResponse: (answer: Answer<OrderPollView>) => unwrap(answer),
      invalidatesTags: ['SelvedgeOrderPolls'],
    }),
  }),
});
