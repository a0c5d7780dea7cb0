import { z } from 'zod';
import { crafts } from '../../api/pattern/contract';
import { fileRole, severity } from './contract';

/** By rule id; `off` silences a rule. */
export const severities = z.record(z.string(), z.union([severity, z.literal('off')]));

const count = z.int().positive().nullable().default(null);
const share = z.number().positive().nullable().default(null);

/** What is judged otherwise for some files. Null and absent: as the house says. */
export const profileException = z.strictObject({
  craft: z.enum(crafts).nullable().default(null),
  role: fileRole.nullable().default(null),
  mostBytes: count,
  mostPages: count,
  coverPixels: z.strictObject({ least: count, good: count }).prefault({}),
  imageDpi: z.strictObject({ least: count, good: count }).prefault({}),
  scalePercent: z.strictObject({ good: share, most: share }).prefault({}),
  severities: severities.default({}),
});
export type ProfileException = z.infer<typeof profileException>;

/** What one channel takes of a version's files. */
export const channelProfile = z.strictObject({
  channel: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'lower-case letters, digits and hyphens, at most 63'),
  title: z.string().trim().min(1).max(80),
  mostFiles: z.int().min(0).nullable().default(null),
  mostBytes: count,
  /** Empty: all. */
  formats: z.array(z.string().trim().toLowerCase().min(1).max(20)).default([]),
  /** Formats that go there together in one zip. */
  zipped: z.array(z.string().trim().toLowerCase().min(1).max(20)).default([]),
  /** Empty: all. */
  crafts: z.array(z.enum(crafts)).default([]),
  /** What does not fit is left out and the rest goes there; otherwise the version does not go at all. */
  leavesOut: z.boolean().default(false),
  /** Width of a cover by its height. */
  coverRatio: z.strictObject({ least: share, most: share }).prefault({}),
  /** Shorter side of a cover. */
  coverPixels: count,
  severities: severities.default({}),
  /** Where it is said, and when that was read. */
  source: z.string().max(300).default(''),
  read: z.string().max(10).default(''),
});
export type ChannelProfile = z.infer<typeof channelProfile>;
