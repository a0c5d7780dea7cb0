import { z } from 'zod';
import { serviceKey } from '../../kernel/service';

/** Whose copy a file is: the sale and the file that a trace token was made for. */
const tracedCopy = z
  .strictObject({
    token: z.string(),
    issuedAt: z.iso.datetime(),
    order: z.strictObject({
      id: z.uuid(),
      externalId: z.string(),
      channelAccount: z.string(),
      placedAt: z.iso.datetime(),
    }),
    orderLineId: z.uuid(),
    entitlement: z.strictObject({ state: z.enum(['active', 'revoked']), reason: z.string().nullable() }),
    customer: z
      .strictObject({ id: z.uuid(), email: z.string().nullable(), name: z.string().nullable() })
      .describe('Name and address are null once the customer has been erased.'),
    pattern: z.strictObject({ id: z.string(), title: z.string() }),
    version: z.strictObject({ id: z.uuid(), label: z.string() }),
    file: z.strictObject({ id: z.uuid(), name: z.string() }),
    downloads: z
      .array(
        z.strictObject({
          mintedAt: z.iso.datetime(),
          state: z.enum(['minted', 'complete', 'cut']),
          bytesSent: z.int(),
        }),
      )
      .describe('When copies with this token were fetched, oldest first.'),
  })
  .meta({ id: 'TracedCopy' });
export type TracedCopy = z.infer<typeof tracedCopy>;

/** One sign found in a file. `token` is empty where something of ours was seen but could not be read. */
const foundMark = z
  .strictObject({
    kind: z.enum(['xmp', 'line', 'marks', 'raster']),
    page: z.int().positive().optional().describe('From 1; absent for what belongs to the whole document.'),
    token: z.string(),
    ok: z.boolean().describe('Its check fits.'),
    blocks: z.int().nonnegative().optional().describe('Independent blocks of the page that say the same.'),
  })
  .meta({ id: 'FoundMark' });
export type FoundMark = z.infer<typeof foundMark>;

/** What a suspect file says, and whose copy it is. */
export const traceReport = z
  .strictObject({
    verdict: z.enum(['match', 'foreign', 'unsure']),
    token: z.string().optional(),
    confidence: z.number().min(0).max(1),
    marks: z.array(foundMark),
    problem: z.string().optional().describe('Why the file could not be read to its end.'),
    copy: tracedCopy
      .nullable()
      .describe('Null where the file names nobody, or a token that was never given out.'),
  })
  .meta({ id: 'TraceReport' });
export type TraceReport = z.infer<typeof traceReport>;

export interface Traces {
  /** Whose copy carries this token (10 hex digits); null if nobody's. */
  find(token: string): Promise<TracedCopy | null>;
  /** Looks for our marks in a file on disk, in a reading child. */
  trace(path: string): Promise<TraceReport>;
}
export const tracesKey = serviceKey<Traces>('plugin::delivery.traces');
