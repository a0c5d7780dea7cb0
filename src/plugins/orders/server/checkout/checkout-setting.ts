import { z } from 'zod';
import { defineSetting } from '../../../../kernel/settings/setting';

/** Who may send buyers to pay, how often, and where the money goes. */
export const checkoutSetting = defineSetting({
  name: 'orders.checkout',
  title: 'Checkout for storefronts',
  schema: z.strictObject({
    origins: z
      .array(
        z
          .string()
          .max(300)
          .regex(
            /^https?:\/\/[a-z0-9.:[\]-]+$/,
            'must read like https://shop.example, without a slash at the end',
          ),
      )
      .max(20)
      .default([])
      .meta({
        title: 'Origins of storefronts',
        description: 'For example https://shop.example; a payment leads back to these and nowhere else.',
      }),
    account: z.string().max(63).default('').meta({
      title: 'Stripe account',
      description: 'Its key on the page “Shop connection”; empty where there is only one.',
    }),
    automaticTax: z.boolean().default(false).meta({
      title: 'Stripe reckons the tax in the price',
      description: 'Stripe Tax must be set up there.',
    }),
    perMinute: z.int().min(1).max(10_000).default(30).meta({
      title: 'Checkouts a minute from one address of the net',
    }),
    freePerDay: z.int().min(1).max(1_000).default(10).meta({
      title: 'Free orders a day for one e-mail address',
    }),
  }),
});
