import { z } from 'zod';
import { defineSetting } from '../../../kernel/settings/setting';

export const signInSetting = defineSetting({
  name: 'library.sign-in',
  title: 'Signing in to the library',
  schema: z.strictObject({
    minutes: z.int().min(5).max(60).default(15).meta({
      title: 'Minutes that links and codes are good',
      description: 'From the moment that their mail is sent.',
    }),
    sessionDays: z.int().min(1).max(90).default(14).meta({
      title: 'Days until a device is signed out',
      description: 'A buyer may sign out before.',
    }),
  }),
});
