import { z } from 'zod';
import {
  assistedConfigSchema,
  callStates,
  capabilitiesSchema,
  connectionKinds,
  listingContentSchema,
  listingDocumentSchema,
  listingStates,
  operations,
  overridesSchema,
  problemSchema,
  websiteConfigSchema,
} from './contract';

const secretViewSchema = z.strictObject({
  lastFour: z.string(),
  since: z.iso.datetime(),
  until: z.iso.datetime().nullable(),
});

export const connectionViewSchema = z.strictObject({
  key: z.string(),
  kind: z.enum(connectionKinds),
  name: z.string(),
  state: z.enum(['active', 'paused']),
  config: z.union([websiteConfigSchema, assistedConfigSchema]),
  capabilities: capabilitiesSchema,
  /** Secrets that sign what we send, newest first; of each only its end. */
  secrets: z.array(secretViewSchema),
  /** From the root of the site; empty for channels without feeds. */
  feeds: z.array(z.strictObject({ name: z.enum(['json', 'google-merchant']), path: z.string() })),
  /** How many listings are in which state. */
  listings: z.record(z.enum(listingStates), z.int()),
});
export type ConnectionView = z.infer<typeof connectionViewSchema>;

export const savedConnectionSchema = z.strictObject({
  connection: connectionViewSchema,
  /** A signing secret, told this once; null where none was made. */
  secret: z.string().nullable(),
});
export type SavedConnection = z.infer<typeof savedConnectionSchema>;

/** A square of the matrix. */
const cellSchema = z.strictObject({
  connection: z.string(),
  listingId: z.string().nullable(),
  state: z.enum(listingStates),
  /** Which version the channel shows, and which it should. */
  servedLabel: z.string().nullable(),
  desiredLabel: z.string().nullable(),
  problems: z.int(),
});
export type Cell = z.infer<typeof cellSchema>;

export const matrixRowSchema = z.strictObject({
  patternId: z.string(),
  title: z.string(),
  cover: z.string().nullable(),
  isPublished: z.boolean(),
  currentLabel: z.string().nullable(),
  cells: z.array(cellSchema),
});
export type MatrixRow = z.infer<typeof matrixRowSchema>;

const callViewSchema = z.strictObject({
  id: z.string(),
  operation: z.enum(operations),
  revision: z.int(),
  state: z.enum(callStates),
  attempts: z.int(),
  status: z.int().nullable(),
  lastError: z.string().nullable(),
  actor: z.string(),
  createdAt: z.iso.datetime(),
  stateSince: z.iso.datetime(),
});
export type CallView = z.infer<typeof callViewSchema>;

/** One square opened. */
export const listingViewSchema = z.strictObject({
  connection: z.strictObject({
    key: z.string(),
    name: z.string(),
    kind: z.enum(connectionKinds),
    state: z.enum(['active', 'paused']),
    automatic: z.boolean(),
    editorUrl: z.string().nullable(),
  }),
  patternId: z.string(),
  title: z.string(),
  /** Null while nobody has decided anything. */
  listingId: z.string().nullable(),
  wanted: z.boolean(),
  state: z.enum(listingStates),
  revision: z.int(),
  overrides: overridesSchema,
  /** What it would say without overrides; null while there is nothing to list. */
  page: listingDocumentSchema.nullable(),
  desired: listingContentSchema,
  served: listingContentSchema.nullable(),
  servedAt: z.iso.datetime().nullable(),
  problems: z.array(problemSchema),
  externalId: z.string().nullable(),
  externalUrl: z.string().nullable(),
  /** Newest first, at most twenty. */
  calls: z.array(callViewSchema),
});
export type ListingView = z.infer<typeof listingViewSchema>;
