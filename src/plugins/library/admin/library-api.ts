import { selvedgeApi, unwrap, type Answer } from '../../../admin/client/api';
import type { ClaimCodeView } from '../contract';

export const { useShowClaimCodeMutation } = selvedgeApi.injectEndpoints({
  endpoints: (builder) => ({
    showClaimCode: builder.mutation<ClaimCodeView, string>({
      query: (orderId) => ({ url: `/selvedge/orders/${orderId}/claim-code`, method: 'POST', data: {} }),
      transformResponse: (answer: Answer<ClaimCodeView>) => unwrap(answer),
    }),
  }),
});
