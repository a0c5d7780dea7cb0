import { z } from 'zod';
import { defineSetting } from '../../../kernel/settings/setting';
import { builtInChannels } from '../domain/channel-profiles';
import { channelProfile, type ChannelProfile } from '../profiles-contract';
import { severitiesByRule } from './severities-by-rule';

/** What channels take of files. */
export const channelsSetting = defineSetting<{ channels: ChannelProfile[] }>({
  name: 'preflight.channels',
  title: 'Checks of files: channels',
  schema: z.strictObject({
    channels: z
      .array(channelProfile.extend({ severities: severitiesByRule }))
      .max(100)
      .refine((all) => new Set(all.map(({ channel }) => channel)).size === all.length, {
        message: 'names a channel twice',
      })
      .default([...builtInChannels])
      .describe('What each channel takes of a version’s files'),
  }),
});
