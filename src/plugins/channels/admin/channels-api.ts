import { selvedgeApi, unwrap, type Answer } from '../../../admin/client/api';
import type { ConnectionKind, ListingState, Overrides } from '../contract';
import type { ConnectionView, ListingView, MatrixRow, SavedConnection } from '../views-contract';

export interface MatrixPage {
  rows: MatrixRow[];
  connections: { key: string; name: string; kind: ConnectionKind; state: 'active' | 'paused' }[];
  /** Where the next page begins; null on the last. */
  after: string | null;
}

export interface MatrixSearch {
  text?: string | undefined;
  state?: ListingState | undefined;
  after?: string | undefined;
}

/** One square: a channel and a pattern. */
export interface Place {
  key: string;
  patternId: string;
}

const connections = '/selvedge/channels/connections';
const squareOf = ({ key, patternId }: Place) => `${connections}/${key}/patterns/${patternId}`;
const tag = 'SelvedgeChannels' as const;

export const {
  useGetConnectionsQuery,
  useConnectMutation,
  useChangeConnectionMutation,
  useMoveConnectionMutation,
  useRotateChannelSecretMutation,
  useRemoveConnectionMutation,
  useGetMatrixQuery,
  useGetPatternChannelsQuery,
  useGetListingQuery,
  useDecideListingMutation,
  useTryListingAgainMutation,
  useMarkListingDoneMutation,
} = selvedgeApi.injectEndpoints({
  endpoints: (builder) => ({
    getConnections: builder.query<ConnectionView[], null>({
      query: () => connections,
      transformResponse: (answer: Answer<ConnectionView[]>) => unwrap(answer),
      providesTags: [tag],
    }),
    connect: builder.mutation<SavedConnection, { kind: string; key: string; name: string; config: object }>({
      query: (data) => ({ url: connections, method: 'POST', data }),
      transformResponse: (answer: Answer<SavedConnection>) => unwrap(answer),
      invalidatesTags: [tag, 'SelvedgeChannelAccounts'],
    }),
    changeConnection: builder.mutation<SavedConnection, { key: string; name: string; config: object }>({
      query: ({ key, ...data }) => ({ url: `${connections}/${key}`, method: 'PUT', data }),
      transformResponse: (answer: Answer<SavedConnection>) => unwrap(answer),
      invalidatesTags: [tag, 'SelvedgeChannelAccounts'],
    }),
    moveConnection: builder.mutation<ConnectionView, { key: string; verb: 'pause' | 'resume' }>({
      query: ({ key, verb }) => ({ url: `${connections}/${key}/${verb}`, method: 'POST', data: {} }),
      transformResponse: (answer: Answer<ConnectionView>) => unwrap(answer),
      invalidatesTags: [tag, 'SelvedgeChannelAccounts'],
    }),
    rotateChannelSecret: builder.mutation<SavedConnection, string>({
      query: (key) => ({ url: `${connections}/${key}/rotate-secret`, method: 'POST', data: {} }),
      transformResponse: (answer: Answer<SavedConnection>) => unwrap(answer),
      invalidatesTags: [tag],
    }),
    removeConnection: builder.mutation<null, string>({
      query: (key) => ({ url: `${connections}/${key}`, method: 'DELETE' }),
      transformResponse: () => null,
      invalidatesTags: [tag, 'SelvedgeChannelAccounts'],
    }),
    getMatrix: builder.query<MatrixPage, MatrixSearch>({
      query: (params) => ({ url: '/selvedge/channels/matrix', config: { params } }),
      transformResponse: ({ data, connections: columns, after }: Answer<MatrixRow[]> & MatrixPage) => ({
        rows: data,
        connections: columns,
        after,
      }),
      providesTags: [tag],
    }),
    getPatternChannels: builder.query<MatrixRow, string>({
      query: (patternId) => `/selvedge/channels/patterns/${patternId}`,
      transformResponse: (answer: Answer<MatrixRow>) => unwrap(answer),
      providesTags: [tag],
    }),
    getListing: builder.query<ListingView, Place>({
      query: squareOf,
      transformResponse: (answer: Answer<ListingView>) => unwrap(answer),
      providesTags: [tag],
    }),
    decideListing: builder.mutation<ListingView, Place & { wanted: boolean; overrides: Overrides }>({
      query: ({ key, patternId, ...data }) => ({ url: squareOf({ key, patternId }), method: 'PUT', data }),
      transformResponse: (answer: Answer<ListingView>) => unwrap(answer),
      invalidatesTags: [tag],
    }),
    tryListingAgain: builder.mutation<null, string>({
      query: (id) => ({ url: `/selvedge/channels/listings/${id}/try-again`, method: 'POST', data: {} }),
      transformResponse: () => null,
      invalidatesTags: [tag],
    }),
    markListingDone: builder.mutation<
      null,
      { id: string; revision: number; externalId: string | null; url: string | null }
    >({
      query: ({ id, ...data }) => ({ url: `/selvedge/channels/listings/${id}/done`, method: 'POST', data }),
      transformResponse: () => null,
      invalidatesTags: [tag],
    }),
  }),
});
