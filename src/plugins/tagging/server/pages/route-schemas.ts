import { z } from 'zod';
import {
  engineNames,
  evidenceSchema,
  hiddenTextSchema,
  runOutcomes,
  suggestionStates,
  valueSchema,
} from '../../contract';

const documentId = z.string().regex(/^[a-z0-9]{1,40}$/);

export const paths = {
  version: z.object({ versionId: documentId }),
  pattern: z.object({ patternId: documentId }),
  id: z.object({ id: z.uuid() }),
};

export const bodies = {
  suggest: z.strictObject({
    /** Text that is in no file; an empty one takes it away again. */
    text: z.string().max(100_000).optional(),
  }),
  acceptAbove: z.strictObject({ confidence: z.number().min(0.5).max(1) }),
  key: z.strictObject({
    key: z
      .string()
      .trim()
      .min(8)
      .max(400)
      .regex(/^[\x21-\x7e]+$/, 'must have no blanks and only plain letters'),
  }),
};

const names = z.record(z.string(), z.string());
const run = z.object({
  id: z.uuid(),
  engine: z.enum(engineNames),
  state: z.enum(['waiting', 'running', 'ended']),
  outcome: z.enum(runOutcomes).nullable(),
  askedAt: z.iso.datetime(),
  endedAt: z.iso.datetime().nullable(),
  suggested: z.int(),
  unsupported: z.int(),
  proposed: z.int(),
  tokens: z.int(),
});
const proposal = z.object({
  id: z.uuid(),
  facet: z.string(),
  text: z.string(),
  seen: z.int(),
  evidence: z.array(evidenceSchema),
});
const suggestions = z.object({
  versionId: z.string(),
  patternId: z.string(),
  versionLabel: z.string(),
  hasSource: z.boolean(),
  isRunning: z.boolean(),
  hidden: hiddenTextSchema,
  facets: z.array(
    z.object({
      facet: z.string(),
      names,
      isSingle: z.boolean(),
      set: z.array(names),
      suggestions: z.array(
        z.object({
          id: z.uuid(),
          facet: z.string(),
          value: valueSchema,
          names,
          state: z.enum(suggestionStates),
          confidence: z.number(),
          engines: z.array(z.enum(engineNames)),
          evidence: z.array(evidenceSchema),
          isSet: z.boolean(),
        }),
      ),
    }),
  ),
  proposals: z.array(proposal),
  runs: z.array(run),
});
const key = z.object({ lastFour: z.string(), since: z.iso.datetime() });

/** Whole bodies of good answers. */
export const answers = {
  suggestions: z.object({ data: suggestions }),
  maybeSuggestions: z.object({ data: suggestions.nullable() }),
  accepted: z.object({ data: z.object({ accepted: z.int() }) }),
  key: z.object({ data: key }),
  overview: z.object({
    data: z.object({
      key: key.nullable(),
      usage: z.object({ tokens: z.int(), dailyTokens: z.int(), cents: z.number(), dailyCents: z.int() }),
      calibration: z.array(
        z.object({
          facet: z.string(),
          engine: z.enum(engineNames),
          accepted: z.int(),
          rejected: z.int(),
          mean: z.number(),
          lower: z.number(),
          isTrusted: z.boolean(),
        }),
      ),
      runs: z.array(run.extend({ patternTitle: z.string(), versionLabel: z.string() })),
      proposals: z.array(proposal),
    }),
  }),
};
