import { defaultProfile, type Profile } from '../contract';

/**
 * Profiles that come with the house. Etsy's limits (five files of 20 MB) are told by sellers, not by its API's
 * description: read 2026-11.
 */
export const builtInProfiles: Readonly<Record<string, Profile>> = {
  default: defaultProfile,
  etsy: { ...defaultProfile, name: 'etsy', mostBytes: 20 * 1024 * 1024 },
};
