import type { Craft } from '../../../api/pattern/contract';
import { pastCustomer, type PastCustomer } from './past-people';
import { chance, type Chance } from './random';
import { season, taleFactor, weekday, type Tale } from './season';

const dayMs = 86_400_000;

export interface PastPattern {
  patternId: string;
  craft: Craft;
  priceMinor: number;
  currency: string;
  tale: Tale;
  /** Sales a day on average, before season and tale. */
  rate: number;
  /** Oldest first. A faulty one brings refunds and questions. */
  versions: readonly { releasedVersionId: string; releasedAt: Date; isFaulty: boolean }[];
}

export type PastShop = 'storefront' | 'demo-etsy' | 'demo-ravelry';

export interface PastLine {
  pattern: PastPattern;
  /** What was current. */
  releasedVersionId: string;
  priceMinor: number;
  feeMinor: number;
  refundedAt: Date | null;
  downloads: { at: Date; releasedVersionId: string }[];
  inquiry: { at: Date; reason: string } | null;
}

export interface PastOrder {
  shop: PastShop;
  /** From 1, over all shops. */
  number: number;
  /** Index into the customers. */
  customer: number;
  placedAt: Date;
  currency: string;
  lines: PastLine[];
}

export interface Past {
  customers: PastCustomer[];
  orders: PastOrder[];
}

const reasons = [
  'download-problem',
  'wrong-file',
  'seam-allowance',
  'missing-size',
  'instructions-unclear',
  'print-scale',
  'other',
] as const;
/** Of money: what the marketplace keeps of a sale. */
const fee: Readonly<Record<PastShop, number>> = {
  storefront: 0.029,
  'demo-etsy': 0.095,
  'demo-ravelry': 0.035,
};

/** Two years of sales up to `until`, the same for the same seed. Nothing of it happened. */
export function pastSales({
  patterns,
  until,
  seed,
}: {
  patterns: readonly PastPattern[];
  until: Date;
  seed: number;
}): Past {
  const luck = chance(seed);
  const past: Past = { customers: [], orders: [] };
  const begin = new Date(until.getTime() - 730 * dayMs);
  for (let day = begin.getTime(); day < until.getTime(); day += dayMs) {
    const at = new Date(day);
    const share = (day - begin.getTime()) / (730 * dayMs);
    // Nobody puts a pattern that has fallen asleep into the basket beside another.
    const awake = patterns.filter(({ tale }) => taleFactor(tale, share) > 0);
    for (const pattern of patterns) {
      const mean = pattern.rate * season(pattern.craft, at) * weekday(at) * taleFactor(pattern.tale, share);
      for (let sale = luck.count(mean); sale > 0; sale -= 1) {
        const placedAt = new Date(day + luck.between(0, dayMs - 1));
        if (placedAt < until) sell(past, luck, { pattern, placedAt, until, patterns: awake });
      }
    }
  }
  past.orders.sort((one, other) => one.placedAt.getTime() - other.placedAt.getTime());
  past.orders.forEach((order, index) => (order.number = index + 1));
  return past;
}

interface Moment {
  pattern: PastPattern;
  placedAt: Date;
  until: Date;
  patterns: readonly PastPattern[];
}

function sell(past: Past, luck: Chance, moment: Moment): void {
  const { pattern, placedAt, patterns } = moment;
  if (currentAt(pattern, placedAt) === undefined) return;
  const shop = shopOf(luck, pattern.craft);
  const known = past.customers.length;
  const isNew = known === 0 || luck.next() > 0.35;
  if (isNew) past.customers.push(pastCustomer(luck, known + 1));
  const more = luck.next() < 0.18 && patterns.length > 0 ? [luck.pick(patterns)] : [];
  const bought = [
    pattern,
    ...more.filter((other) => other !== pattern && other.currency === pattern.currency),
  ];
  const lines = bought.flatMap((one) => lineOf(luck, shop, { ...moment, pattern: one }));
  const customer = isNew ? known : luck.between(0, known - 1);
  past.orders.push({ shop, number: 0, customer, placedAt, currency: pattern.currency, lines });
}

function shopOf(luck: Chance, craft: Craft): PastShop {
  const drawn = luck.next();
  if (craft === 'knitting' || craft === 'crochet') {
    if (drawn < 0.4) return 'demo-ravelry';
    return drawn < 0.65 ? 'demo-etsy' : 'storefront';
  }
  return drawn < 0.45 ? 'demo-etsy' : 'storefront';
}

function lineOf(luck: Chance, shop: PastShop, { pattern, placedAt, until }: Moment): PastLine[] {
  const version = currentAt(pattern, placedAt);
  if (version === undefined) return [];
  const refund = luck.next() < (version.isFaulty ? 0.08 : 0.012);
  const asks = luck.next() < (version.isFaulty ? 0.16 : 0.02);
  const refundedAt = refund ? before(until, later(luck, placedAt, 20)) : null;
  return [
    {
      pattern,
      releasedVersionId: version.releasedVersionId,
      priceMinor: pattern.priceMinor,
      feeMinor: Math.round(pattern.priceMinor * fee[shop]),
      refundedAt,
      downloads: downloadsOf(luck, pattern, { placedAt, until: refundedAt ?? until }),
      inquiry: asks ? inquiryOf(luck, version.isFaulty, { placedAt, until }) : null,
    },
  ];
}

function downloadsOf(
  luck: Chance,
  pattern: PastPattern,
  { placedAt, until }: { placedAt: Date; until: Date },
): PastLine['downloads'] {
  if (luck.next() < 0.07) return [];
  const first = later(luck, placedAt, 3);
  const again = luck.next() < 0.3 ? [later(luck, first, 40)] : [];
  // Whoever hears of a better version fetches it, more often than not.
  const newer = pattern.versions
    .filter(({ releasedAt }) => releasedAt > first && luck.next() < 0.6)
    .map(({ releasedAt }) => later(luck, releasedAt, 14));
  return [first, ...again, ...newer]
    .filter((at) => at < until)
    .map((at) => ({ at, releasedVersionId: currentAt(pattern, at)!.releasedVersionId }));
}

function inquiryOf(
  luck: Chance,
  isFaulty: boolean,
  { placedAt, until }: { placedAt: Date; until: Date },
): PastLine['inquiry'] {
  const at = before(until, later(luck, placedAt, 30));
  const reason = isFaulty && luck.next() < 0.7 ? 'seam-allowance' : luck.pick(reasons);
  return at === null ? null : { at, reason };
}

function currentAt({ versions }: PastPattern, at: Date): PastPattern['versions'][number] | undefined {
  return versions.findLast(({ releasedAt }) => releasedAt <= at);
}

function later(luck: Chance, at: Date, mostDays: number): Date {
  return new Date(at.getTime() + luck.between(60_000, mostDays * dayMs));
}

function before(end: Date, at: Date): Date | null {
  return at < end ? at : null;
}
