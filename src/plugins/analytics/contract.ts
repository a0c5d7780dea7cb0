import { z } from 'zod';
import { serviceKey } from '../../kernel/service';

const day = z.iso.date();
const count = z.int().min(0);
const currency = z.string().regex(/^[A-Z]{3}$/);

/** A craft, or a craft and what is made: `sewing`, `sewing/garment-skirt`. */
const category = z
  .string()
  .max(120)
  .regex(/^[a-z0-9-]+(\/[a-z0-9-]+)?$/, 'must read like sewing or sewing/garment-skirt');

const longestDays = 1096;
const dayMs = 86_400_000;
const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / dayMs + 1;

const filters = {
  /** The last so many days, today counted in; `from` and `to` go before it. */
  days: z.coerce.number().int().min(7).max(longestDays).default(28),
  from: day.optional(),
  to: day.optional(),
  category: category.optional(),
  /** Key of a channel account. */
  channel: z.string().min(1).max(63).optional(),
};

/** What the dashboard and every file of it are asked by. */
export const analyticsQuery = z
  .strictObject(filters)
  .refine(({ from, to }) => (from === undefined) === (to === undefined), 'from and to come together')
  .refine(({ from, to }) => !from || !to || (days(from, to) >= 7 && days(from, to) <= longestDays), {
    path: ['to'],
    message: `must be 7 to ${longestDays} days, counted from the first to the last`,
  });
export type AnalyticsQuery = z.infer<typeof analyticsQuery>;

const analyticsTables = ['sales', 'versions', 'sleeping'] as const;
export const analyticsTableParams = z.strictObject({ table: z.enum(analyticsTables) });
export type AnalyticsTable = (typeof analyticsTables)[number];

/** `hits` of `of` with the 95 % interval of their rate. */
const rate = z.object({ hits: count, of: count, rate: z.number(), low: z.number(), high: z.number() });
export type RateView = z.infer<typeof rate>;

const period = z.object({ from: day, to: day });

/** How old the figures are, and whether all of them are being counted anew. */
const freshness = z.object({
  /** Everything that happened before is in the figures. */
  asOf: z.iso.datetime(),
  timeZone: z.string(),
  judgedAt: z.iso.datetime().nullable(),
  rebuild: z.object({ done: count, total: count }).nullable(),
});
export type Freshness = z.infer<typeof freshness>;

const money = z.object({ currency, minor: z.int(), minorBefore: z.int() });
export type MoneyView = z.infer<typeof money>;

const trend = z.object({
  recent: count,
  before: count,
  ratio: z.number(),
  low: z.number(),
  high: z.number(),
  p: z.number(),
  isSignificant: z.boolean(),
});

const velocity = z.object({
  category: z.string(),
  /** Paid lines of each bucket that were not refunded, a day. */
  perDay: z.array(z.number()),
  lines: count,
  linesBefore: count,
  /** Lines a day over the last 7, 28 and 90 days; null for what is younger. */
  last7: z.number().nullable(),
  last28: z.number().nullable(),
  last90: z.number().nullable(),
  /** Null for too few lines, and for what is younger than twelve weeks. */
  trend: trend.nullable(),
});
export type VelocityView = z.infer<typeof velocity>;

const alert = z.object({
  kind: z.enum(['returns', 'worse-returns', 'worse-inquiries']),
  rate: z.number(),
  baseline: z.number(),
  p: z.number(),
});
export type AlertView = z.infer<typeof alert>;

const version = z.object({
  patternId: z.string(),
  releasedVersionId: z.uuid(),
  title: z.string(),
  label: z.string(),
  category: z.string(),
  sold: count,
  returned: count,
  /** Null below 20 lines. */
  returns: rate.nullable(),
  customers: count,
  inquiries: count,
  /** Null below 20 customers. */
  inquiryRate: rate.nullable(),
  reasons: z.record(z.string(), count),
  alerts: z.array(alert),
});
export type VersionView = z.infer<typeof version>;

const sleeper = z.object({
  patternId: z.string(),
  title: z.string(),
  category: z.string(),
  lastSale: day,
  gapDays: count,
  linesBefore: count,
  /** So many sales the gap would have seen; `probability` is that of none. */
  expected: z.number(),
  probability: z.number(),
});
export type SleeperView = z.infer<typeof sleeper>;

export const dashboard = z.object({
  freshness,
  period,
  before: period,
  bucket: z.enum(['day', 'week']),
  /** First days. */
  buckets: z.array(day),
  sales: z.object({ lines: count, linesBefore: count }),
  gross: z.array(money),
  refunded: z.array(money),
  /** Of the lines sold in the period, those refunded in full since. */
  returns: rate.nullable(),
  returnsBefore: rate.nullable(),
  /** Patterns with a paid line in the period, over all channels. */
  activePatterns: z.object({ now: count, before: count }),
  velocity: z.array(velocity),
  /** Those with a sale in the period: what stands out first, then what sold most. Their figures are of their life. */
  versions: z.array(version),
  sleeping: z.object({ total: count, shown: z.array(sleeper) }),
});
export type Dashboard = z.infer<typeof dashboard>;

/** For the home page: the last 28 days against the 28 before. */
export const analyticsSummary = dashboard
  .pick({ freshness: true, period: true, sales: true, gross: true, refunded: true, activePatterns: true })
  .extend({ sleeping: count, alerts: count, rising: z.array(z.string()), falling: z.array(z.string()) });
export type AnalyticsSummary = z.infer<typeof analyticsSummary>;

export const analyticsFilters = z.object({
  /** With its name by language; empty where the vocabulary has none. */
  categories: z.array(z.object({ key: z.string(), names: z.record(z.string(), z.string()) })),
  channels: z.array(z.object({ key: z.string(), name: z.string() })),
});
export type AnalyticsFilters = z.infer<typeof analyticsFilters>;

export const patternSales = z.object({
  freshness,
  last28: count,
  last90: count,
  perDay28: z.number().nullable(),
  perDay90: z.number().nullable(),
  versions: z.array(version),
  sleeping: sleeper.nullable(),
});
export type PatternSales = z.infer<typeof patternSales>;

export const rebuildStarted = z.object({ total: count });

/** The figures, made again from the ledger whenever that is wanted. */
export interface Rollups {
  /**
   * Marks everything and has it counted by the workers; resolves to how many days and patterns that are.
   * @throws DomainError `analytics/rebuild-running` while one is under way
   */
  startRebuild(actor: string): Promise<{ total: number }>;
  /** Counts everything and judges, here and now. */
  rebuild(actor: string, onProgress: (left: number, total: number) => void): Promise<{ total: number }>;
}
export const rollupsKey = serviceKey<Rollups>('plugin::analytics.rollups');
