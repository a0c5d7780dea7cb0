import type { DeadLetter, QueueDepth } from '../../kernel/jobs/dead-letters';
import { selvedgeApi, unwrap, type Answer } from '../client/api';

export interface JobsView {
  depths: QueueDepth[];
  dead: DeadLetter[];
}

export const { useGetJobsQuery, useReplayJobsMutation } = selvedgeApi.injectEndpoints({
  endpoints: (builder) => ({
    getJobs: builder.query<JobsView, null>({
      query: () => '/selvedge/jobs',
      transformResponse: (answer: Answer<JobsView>) => unwrap(answer),
      providesTags: ['SelvedgeJobs'],
    }),
    replayJobs: builder.mutation<{ replayed: number }, string[]>({
      query: (ids) => ({ url: '/selvedge/jobs/replay', method: 'POST', data: { ids } }),
      transformResponse: (answer: Answer<{ replayed: number }>) => unwrap(answer),
      invalidatesTags: ['SelvedgeJobs'],
    }),
  }),
});
