import type { ChannelAccountView, HeldEvent, NewChannelAccount, OrderSummary, OrderView } from '../contract';
import { selvedgeApi, unwrap, type Answer } from '../../../admin/client/api';

export const ordersRight = {
  read: 'plugin::orders.read',
  change: 'plugin::orders.change',
  accounts: 'plugin::orders.accounts',
};

export interface OrderPage {
  orders: OrderSummary[];
  /** Where the next page begins; null on the last. */
  after: string | null;
}

export const {
  useGetOrdersQuery,
  useGetHeldEventsQuery,
  useGetOrderQuery,
  useRevokeEntitlementMutation,
  useGetChannelAccountsQuery,
  useRotateSecretMutation,
  useOpenAccountMutation,
  useTakeSecretMutation,
  useReplaceApiKeyMutation,
} = selvedgeApi.injectEndpoints({
  endpoints: (builder) => ({
    getOrders: builder.query<OrderPage, { search?: string; after?: string }>({
      query: (params) => ({ url: '/selvedge/orders', config: { params } }),
      transformResponse: ({ data, after }: Answer<OrderSummary[]> & { after: string | null }) => ({
        orders: data,
        after,
      }),
      providesTags: ['SelvedgeOrders'],
    }),
    getHeldEvents: builder.query<HeldEvent[], null>({
      query: () => '/selvedge/orders/held',
      transformResponse: (answer: Answer<HeldEvent[]>) => unwrap(answer),
      providesTags: ['SelvedgeOrders'],
    }),
    getOrder: builder.query<OrderView, string>({
      query: (orderId) => `/selvedge/orders/${orderId}`,
      transformResponse: (answer: Answer<OrderView>) => unwrap(answer),
      providesTags: ['SelvedgeOrders'],
    }),
    revokeEntitlement: builder.mutation<null, { entitlementId: string; reason: string }>({
      query: ({ entitlementId, reason }) => ({
        url: `/selvedge/entitlements/${entitlementId}/revoke`,
        method: 'POST',
        data: { reason },
      }),
      transformResponse: () => null,
      invalidatesTags: ['SelvedgeOrders'],
    }),
    getChannelAccounts: builder.query<ChannelAccountView[], null>({
      query: () => '/selvedge/channel-accounts',
      transformResponse: (answer: Answer<ChannelAccountView[]>) => unwrap(answer),
      providesTags: ['SelvedgeChannelAccounts'],
    }),
    openAccount: builder.mutation<{ secret: string; account: ChannelAccountView }, NewChannelAccount>({
      query: (data) => ({ url: '/selvedge/channel-accounts', method: 'POST', data }),
      transformResponse: (answer: Answer<{ secret: string; account: ChannelAccountView }>) => unwrap(answer),
      invalidatesTags: ['SelvedgeChannelAccounts'],
    }),
    rotateSecret: builder.mutation<{ secret: string; account: ChannelAccountView }, string>({
      query: (key) => ({
        url: `/selvedge/channel-accounts/${encodeURIComponent(key)}/rotate-secret`,
        method: 'POST',
        data: {},
      }),
      transformResponse: (answer: Answer<{ secret: string; account: ChannelAccountView }>) => unwrap(answer),
      invalidatesTags: ['SelvedgeChannelAccounts'],
    }),
    /** A signing secret that the other side made. */
    takeSecret: builder.mutation<null, { key: string; secret: string }>({
      query: ({ key, secret }) => ({
        url: `/selvedge/channel-accounts/${encodeURIComponent(key)}/rotate-secret`,
        method: 'POST',
        data: { secret },
      }),
      transformResponse: () => null,
      invalidatesTags: ['SelvedgeChannelAccounts'],
    }),
    replaceApiKey: builder.mutation<null, { key: string; secret: string }>({
      query: ({ key, secret }) => ({
        url: `/selvedge/channel-accounts/${encodeURIComponent(key)}/api-key`,
        method: 'PUT',
        data: { apiKey: secret },
      }),
      transformResponse: () => null,
      invalidatesTags: ['SelvedgeChannelAccounts'],
    }),
  }),
});
