import type { DraftVersion, Objection, ReleaseCheck, ReleaseEffect } from '../../../../api/version/contract';
import type { Platform, Problem } from '../../contract';
import { fileProblems } from '../../domain/limit-problems';
import type { ChannelTools } from '../channel-tools';
import { loadListings, type Listing } from '../listings/listing-rows';
import type { Trx } from '../../../../kernel/ledger/transaction';

/** Which channels hear of a release, and where a person has to carry it. */
export function channelsHear(tools: ChannelTools): ReleaseEffect {
  return {
    name: 'channels.told',
    async describe({ patternId }, trx) {
      const listings = await wantedListings(trx, patternId);
      const isAutomatic = ({ connection: { kind, config } }: Listing) =>
        tools.adapters[kind].capabilities(config).automatic;
      const told = listings.filter(isAutomatic).map(nameOf);
      const byHand = listings.filter((listing) => !isAutomatic(listing)).map(nameOf);
      return [
        ...(told.length === 0 ? [] : [`${count(told.length, 'channel')} will be told: ${told.join(', ')}.`]),
        ...(byHand.length === 0
          ? []
          : [`${count(byHand.length, 'shop')} must be changed by hand: ${byHand.join(', ')}.`]),
      ];
    },
  };
}

/** Files that a connected channel will not carry are told before the release, for afterwards they never change. */
export function filesFitChannels(tools: ChannelTools): ReleaseCheck {
  return {
    name: 'channels.limits',
    async check(version, trx) {
      const listings = await wantedListings(trx, version.patternId);
      const platforms = new Map<Platform, string[]>();
      for (const { connection } of listings)
        for (const platform of tools.adapters[connection.kind].platforms(connection.config))
          platforms.set(platform, [...(platforms.get(platform) ?? []), connection.name]);
      return [...platforms].flatMap(([platform, names]) => warnings(version, platform, names));
    },
  };
}

function warnings({ files }: DraftVersion, platform: Platform, names: readonly string[]): Objection[] {
  return fileProblems(
    files.filter(({ role }) => role !== 'cover'),
    platform,
  ).map((problem) => ({
    level: 'warns',
    code: 'channels/files-break-limits',
    message: `${names.join(', ')}: ${sentence(problem)}`,
  }));
}

function sentence({ rule, value, limit }: Problem): string {
  if (rule === 'files') return `of ${value ?? 0} files only ${limit ?? 0} are carried.`;
  if (rule === 'fileBytes') return `a file of ${value ?? 0} bytes is above the limit of ${limit ?? 0}.`;
  return `${value ?? ''} files are not carried, only ${limit ?? ''}.`;
}

function wantedListings(trx: Trx, patternId: string): Promise<Listing[]> {
  return loadListings(trx, {
    sql: `l.pattern_id = ? and l.wanted and a.state = 'active'`,
    values: [patternId],
  });
}

function nameOf({ connection }: Listing): string {
  return connection.name;
}

function count(number: number, noun: string): string {
  return `${number === 1 ? 'One' : number} ${noun}${number === 1 ? '' : 's'}`;
}
