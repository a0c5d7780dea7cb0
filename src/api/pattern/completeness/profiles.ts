import type { CompletenessProfile, CompletenessProfiles } from '../contract';

export function createCompletenessProfiles(builtIn: readonly CompletenessProfile[]): CompletenessProfiles {
  const profiles = [...builtIn];
  return {
    add(profile) {
      if (profiles.some(({ channel }) => channel === profile.channel))
        throw new Error(`Two profiles are for ${profile.channel}`);
      profiles.push(profile);
    },
    list: () => profiles,
  };
}
