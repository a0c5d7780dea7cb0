import { z } from 'zod';
import { defineSetting } from './setting';

/** Whether a name is one of the time zones that this machine knows (IANA). */
function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** What every room says of the shop: to buyers, to channels, and where its days begin. */
export const shopSetting = defineSetting({
  name: 'selvedge.shop',
  title: 'The shop as buyers see it',
  schema: z.strictObject({
    name: z
      .string()
      .trim()
      .min(1)
      .max(80)
      .default('Selvedge')
      .meta({ title: 'Name on pages, mails and stamps' }),
    contact: z.string().trim().max(200).default('').meta({
      title: 'Where buyers ask',
      description: 'An e-mail address or a page; shown to them as it stands here.',
    }),
    patternPage: z
      .string()
      .trim()
      .max(300)
      .refine((text) => text === '' || (/^https?:\/\//.test(text) && text.includes('{slug}')), {
        message: 'must begin with https:// and hold {slug}',
      })
      .default('')
      .meta({
        title: 'Address of a pattern’s page on the storefront',
        description: 'With {slug} and, if need be, {locale}. It goes into feeds and mails.',
      }),
    timeZone: z.string().max(64).refine(isTimeZone, 'is not a time zone').default('UTC').meta({
      title: 'Time zone',
      description: 'Where the shop’s days begin, for example Europe/Berlin.',
    }),
  }),
});
