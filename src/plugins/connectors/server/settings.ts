import { z } from 'zod';
import { defineSetting } from '../../../kernel/settings/setting';

export const webhookSetting = defineSetting({
  name: 'connectors.webhooks',
  title: 'Webhooks',
  schema: z.strictObject({
    timeoutSeconds: z.int().min(1).max(30).default(15).meta({
      title: 'Wait so many seconds for an answer',
      description: 'What takes longer counts as lost and is sent again under the same id.',
    }),
    keepDays: z.int().min(7).max(3_650).default(30).meta({
      title: 'Keep deliveries for so many days',
      description: 'Those that have ended; replaying reaches back no further.',
    }),
  }),
});
