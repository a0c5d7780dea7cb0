import { selvedgeApi, unwrap, type Answer } from '../../../admin/client/api';
import type {
  DeliveryState,
  DeliveryView,
  EventCatalogue,
  SubscriptionInput,
  SubscriptionView,
} from '../views-contract';

export interface DeliveriesPage {
  deliveries: DeliveryView[];
  /** Where the next page begins; null on the last. */
  after: string | null;
}

export interface WithSecret {
  secret: string;
  subscription: SubscriptionView;
}

export type SubscriptionMove = 'pause' | 'resume' | 'ping';

const webhooks = '/selvedge/webhooks';

export const {
  useGetWebhooksQuery,
  useGetWebhookQuery,
  useGetEventCatalogueQuery,
  useGetDeliveriesQuery,
  useCreateWebhookMutation,
  useEditWebhookMutation,
  useMoveWebhookMutation,
  useRemoveWebhookMutation,
  useRotateWebhookSecretMutation,
  useReplayDeliveryMutation,
  useReplayWebhookMutation,
} = selvedgeApi.injectEndpoints({
  endpoints: (builder) => ({
    getWebhooks: builder.query<SubscriptionView[], null>({
      query: () => webhooks,
      transformResponse: (answer: Answer<SubscriptionView[]>) => unwrap(answer),
      providesTags: ['SelvedgeWebhooks'],
    }),
    getWebhook: builder.query<SubscriptionView, string>({
      query: (id) => `${webhooks}/${id}`,
      transformResponse: (answer: Answer<SubscriptionView>) => unwrap(answer),
      providesTags: ['SelvedgeWebhooks'],
    }),
    getEventCatalogue: builder.query<EventCatalogue, null>({
      query: () => '/selvedge/webhook-event-types',
      transformResponse: (answer: Answer<EventCatalogue>) => unwrap(answer),
    }),
    getDeliveries: builder.query<
      DeliveriesPage,
      { subscription: string; state?: DeliveryState; after?: string }
    >({
      query: (params) => ({ url: '/selvedge/webhook-deliveries', config: { params } }),
      transformResponse: ({ data, after }: Answer<DeliveryView[]> & { after: string | null }) => ({
        deliveries: data,
        after,
      }),
      providesTags: ['SelvedgeWebhooks'],
    }),
    createWebhook: builder.mutation<WithSecret, SubscriptionInput>({
      query: (data) => ({ url: webhooks, method: 'POST', data }),
      transformResponse: (answer: Answer<WithSecret>) => unwrap(answer),
      invalidatesTags: ['SelvedgeWebhooks'],
    }),
    editWebhook: builder.mutation<SubscriptionView, { id: string; input: SubscriptionInput }>({
      query: ({ id, input }) => ({ url: `${webhooks}/${id}`, method: 'PUT', data: input }),
      transformResponse: (answer: Answer<SubscriptionView>) => unwrap(answer),
      invalidatesTags: ['SelvedgeWebhooks'],
    }),
    moveWebhook: builder.mutation<null, { id: string; move: SubscriptionMove }>({
      query: ({ id, move }) => ({ url: `${webhooks}/${id}/${move}`, method: 'POST', data: {} }),
      transformResponse: () => null,
      invalidatesTags: ['SelvedgeWebhooks'],
    }),
    removeWebhook: builder.mutation<null, string>({
      query: (id) => ({ url: `${webhooks}/${id}`, method: 'DELETE' }),
      transformResponse: () => null,
      invalidatesTags: ['SelvedgeWebhooks'],
    }),
    rotateWebhookSecret: builder.mutation<WithSecret, string>({
      query: (id) => ({ url: `${webhooks}/${id}/rotate-secret`, method: 'POST', data: {} }),
      transformResponse: (answer: Answer<WithSecret>) => unwrap(answer),
      invalidatesTags: ['SelvedgeWebhooks'],
    }),
    replayDelivery: builder.mutation<null, string>({
      query: (id) => ({ url: `/selvedge/webhook-deliveries/${id}/replay`, method: 'POST', data: {} }),
      transformResponse: () => null,
      invalidatesTags: ['SelvedgeWebhooks'],
    }),
    replayWebhook: builder.mutation<
      { replayed: number },
      { id: string; since: string; includeSent: boolean }
    >({
      query: ({ id, ...data }) => ({ url: `${webhooks}/${id}/replay`, method: 'POST', data }),
      transformResponse: (answer: Answer<{ replayed: number }>) => unwrap(answer),
      invalidatesTags: ['SelvedgeWebhooks'],
    }),
  }),
});
