import { z } from 'zod';
import { defineSetting } from '../../../../kernel/settings/setting';

/** How often shops are asked for their orders. */
export const pollingSetting = defineSetting({
  name: 'orders.polling',
  title: 'Asking shops for orders',
  schema: z.strictObject({
    everyMinutes: z.int().min(1).max(1_440).default(5).meta({
      title: 'Ask shops for new orders every so many minutes',
      description: 'Etsy, Ravelry and WooCommerce, where they are connected by their API.',
    }),
  }),
});
