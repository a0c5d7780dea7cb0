import { z } from 'zod';
import { defineEvent } from '../../kernel/events/event';
import { serviceKey } from '../../kernel/service';

export const crafts = ['sewing', 'knitting', 'crochet', 'embroidery', 'woodworking'] as const;
export type Craft = (typeof crafts)[number];

/** A pattern's page was written, published, taken off or deleted, in whatever language; look at it anew. */
export const patternChanged = defineEvent({
  name: 'pattern.changed',
  version: 1,
  schema: z.object({ patternId: z.string() }),
});

/** What completeness looks at: the editor's draft in every language, and the current version. */
export interface PatternFacts {
  patternId: string;
  craft: string | null;
  /** Minor units of `currency`. */
  priceMinor: number | null;
  currency: string | null;
  hasDesigner: boolean;
  hasCover: boolean;
  galleryPictures: number;
  /** Terms with their replacements already followed. */
  terms: readonly { facet: string; term: string }[];
  /** By locale; a language that nobody has begun is absent. */
  texts: Readonly<Record<string, PatternTexts>>;
  /** The version on sale now. */
  release: { label: string; files: readonly { role: string; format: string; pageFormat: string }[] } | null;
}

export interface PatternTexts {
  title: string;
  slug: string;
  summary: string;
  description: string;
  seoTitle: string;
  seoDescription: string;
}

/** One thing that a channel demands of a pattern's page. Adding to the facts never turns a yes into a no. */
export interface Requirement {
  /** Where the editor fills it in: the attribute's name in the edit view. */
  attribute: string;
  /** What is missing, in words that follow "Missing:". */
  label: string;
  isMet(facts: PatternFacts, locale: string): boolean;
}

/** What one channel demands; rooms on the right add theirs. */
export interface CompletenessProfile {
  channel: string;
  title: string;
  requirements: readonly Requirement[];
}

export interface CompletenessProfiles {
  /** @throws Error when the channel already has a profile: a wiring bug. */
  add(profile: CompletenessProfile): void;
  list(): readonly CompletenessProfile[];
}
export const completenessProfilesKey = serviceKey<CompletenessProfiles>('kernel::completeness-profiles');

/** Letters as Akeneo gives them. */
const completenessRank = z.enum(['A', 'B', 'C', 'D', 'E']);
export type CompletenessRank = z.infer<typeof completenessRank>;

const completenessSchema = z.strictObject({
  percentage: z.int().min(0).max(100).describe('100 exactly when nothing is missing.'),
  rank: completenessRank,
  missing: z.array(z.strictObject({ attribute: z.string(), label: z.string() })),
});
export type Completeness = z.infer<typeof completenessSchema>;

/** One cell of the table channel × locale, as the admin shows it. */
const completenessCell = completenessSchema.extend({
  channel: z.string(),
  title: z.string(),
  locale: z.string(),
});
export type CompletenessCell = z.infer<typeof completenessCell>;

export const patternCompleteness = z
  .strictObject({ patternId: z.string(), cells: z.array(completenessCell) })
  .meta({ id: 'PatternCompleteness' });
export type PatternCompleteness = z.infer<typeof patternCompleteness>;
