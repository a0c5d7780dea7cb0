import type { SettingView } from '../../kernel/settings/settings';
import { selvedgeApi, unwrap, type Answer } from '../client/api';

export type { SettingView };

export interface SettingChange {
  name: string;
  /** The one the admin saw. */
  version: number;
  value: Record<string, unknown>;
}

export const { useGetSelvedgeSettingsQuery, useChangeSelvedgeSettingMutation } = selvedgeApi.injectEndpoints({
  endpoints: (builder) => ({
    getSelvedgeSettings: builder.query<SettingView[], null>({
      query: () => '/selvedge/settings',
      transformResponse: (answer: Answer<SettingView[]>) => unwrap(answer),
      providesTags: ['SelvedgeSettings'],
    }),
    changeSelvedgeSetting: builder.mutation<SettingView, SettingChange>({
      query: ({ name, version, value }) => ({
        url: `/selvedge/settings/${encodeURIComponent(name)}`,
        method: 'PUT',
        data: { version, value },
      }),
      transformResponse: (answer: Answer<SettingView>) => unwrap(answer),
      invalidatesTags: (_answer, error) => (error === undefined ? ['SelvedgeSettings'] : []),
    }),
  }),
});
