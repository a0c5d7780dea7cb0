import type { AnalyticsFilters, Dashboard, PatternSales } from '../contract';
import { selvedgeApi, unwrap, type Answer } from '../../../admin/client/api';

export const analyticsRight = {
  read: 'plugin::analytics.read',
  rebuild: 'plugin::analytics.rebuild',
};

/** What the page asks by, as it stands in the address. */
export type Asked = Record<string, string>;

export const {
  useGetDashboardQuery,
  useGetAnalyticsFiltersQuery,
  useGetPatternSalesQuery,
  useRebuildRollupsMutation,
} = selvedgeApi.injectEndpoints({
  endpoints: (builder) => ({
    getDashboard: builder.query<Dashboard, Asked>({
      query: (params) => ({ url: '/selvedge/analytics/dashboard', config: { params } }),
      transformResponse: (answer: Answer<Dashboard>) => unwrap(answer),
      providesTags: ['SelvedgeAnalytics'],
    }),
    getAnalyticsFilters: builder.query<AnalyticsFilters, null>({
      query: () => '/selvedge/analytics/filters',
      transformResponse: (answer: Answer<AnalyticsFilters>) => unwrap(answer),
      providesTags: ['SelvedgeAnalytics'],
    }),
    getPatternSales: builder.query<PatternSales, string>({
      query: (patternId) => `/selvedge/analytics/patterns/${patternId}`,
      transformResponse: (answer: Answer<PatternSales>) => unwrap(answer),
      providesTags: ['SelvedgeAnalytics'],
    }),
    rebuildRollups: builder.mutation<null, null>({
      query: () => ({ url: '/selvedge/analytics/rebuild', method: 'POST', data: {} }),
      transformResponse: () => null,
      invalidatesTags: ['SelvedgeAnalytics'],
    }),
  }),
});
