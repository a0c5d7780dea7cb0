import { z } from 'zod';
import type { Severity } from '../../../api/version/contract';
import { defineSetting } from '../../../kernel/settings/setting';

export const noticesSetting = defineSetting({
  name: 'updates.notices',
  title: 'Update mails to owners',
  schema: z.strictObject({
    enabled: z.boolean().default(true).meta({
      title: 'Send update mails',
      description: 'Off: every new notice is held until someone resumes it on the page Update notices.',
    }),
    unusableAtOnce: z.boolean().default(true).meta({
      title: 'At once when the older version is unusable',
      description: 'Off: in the weekly digest.',
    }),
    confusingAtOnce: z.boolean().default(true).meta({
      title: 'At once when something could mislead',
      description: 'Off: in the weekly digest.',
    }),
    cosmeticAtOnce: z.boolean().default(false).meta({
      title: 'At once for cosmetic corrections',
      description: 'Off: in the weekly digest.',
    }),
    plainAtOnce: z.boolean().default(true).meta({
      title: 'At once for versions without corrections',
      description: 'Off: in the weekly digest.',
    }),
    replyTo: z
      .string()
      .trim()
      .max(254)
      .refine((text) => text === '' || z.email().safeParse(text).success, 'is not an address')
      .default('')
      .meta({ title: 'Answers go to', description: 'An address; empty: where the shop’s mails have them.' }),
    perMinute: z.int().min(1).max(100_000).default(600).meta({
      title: 'Mails a minute',
      description: 'At most so many leave, over all notices and instances.',
    }),
  }),
});

export type NoticesSetting = ReturnType<typeof noticesSetting.schema.parse>;

/** Whether a notice of this severity is mailed at once or waits for the weekly digest. */
export function modeOf(severity: Severity, setting: NoticesSetting): 'at-once' | 'digest' {
  const atOnce: Readonly<Record<Severity, boolean>> = {
    none: setting.plainAtOnce,
    cosmetic: setting.cosmeticAtOnce,
    confusing: setting.confusingAtOnce,
    unusable: setting.unusableAtOnce,
  };
  return atOnce[severity] ? 'at-once' : 'digest';
}
