import type { Home } from '../../kernel/home/home-routes';
import { selvedgeApi, unwrap, type Answer } from '../client/api';

export const { useGetHomeQuery } = selvedgeApi.injectEndpoints({
  endpoints: (builder) => ({
    getHome: builder.query<Home, null>({
      query: () => '/selvedge/home',
      transformResponse: (answer: Answer<Home>) => unwrap(answer),
      providesTags: ['SelvedgeHome'],
    }),
  }),
});
