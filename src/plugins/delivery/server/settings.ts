import { z } from 'zod';
import { defineSetting } from '../../../kernel/settings/setting';

export const linksSetting = defineSetting({
  name: 'delivery.links',
  title: 'Download links',
  schema: z.strictObject({
    hoursAfterFirstUse: z.int().min(1).max(8_760).default(72).meta({
      title: 'Hours after the first download',
      description: 'For so long a link works once it has been used.',
    }),
    unopenedDays: z.int().min(1).max(730).default(30).meta({
      title: 'Days until the first download',
      description: 'A link that was never used ends after so many days.',
    }),
    downloadLimit: z.int().min(1).max(1_000).default(10).meta({
      title: 'Downloads per link',
      description: 'Pausing and resuming within the hour counts once.',
    }),
  }),
});

export const stampSetting = defineSetting({
  name: 'delivery.stamp',
  title: 'Stamp on every copy',
  schema: z.strictObject({
    line: z.string().trim().min(1).max(200).default('Made for {name} · order {order} · {shop}').meta({
      title: 'Printed line',
      description: 'With {name}, {order} and {shop}. What is not known is left out, up to the next " · ".',
    }),
  }),
});

export const receiptsSetting = defineSetting({
  name: 'delivery.receipts',
  title: 'Receipts',
  schema: z.strictObject({
    firstRetrySeconds: z.int().min(1).max(3_600).default(60).meta({
      title: 'Seconds to the second try',
      description: 'When a mail server says “later”. The wait doubles with each try, up to four hours.',
    }),
    giveUpHours: z.int().min(1).max(120).default(24).meta({
      title: 'Hours until a mail is given up',
      description: 'It then waits on the Mail page for somebody to look at it.',
    }),
  }),
});

export const bytesSetting = defineSetting({
  name: 'delivery.bytes',
  title: 'The way of the bytes',
  schema: z.strictObject({
    way: z.enum(['stream', 'presign', 'presign-stamped']).default('stream').meta({
      title: 'Way',
      description:
        '“stream”: through Selvedge. “presign”: what carries no marks comes straight from the bucket. “presign-stamped”: stamped copies too, written to the bucket once and removed after two hours. A vault on disk always streams.',
    }),
    seconds: z.int().min(1).max(60).default(60).meta({
      title: 'Seconds an address of the bucket lives',
      description: 'For so long after a refund a download may still begin.',
    }),
  }),
});
