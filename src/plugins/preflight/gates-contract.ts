import { z } from 'zod';
import { verdict } from './contract';

export const acceptanceOrder = z.strictObject({
  reason: z.string().trim().min(10).max(1_000).describe('Why this may be sold as it is.'),
});

/** A look at the whole catalogue by the profiles in force; times in UTC. */
const recheckView = z
  .strictObject({
    recheckId: z.uuid(),
    cause: z.enum(['button', 'profile']),
    startedBy: z.string().describe('`admin:<id>`'),
    startedByName: z.string().nullable(),
    startedAt: z.iso.datetime(),
    endedAt: z.iso.datetime().nullable(),
    total: z.int(),
    done: z.int(),
    changed: z.int(),
    isAskedAgain: z.boolean().describe('Another one begins when this one has ended.'),
  })
  .meta({ id: 'Recheck' });
export type RecheckView = z.infer<typeof recheckView>;

/** A file that is judged otherwise than before. */
const changedVerdict = z
  .strictObject({
    fileId: z.string(),
    versionId: z.string(),
    patternTitle: z.string().nullable(),
    name: z.string(),
    label: z.string(),
    was: verdict,
    now: verdict,
    isReleased: z.boolean().describe('It never changes: it would be judged so today.'),
  })
  .meta({ id: 'ChangedVerdict' });
export type ChangedVerdict = z.infer<typeof changedVerdict>;

export const rechecksView = z
  .strictObject({
    /** Null while none was ever made. */
    latest: recheckView.nullable(),
    changes: z.array(changedVerdict),
    after: z.string().nullable(),
  })
  .meta({ id: 'Rechecks' });
export type RechecksView = z.infer<typeof rechecksView>;
