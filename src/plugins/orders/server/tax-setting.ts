import { z } from 'zod';
import { defineSetting } from '../../../kernel/settings/setting';
import { evidenceRules } from '../domain/tax/country-evidence';

/** What proves a buyer's country, and which sales somebody else pays the tax of. */
export const taxSetting = defineSetting({
  name: 'orders.tax',
  title: 'Tax: where buyers are',
  schema: z.strictObject({
    rule: z.enum(evidenceRules).default('two-signs').meta({
      title: 'What proves a country',
      description:
        'two-signs: two signs that agree (EU). one-sign: one from a bank, a network or a phone company; within the EU up to 100,000 € a year.',
    }),
    paidByChannels: z
      .array(z.string().regex(/^[a-z0-9-]{1,63}$/))
      .max(50)
      .default(['etsy'])
      .meta({
        title: 'Channels that pay the tax themselves',
        description:
          'Their sales are left out of the quarter’s table (marketplaces that are deemed the seller).',
      }),
  }),
});
