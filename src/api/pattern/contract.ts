import type { Knex } from 'knex';
import { z } from 'zod';
import { defineEvent } from '../../kernel/events/event';
import { serviceKey } from '../../kernel/service';

export const crafts = ['sewing', 'knitting', 'crochet', 'embroidery', 'woodworking'] as const;
export type Craft = (typeof crafts)[number];

/** What a buyer may do: for themselves; sell what they make; print for others. Every pattern is sold for personal use. */
export const licences = ['personal', 'small-business', 'print-shop'] as const;
export type Licence = (typeof licences)[number];

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
  /** Licences sold beside personal use, with the languages in which their words are written. */
  licences: readonly { licence: Licence; locales: readonly string[] }[];
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

/** A picture that everybody may see. */
export interface PublicPicture {
  /** From the root of the site, or a whole address. */
  url: string;
  thumbnail: string | null;
  alternativeText: string | null;
}

/** The version on sale now, by its public facts: no names, keys or ids of files. */
export interface VersionOnSale {
  releasedVersionId: string;
  label: string;
  releasedAt: string;
  /** In the language asked for, else in another. */
  changelog: string | null;
  /** How many corrections it tells of. */
  errata: number;
  files: { role: string; format: string; pageFormat: string; language: string; bytes: number }[];
}

/** What the world may know of a pattern's published page in one language. */
export interface PublishedPattern {
  patternId: string;
  locale: string;
  slug: string;
  title: string;
  summary: string;
  description: string;
  craft: Craft;
  priceMinor: number;
  currency: string;
  designer: string | null;
  cover: PublicPicture | null;
  /** Names of its terms in that language, each once. */
  terms: string[];
  current: VersionOnSale | null;
}

/** What a published pattern costs; amounts in minor units of its currency. */
export interface PatternOffer {
  patternId: string;
  slug: string;
  title: string;
  /** For personal use; what is suggested where the buyer names the price. */
  priceMinor: number;
  currency: string;
  /** The least that a buyer may name; null where the price stands. */
  openFromMinor: number | null;
  licences: readonly { licence: Licence; priceMinor: number }[];
  /** Whether a version is on sale. */
  isReleased: boolean;
}

/** What a published collection costs, and the published patterns in it. */
export interface CollectionOffer {
  collectionId: string;
  slug: string;
  title: string;
  /** Null while nobody has set one. */
  priceMinor: number | null;
  currency: string;
  patterns: readonly PatternOffer[];
  /** Whether each of its patterns is published. */
  isWhole: boolean;
}

/** Offers by the word they were asked for; what is not published, or named by a slug of several, is absent. */
export interface Offers {
  patterns: ReadonlyMap<string, PatternOffer>;
  collections: ReadonlyMap<string, CollectionOffer>;
}

/** A pattern as a sale's line keeps it: what it was when it was sold. */
export interface SoldPattern {
  patternId: string;
  title: string;
  releasedVersionId: string | null;
  category: { craft: string; terms: Record<string, string[]> };
}

/** A pattern as a line of a list for editors and operators, published or not. */
export interface ShelvedPattern {
  patternId: string;
  title: string;
  cover: PublicPicture | null;
  isPublished: boolean;
  currentLabel: string | null;
}

export interface ShelfSearch {
  /** Part of a title. */
  text?: string | undefined;
  /** Only patterns that this select of their ids has, or has not; places are `?`. */
  among?: { isIn: boolean; sql: string; values: readonly string[] } | undefined;
  /** The last pattern of the page before. */
  after?: string | undefined;
  limit: number;
}

/** Reads patterns for rooms that offer them elsewhere. */
export interface PatternShelf {
  /** What an admin may not read in the content manager does not exist for them on other pages either. */
  isVisible(userAbility: unknown, patternId: string): Promise<boolean>;
  /** A pattern without a published page in that language is absent. One statement however many are asked for. */
  published(patternIds: readonly string[], locale: string, db?: Knex): Promise<PublishedPattern[]>;
  /**
   * What is for sale under these documentIds or slugs of any language; titles in the language asked for where there
   * is one.
   */
  offers(
    asked: { patterns: readonly string[]; collections: readonly string[] },
    locale: string,
  ): Promise<Offers>;
  /**
   * What these documentIds or slugs of any language stood for at that time; a word that stands for no pattern, or for
   * several, is absent.
   */
  sold(words: readonly string[], at: Date, db?: Knex): Promise<ReadonlyMap<string, SoldPattern>>;
  /** By title; `after` is null on the last page. */
  list(search: ShelfSearch): Promise<{ patterns: ShelvedPattern[]; after: string | null }>;
}
export const patternShelfKey = serviceKey<PatternShelf>('api::pattern.pattern-shelf');
