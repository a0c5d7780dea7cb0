import { z } from 'zod';
import { wordOf } from '../../kernel/doors/word';

/** Shops whose orders are asked for, by their own API. */
export const polledChannels = ['etsy', 'ravelry', 'woocommerce'] as const;
export type PolledChannel = (typeof polledChannels)[number];

const key = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'lower-case letters, digits and hyphens, at most 63');
const name = wordOf(80);
const secret = z.string().regex(/^[\x21-\x7e]{1,400}$/, 'visible characters, at most 400');
const number = z.int().positive().max(Number.MAX_SAFE_INTEGER);

const common = {
  key: key.describe('Of a new channel account, or of one of this channel that is there.'),
  name,
  since: z.iso
    .datetime()
    .optional()
    .describe(
      'Read orders changed from here on; now unless said. Sales from before the account are counted as past.',
    ),
};
/** Another address than the vendor's own; refused unless SELVEDGE_OUTBOUND_PRIVATE allows trying. */
const tried = z.url().max(300).optional();

/** How a shop is connected; secrets go in and never come out. */
export const newOrderPoll = z.discriminatedUnion('channel', [
  z.strictObject({
    channel: z.literal('etsy'),
    ...common,
    keystring: secret,
    sharedSecret: secret,
    url: tried,
  }),
  z.strictObject({
    channel: z.literal('ravelry'),
    ...common,
    storeId: number,
    username: secret,
    password: secret,
    url: tried,
  }),
  z.strictObject({
    channel: z.literal('woocommerce'),
    ...common,
    url: z.url().max(300).describe('Of the site, as its visitors know it.'),
    consumerKey: secret,
    consumerSecret: secret,
  }),
]);
export type NewOrderPoll = z.infer<typeof newOrderPoll>;

/** `waiting-for-consent`: the shop's owner has not said yes yet. `failing`: the last try failed, the next comes by itself. */
export const orderPollView = z
  .strictObject({
    key: z.string(),
    channel: z.enum(polledChannels),
    state: z.enum(['waiting-for-consent', 'waiting', 'reading', 'read', 'failing', 'paused']),
    readUpTo: z.iso.datetime().describe('The newest change that was seen.'),
    polledAt: z.iso.datetime().nullable(),
    nextAt: z.iso.datetime().nullable(),
    looked: z.int().describe('How many orders the last reading looked at.'),
    taken: z.int().describe('How many facts of them were new.'),
    passedOver: z.int().describe('How many orders had no pattern in them.'),
    problem: z.strictObject({ code: z.string(), said: z.string(), since: z.iso.datetime() }).nullable(),
    refused: z
      .array(z.strictObject({ order: z.string(), code: z.string(), said: z.string(), at: z.iso.datetime() }))
      .describe('Orders that could not be taken, the newest 20; read them again when the cause is mended.'),
  })
  .meta({ id: 'OrderPoll' });
export type OrderPollView = z.infer<typeof orderPollView>;

export const pollNow = z.strictObject({
  since: z.iso.datetime().optional().describe('Read again from here on; what is known changes nothing.'),
});
