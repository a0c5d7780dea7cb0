import type { Frame } from './load-frame';

/** What the filters bind. */
export function filterValues({ category, channel }: Pick<Frame, 'category' | 'channel'>): {
  category: string | null;
  below: string | null;
  channel: string | null;
} {
  return { category, below: category === null ? null : `${category}/%`, channel };
}

/** Rows of this category, or below this craft. */
export const isCategory = (row: string) =>
  `(:category::text is null or ${row}.category = :category or ${row}.category like :below)`;

export const isChannel = (row: string) =>
  `(:channel::text is null or ${row}.channel_account_id = (select id from ledger.channel_account where key = :channel))`;
