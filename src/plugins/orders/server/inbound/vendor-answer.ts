import { z } from 'zod';
import { takenEvent } from '../../inbound-contract';

/** What a shop's or a payment service's webhook is answered. */
export const vendorAnswer = z
  .strictObject({
    events: z
      .array(takenEvent.omit({ id: true }))
      .describe('What became of each fact it told; empty where none concerns a pattern.'),
    ignored: z.string().nullable().describe('Why it was passed over; null where it was not.'),
  })
  .meta({ id: 'TakenWebhook' });
export type VendorAnswer = z.infer<typeof vendorAnswer>;

/** Thanks, and why it was passed over. */
export function passedOver(ignored: string): VendorAnswer {
  return { events: [], ignored };
}
