import type { Craft } from '../../../api/pattern/contract';

const dayMs = 86_400_000;

/** How much more or less than on average a craft sells, January to December; each row has the mean 1. */
const months: Readonly<Record<Craft, readonly number[]>> = {
  sewing: [0.9, 0.9, 1.1, 1.3, 1.3, 1.1, 0.9, 0.8, 0.9, 1.0, 1.0, 0.8],
  knitting: [1.3, 1.1, 0.9, 0.7, 0.6, 0.5, 0.5, 0.7, 1.1, 1.4, 1.7, 1.5],
  crochet: [1.1, 1.0, 1.0, 1.0, 0.8, 0.7, 0.7, 0.8, 1.0, 1.2, 1.4, 1.3],
  embroidery: [0.9, 0.9, 0.9, 0.9, 0.9, 0.8, 0.7, 0.8, 1.0, 1.2, 1.6, 1.4],
  woodworking: [0.7, 0.8, 1.1, 1.3, 1.2, 1.0, 0.8, 0.8, 0.9, 1.0, 1.3, 1.1],
};

/** The factor of a day: the two months around it, blended from the middle of the one to that of the other. */
export function season(craft: Craft, at: Date): number {
  const row = months[craft];
  const year = at.getUTCFullYear();
  const length = (Date.UTC(year, at.getUTCMonth() + 1) - Date.UTC(year, at.getUTCMonth())) / dayMs;
  const place = at.getUTCMonth() + (at.getUTCDate() - 0.5) / length - 0.5;
  const before = Math.floor(place);
  const share = place - before;
  const value = (index: number): number => row[(index + 12) % 12]!;
  return value(before) * (1 - share) + value(before + 1) * share;
}

/** People sew at the weekend and buy for it from Friday on. */
const weekdays = [1.25, 0.9, 0.85, 0.85, 0.9, 1.05, 1.2];

export function weekday(at: Date): number {
  return weekdays[at.getUTCDay()]!;
}

/** What becomes of a pattern over the two years. */
export type Tale = 'steady' | 'rising' | 'falling' | 'asleep';

/** The factor of a tale; `share` is how much of the time has passed, 0 to 1. */
export function taleFactor(tale: Tale, share: number): number {
  switch (tale) {
    case 'steady':
      return 1;
    case 'rising':
      return 0.5 + 1.3 * share;
    case 'falling':
      return 1.6 - 1.2 * share;
    case 'asleep':
      return share < 0.6 ? 1.2 : 0;
  }
}
