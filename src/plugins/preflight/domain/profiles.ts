import { defaultProfile, type FileRole, type Profile } from '../contract';
import type { ChannelProfile, ProfileException } from '../profiles-contract';
import { builtInChannels } from './channel-profiles';

/** Whose files are judged; null where the pattern's craft is not known. */
export interface ProfileScope {
  craft: string | null;
  role: FileRole;
}

/**
 * The profile that holds for some files: the house's with every exception laid over it that speaks of them. The narrower
 * exception has the last word (craft and role, then role, then craft), among equals the later one.
 */
export function resolveProfile(
  house: Profile,
  exceptions: readonly ProfileException[],
  scope: ProfileScope,
): Profile {
  return exceptions
    .filter((one) => speaksOf(one, scope))
    .map((one, index) => ({ one, index }))
    .sort((a, b) => narrowness(a.one) - narrowness(b.one) || a.index - b.index)
    .reduce((below, { one }) => layOver(below, one), house);
}

/** What the exception says, and for the rest what was there. */
function layOver(below: Profile, over: ProfileException): Profile {
  const { craft, role } = over;
  const scope = [craft, role].filter((word) => word !== null).join(' ');
  return {
    name: scope === '' ? below.name : `${below.name} + ${scope}`,
    mostBytes: over.mostBytes ?? below.mostBytes,
    mostPages: over.mostPages ?? below.mostPages,
    coverPixels: merged(below.coverPixels, over.coverPixels),
    coverAspect: below.coverAspect,
    imageDpi: merged(below.imageDpi, over.imageDpi),
    scalePercent: merged(below.scalePercent, over.scalePercent),
    severities: { ...below.severities, ...over.severities },
  };
}

function merged<Limits extends Record<string, number>>(
  below: Limits,
  over: { [Name in keyof Limits]: number | null },
): Limits {
  const said = Object.entries(over).filter(([, limit]) => limit !== null);
  return { ...below, ...(Object.fromEntries(said) as Partial<Limits>) };
}

function speaksOf({ craft, role }: ProfileException, scope: ProfileScope): boolean {
  return (craft === null || craft === scope.craft) && (role === null || role === scope.role);
}

function narrowness({ craft, role }: ProfileException): number {
  return (craft === null ? 0 : 1) + (role === null ? 0 : 2);
}

/** The largest file that any of these profiles lets in: what a file is for is known only when it has been read. */
export function mostBytesOfAny(house: Profile, exceptions: readonly ProfileException[]): number {
  return Math.max(house.mostBytes, ...exceptions.map(({ mostBytes }) => mostBytes ?? 0));
}

/** The house's profile as a channel narrows it, for the files that go there. */
function channelFileProfile(house: Profile, channel: ChannelProfile): Profile {
  return {
    ...house,
    name: channel.channel,
    mostBytes: channel.mostBytes ?? house.mostBytes,
    severities: { ...house.severities, ...channel.severities },
  };
}

/** Profiles that come with the house: its own and one a channel. */
export const builtInProfiles: Readonly<Record<string, Profile>> = {
  default: defaultProfile,
  ...Object.fromEntries(
    builtInChannels.map((channel) => [channel.channel, channelFileProfile(defaultProfile, channel)]),
  ),
};
