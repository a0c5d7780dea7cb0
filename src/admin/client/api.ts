import { adminApi } from '@strapi/strapi/admin';

/** Strapi's own client of the admin API, with what ours can make stale. `Document` is the content manager's. */
export const selvedgeApi = adminApi.enhanceEndpoints({
  addTagTypes: [
    'Document',
    'SelvedgeHome',
    'SelvedgeJobs',
    'SelvedgeSettings',
    'SelvedgeReleasePlan',
    'SelvedgeVersionFiles',
    'SelvedgeRecheck',
    'SelvedgeOrders',
    'SelvedgeChannelAccounts',
    'SelvedgeChannels',
    'SelvedgeUpdates',
    'SelvedgeSuggestions',
    'SelvedgeTagging',
    'SelvedgeAnalytics',
    'SelvedgeWebhooks',
    'SelvedgeInquiries',
    'SelvedgeMail',
  ],
});

/** Every answer of ours is wrapped once. */
export interface Answer<Data> {
  data: Data;
}

export function unwrap<Data>(answer: Answer<Data>): Data {
  return answer.data;
}
