import { z } from 'zod';
import { crafts, type Craft } from '../../api/pattern/contract';
import { defineEvent } from '../../kernel/events/event';

/** A machine has looked at a version's files; what it suggests waits for an editor. */
export const suggestionsMade = defineEvent({
  name: 'suggestions.made',
  version: 1,
  schema: z.object({ versionId: z.string(), patternId: z.string(), runId: z.string() }),
});

/** `rules` works without a network; `openai` asks a model by the chat completions protocol. */
export const engineNames = ['rules', 'openai'] as const;
export type EngineName = (typeof engineNames)[number];

/** The most characters of a quote. */
export const longestQuote = 200;

/** Where a suggestion can be seen: words on a page, or what was measured on the cover. */
export const evidenceSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('quote'),
    /** Null for text that was pasted. */
    fileId: z.string().nullable(),
    fileName: z.string(),
    page: z.int().positive(),
    quote: z.string().min(1).max(longestQuote),
  }),
  z.object({
    kind: z.literal('measured'),
    fileId: z.string(),
    fileName: z.string(),
    /** `#rrggbb` */
    colour: z.string(),
    /** How much of the picture it covers, 0 to 1. */
    share: z.number().min(0).max(1),
  }),
]);
export type Evidence = z.infer<typeof evidenceSchema>;

const bodyCm = z.number().min(0).max(300).nullable();

/** The component `catalogue.size-range`, as a pattern keeps it. */
const sizesSchema = z.object({
  system: z.enum(['us-womens', 'us-mens', 'eu', 'uk', 'alpha', 'age', 'body-cm', 'one-size']),
  labels: z.string().min(1).max(300),
  usFrom: z.int().min(0).max(60).nullable(),
  usTo: z.int().min(0).max(60).nullable(),
  ageFromMonths: z.int().min(0).max(240).nullable(),
  ageToMonths: z.int().min(0).max(240).nullable(),
  bustFromCm: bodyCm,
  bustToCm: bodyCm,
  waistFromCm: bodyCm,
  waistToCm: bodyCm,
  hipFromCm: bodyCm,
  hipToCm: bodyCm,
  provenance: z.enum(['stated', 'converted', 'estimated']),
});

/** What is suggested: a term of a facet, or one of the facts that a pattern has a field for. */
export const valueSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('term'), term: z.string() }),
  z.object({ kind: z.literal('craft'), craft: z.enum(crafts) }),
  z.object({ kind: z.literal('seam-allowance'), mm: z.number().positive() }),
  z.object({
    kind: z.literal('gauge'),
    stitches: z.number().positive(),
    rows: z.number().positive().nullable(),
    cm: z.number().positive(),
  }),
  z.object({ kind: z.literal('sizes'), sizes: sizesSchema }),
]);
export type SuggestedValue = z.infer<typeof valueSchema>;

export const suggestionStates = ['suggested', 'accepted', 'rejected', 'superseded'] as const;
export type SuggestionState = (typeof suggestionStates)[number];

/** How a run ended. Everything but `done` leaves earlier suggestions as they are. */
export const runOutcomes = [
  'done',
  'nothing-to-read',
  'refused',
  'cut-short',
  'filtered',
  'malformed',
  'no-key',
  'wrong-key',
  'unknown-model',
  'rate-limited',
  'server-failed',
  'unreachable',
  'over-budget',
  'not-understood',
] as const;
export type RunOutcome = (typeof runOutcomes)[number];

/** One value as the panel shows it; engines that agree are one line. */
export interface SuggestionView {
  id: string;
  facet: string;
  value: SuggestedValue;
  /** The term's names by language; none for a fact that is no term. */
  names: Readonly<Record<string, string>>;
  state: SuggestionState;
  /** 0 to 1. */
  confidence: number;
  engines: EngineName[];
  evidence: Evidence[];
  /** The pattern has it already. */
  isSet: boolean;
}

export interface FacetSuggestions {
  facet: string;
  /** By language; none for a fact that is no facet. */
  names: Readonly<Record<string, string>>;
  /** A pattern has one of these: accepting another replaces it. */
  isSingle: boolean;
  /** What the pattern has of it now: terms by their names, a fact in its own words. */
  set: Readonly<Record<string, string>>[];
  suggestions: SuggestionView[];
}

export interface RunView {
  id: string;
  engine: EngineName;
  state: 'waiting' | 'running' | 'ended';
  outcome: RunOutcome | null;
  askedAt: string;
  endedAt: string | null;
  suggested: number;
  /** Dropped because the quote was not on its page or did not say it. */
  unsupported: number;
  proposed: number;
  tokens: number;
}

export interface SuggestionsView {
  versionId: string;
  patternId: string;
  versionLabel: string;
  /** Nothing to read: neither accepted instructions nor a cover nor pasted text. */
  hasSource: boolean;
  isRunning: boolean;
  hidden: HiddenText;
  facets: FacetSuggestions[];
  proposals: ProposalView[];
  runs: RunView[];
}

/** Characters of the instructions that no reader sees, by why; none of them is evidence. */
export const hiddenTextSchema = z.object({
  white: z.int().nonnegative(),
  tiny: z.int().nonnegative(),
  offPage: z.int().nonnegative(),
  invisible: z.int().nonnegative(),
  hiddenLayer: z.int().nonnegative(),
});
export type HiddenText = z.infer<typeof hiddenTextSchema>;

/** A word an engine found that the vocabulary does not have; never put on a pattern. */
export interface ProposalView {
  id: string;
  facet: string;
  text: string;
  seen: number;
  evidence: Evidence[];
}

/** Of the secret only the end, by which its owner knows it. */
export interface ModelKeyView {
  lastFour: string;
  since: string;
}

/** How often editors agreed, by facet and engine; decisions of machines are not counted. */
export interface CalibrationView {
  facet: string;
  engine: EngineName;
  accepted: number;
  rejected: number;
  /** Mean and lower end of the 95 % interval of the share that editors accept. */
  mean: number;
  lower: number;
  /** Enough decisions and a lower end at or above the threshold: it may be accepted without an editor. */
  isTrusted: boolean;
}

export interface TaggingOverview {
  key: ModelKeyView | null;
  usage: { tokens: number; dailyTokens: number; cents: number; dailyCents: number };
  calibration: CalibrationView[];
  runs: (RunView & { patternTitle: string; versionLabel: string })[];
  proposals: ProposalView[];
}

/** What is read of a version before any engine looks at it. */
export interface PatternReading {
  /** As the page in the shop calls it. */
  title: string;
  craft: Craft;
  pages: ReadPage[];
  cover: { fileId: string; fileName: string; colours: CoverColour[] } | null;
  hidden: HiddenText;
}

export interface ReadPage {
  fileId: string | null;
  fileName: string;
  page: number;
  /** Only what a reader can see. */
  text: string;
}

export interface CoverColour {
  colour: string;
  share: number;
}

/** The vocabulary as engines use it. */
export interface Vocabulary {
  /** Changes with every word in it. */
  version: string;
  facets: VocabularyFacet[];
}

export interface VocabularyFacet {
  key: string;
  name: Readonly<Record<string, string>>;
  crafts: readonly string[];
  terms: VocabularyTerm[];
}

export interface VocabularyTerm {
  key: string;
  documentId: string;
  /** By language. */
  names: Readonly<Record<string, string>>;
  /** By language, the name included. */
  words: Readonly<Record<string, readonly string[]>>;
}

/** What an engine thinks, before anybody checked it. */
export interface Candidate {
  facet: string;
  value: SuggestedValue;
  confidence: number;
  /** The text says it in so many words; otherwise it was concluded, and a machine never accepts it. */
  isExplicit: boolean;
  evidence: Evidence[];
}

export interface Proposal {
  facet: string;
  text: string;
  evidence: Evidence[];
}

export interface ModelUsage {
  inputTokens: number;
  outputTokens: number;
}

export type EngineAnswer =
  | {
      kind: 'answered';
      candidates: Candidate[];
      proposals: Proposal[];
      /** What the engine itself could not make sense of. */
      dropped: number;
      usage: ModelUsage;
    }
  | { kind: 'unanswered'; outcome: Exclude<RunOutcome, 'done'>; usage: ModelUsage };

/** Looks at a reading and says what the pattern is. Never throws for what the other side does. */
export interface TaggingEngine {
  readonly name: EngineName;
  /** Changes whenever the same reading could get another answer. */
  readonly version: string;
  suggest(reading: PatternReading, vocabulary: Vocabulary, signal: AbortSignal): Promise<EngineAnswer>;
}
