import type { ChannelAccountView, NewChannelAccount } from '../contract';
import type {
  CustomerDetails,
  CustomerSummary,
  EntitlementSummary,
  ErasurePreview,
  HeldEvent,
  OrderSummary,
} from '../desk-contract';
import { selvedgeApi, unwrap, type Answer } from '../../../admin/client/api';
import type { OrderView } from '../views-contract';

export const ordersRight = {
  read: 'plugin::orders.read',
  change: 'plugin::orders.change',
  accounts: 'plugin::orders.accounts',
  export: 'plugin::orders.export',
  privacy: 'plugin::orders.privacy',
};

/** A page of a list, and where its neighbours begin; null at an end. */
export interface DeskPage<Row> {
  rows: Row[];
  before: string | null;
  after: string | null;
}
type DeskAnswer<Row> = Answer<Row[]> & Omit<DeskPage<Row>, 'rows'>;
type DeskAsked = Record<string, string | undefined>;

function asPage<Row>({ data, before, after }: DeskAnswer<Row>): DeskPage<Row> {
  return { rows: data, before, after };
}

export const {
  useGetOrdersQuery,
  useGetCustomersQuery,
  useGetCustomerQuery,
  useGetErasureQuery,
  useEraseCustomerMutation,
  useGetEntitlementsQuery,
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
    getOrders: builder.query<DeskPage<OrderSummary>, DeskAsked>({
      query: (params) => ({ url: '/selvedge/orders', config: { params } }),
      transformResponse: (answer: DeskAnswer<OrderSummary>) => asPage(answer),
      providesTags: ['SelvedgeOrders'],
    }),
    getCustomers: builder.query<DeskPage<CustomerSummary>, DeskAsked>({
      query: (params) => ({ url: '/selvedge/customers', config: { params } }),
      transformResponse: (answer: DeskAnswer<CustomerSummary>) => asPage(answer),
      providesTags: ['SelvedgeOrders'],
    }),
    getCustomer: builder.query<CustomerDetails, string>({
      query: (customerId) => `/selvedge/customers/${customerId}`,
      transformResponse: (answer: Answer<CustomerDetails>) => unwrap(answer),
      providesTags: ['SelvedgeOrders'],
    }),
    getErasure: builder.query<ErasurePreview, string>({
      query: (customerId) => `/selvedge/customers/${customerId}/erasure`,
      transformResponse: (answer: Answer<ErasurePreview>) => unwrap(answer),
      keepUnusedDataFor: 0,
    }),
    eraseCustomer: builder.mutation<null, { customerId: string; confirm: string }>({
      query: ({ customerId, confirm }) => ({
        url: `/selvedge/customers/${customerId}/erase`,
        method: 'POST',
        data: { confirm },
      }),
      transformResponse: () => null,
      invalidatesTags: ['SelvedgeOrders'],
    }),
    getEntitlements: builder.query<DeskPage<EntitlementSummary>, DeskAsked>({
      query: (params) => ({ url: '/selvedge/entitlements', config: { params } }),
      transformResponse: (answer: DeskAnswer<EntitlementSummary>) => asPage(answer),
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
