import { z } from 'zod';
import { defineSetting } from '../../../kernel/settings/setting';

/** How long the text of an inbound event is kept after it was applied; that it came is kept for good. */
export const inboxSetting = defineSetting({
  name: 'orders.inbox',
  title: 'Inbound orders',
  schema: z.strictObject({
    keepBodiesDays: z.int().min(1).max(3_650).default(30).meta({
      title: 'Keep the text of inbound events for so many days',
      description: 'It holds names and addresses. What an order needs is in the ledger and stays.',
    }),
  }),
});
