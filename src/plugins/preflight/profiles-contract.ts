import { z } from 'zod';
import { crafts } from '../../api/pattern/contract';
import { fileRole, severity } from './contract';

/** By rule id; `off` silences a rule. */
const severities = z.record(z.string(), z.union([severity, z.literal('off')])).default({});

const count = () => z.int().positive().nullable().default(null);
const share = () => z.number().positive().nullable().default(null);
const formats = () => z.array(z.string().trim().toLowerCase().min(1).max(20)).default([]);

/** What is judged otherwise for some files. Null and absent: as the house says. */
export const profileException = z.strictObject({
  craft: z.enum(crafts).nullable().default(null).meta({ title: 'Craft', description: 'Empty: all' }),
  role: fileRole.nullable().default(null).meta({ title: 'Role', description: 'Empty: all' }),
  mostBytes: count().meta({ title: 'Most bytes' }),
  mostPages: count().meta({ title: 'Most pages' }),
  coverPixels: z
    .strictObject({
      least: count().meta({ title: 'Cover, least pixels' }),
      good: count().meta({ title: 'Cover, good pixels' }),
    })
    .prefault({}),
  imageDpi: z
    .strictObject({
      least: count().meta({ title: 'Pictures, least dpi' }),
      good: count().meta({ title: 'Pictures, good dpi' }),
    })
    .prefault({}),
  scalePercent: z
    .strictObject({
      good: share().meta({ title: 'Scale off, warning above (%)' }),
      most: share().meta({ title: 'Scale off, error above (%)' }),
    })
    .prefault({}),
  severities,
});
export type ProfileException = z.infer<typeof profileException>;

/** What one channel takes of a version's files. */
export const channelProfile = z.strictObject({
  channel: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'lower-case letters, digits and hyphens, at most 63')
    .meta({ title: 'Key' }),
  title: z.string().trim().min(1).max(80).meta({ title: 'Name' }),
  mostFiles: z
    .int()
    .min(0)
    .nullable()
    .default(null)
    .meta({ title: 'Most files', description: 'Empty: any number; covers do not count' }),
  mostBytes: count().meta({ title: 'Most bytes of a file', description: 'Empty: as the house says' }),
  formats: formats().meta({ title: 'Formats', description: 'Empty: all' }),
  /** They count as one file. */
  zipped: formats().meta({ title: 'Formats that go there in one zip' }),
  crafts: z.array(z.enum(crafts)).default([]).meta({ title: 'Crafts', description: 'Empty: all' }),
  leavesOut: z.boolean().default(false).meta({
    title: 'Leave out what does not fit',
    description: 'Off: a version that does not fit wholly does not go there',
  }),
  /** Width by height. */
  coverRatio: z
    .strictObject({
      least: share().meta({ title: 'Cover, least width by height' }),
      most: share().meta({ title: 'Cover, most width by height' }),
    })
    .prefault({}),
  coverPixels: count().meta({ title: 'Cover, least pixels of its shorter side' }),
  severities,
  source: z.string().max(300).default('').meta({ title: 'Where that is said' }),
  read: z.string().max(10).default('').meta({ title: 'When it was read' }),
});
export type ChannelProfile = z.infer<typeof channelProfile>;
