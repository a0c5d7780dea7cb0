import { selvedgeApi, unwrap, type Answer } from '../../../admin/client/api';
import type { BillView, FreeCopy, TaxEvidence } from '../views-contract';

export interface DoubtfulPage {
  orders: TaxEvidence[];
  /** Where the next page begins; null on the last. */
  after: string | null;
}

export const {
  useReinstateEntitlementMutation,
  useGiveCopyMutation,
  useGetBillsQuery,
  useIssueBillMutation,
  useGetTaxEvidenceQuery,
  useGetDoubtfulOrdersQuery,
} = selvedgeApi.injectEndpoints({
  endpoints: (builder) => ({
    reinstateEntitlement: builder.mutation<null, { entitlementId: string; reason: string }>({
      query: ({ entitlementId, reason }) => ({
        url: `/selvedge/entitlements/${entitlementId}/reinstate`,
        method: 'POST',
        data: { reason },
      }),
      transformResponse: () => null,
      invalidatesTags: ['SelvedgeOrders'],
    }),
    giveCopy: builder.mutation<{ orderId: string }, FreeCopy>({
      query: (data) => ({ url: '/selvedge/orders/free-copies', method: 'POST', data }),
      transformResponse: (answer: Answer<{ orderId: string }>) => unwrap(answer),
      invalidatesTags: ['SelvedgeOrders'],
    }),
    getBills: builder.query<BillView[], string>({
      query: (orderId) => `/selvedge/orders/${orderId}/bills`,
      transformResponse: (answer: Answer<BillView[]>) => unwrap(answer),
      providesTags: ['SelvedgeOrders'],
    }),
    issueBill: builder.mutation<BillView[], { orderId: string; refund: string | null }>({
      query: ({ orderId, refund }) => ({
        url: `/selvedge/orders/${orderId}/bills`,
        method: 'POST',
        data: { refund },
      }),
      transformResponse: (answer: Answer<BillView[]>) => unwrap(answer),
      invalidatesTags: ['SelvedgeOrders'],
    }),
    getTaxEvidence: builder.query<TaxEvidence, string>({
      query: (orderId) => `/selvedge/orders/${orderId}/tax-evidence`,
      transformResponse: (answer: Answer<TaxEvidence>) => unwrap(answer),
      providesTags: ['SelvedgeOrders', 'SelvedgeSettings'],
    }),
    getDoubtfulOrders: builder.query<DoubtfulPage, { after?: string | undefined }>({
      query: (params) => ({ url: '/selvedge/tax/doubtful-orders', config: { params } }),
      transformResponse: ({ data, after }: Answer<TaxEvidence[]> & { after: string | null }) => ({
        orders: data,
        after,
      }),
      providesTags: ['SelvedgeOrders', 'SelvedgeSettings'],
    }),
  }),
});
