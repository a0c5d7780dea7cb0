import { selvedgeApi, unwrap, type Answer } from '../../../admin/client/api';
import type { BounceSenderView, SuppressionView, TroubledMail } from '../mail-contract';

/** A page of a list, and where the next one begins; null on the last. */
interface Listed<Item> {
  items: Item[];
  after: string | null;
}

export interface SenderWithSecret {
  secret: string;
  sender: BounceSenderView;
}

type ListAnswer<Item> = Answer<Item[]> & { after: string | null };

export const {
  useGetTroubledMailQuery,
  useGetSuppressionsQuery,
  useLiftSuppressionMutation,
  useGetBounceSendersQuery,
  useCreateBounceSenderMutation,
  useRotateBounceSecretMutation,
} = selvedgeApi.injectEndpoints({
  endpoints: (builder) => ({
    getTroubledMail: builder.query<Listed<TroubledMail>, { after?: string }>({
      query: (params) => ({ url: '/selvedge/mail/troubled', config: { params } }),
      transformResponse: ({ data, after }: ListAnswer<TroubledMail>) => ({ items: data, after }),
      providesTags: ['SelvedgeMail', 'SelvedgeOrders'],
    }),
    getSuppressions: builder.query<Listed<SuppressionView>, { after?: string }>({
      query: (params) => ({ url: '/selvedge/mail/suppressions', config: { params } }),
      transformResponse: ({ data, after }: ListAnswer<SuppressionView>) => ({ items: data, after }),
      providesTags: ['SelvedgeMail'],
    }),
    liftSuppression: builder.mutation<null, string>({
      query: (address) => ({ url: '/selvedge/mail/suppressions/lift', method: 'POST', data: { address } }),
      transformResponse: () => null,
      invalidatesTags: ['SelvedgeMail'],
    }),
    getBounceSenders: builder.query<BounceSenderView[], null>({
      query: () => '/selvedge/mail/bounce-senders',
      transformResponse: (answer: Answer<BounceSenderView[]>) => unwrap(answer),
      providesTags: ['SelvedgeMail'],
    }),
    createBounceSender: builder.mutation<SenderWithSecret, { key: string; name: string }>({
      query: (data) => ({ url: '/selvedge/mail/bounce-senders', method: 'POST', data }),
      transformResponse: (answer: Answer<SenderWithSecret>) => unwrap(answer),
      invalidatesTags: ['SelvedgeMail'],
    }),
    rotateBounceSecret: builder.mutation<SenderWithSecret, string>({
      query: (key) => ({
        url: `/selvedge/mail/bounce-senders/${encodeURIComponent(key)}/rotate-secret`,
        method: 'POST',
        data: {},
      }),
      transformResponse: (answer: Answer<SenderWithSecret>) => unwrap(answer),
      invalidatesTags: ['SelvedgeMail'],
    }),
  }),
});
