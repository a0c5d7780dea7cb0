import { z } from 'zod';
import { versionFileView, versionStates } from '../../api/version/contract';
import { defineEvent } from '../../kernel/events/event';
import { sniffedFormat } from '../../kernel/reading/facts/file-facts';
import { pageFormat } from '../../kernel/reading/page-format';
import { serviceKey } from '../../kernel/service';

export { fileFacts } from '../../kernel/reading/facts/file-facts';
export type { FileFacts, SniffedFormat } from '../../kernel/reading/facts/file-facts';

/** What a file of a version is for. */
export const fileRole = z.enum(['instructions', 'template', 'chart', 'cut-file', 'cover']);
export type FileRole = z.infer<typeof fileRole>;

export const severity = z.enum(['error', 'warning', 'info']);
export type Severity = z.infer<typeof severity>;

/** One thing preflight noticed, with its evidence. */
export const finding = z
  .strictObject({
    /** Id of the rule, for example `pdf-active-content`. */
    rule: z.string(),
    severity,
    /** For an editor: what is wrong and how to mend it. */
    message: z.string(),
    /** Counted from 1. */
    page: z.int().positive().optional(),
    /** A place within the file that is not a page: `line 12`, `12 0 R`. */
    where: z.string().optional(),
    /** Where on its page, as it is shown upright: millimetres from the lower left. */
    place: z.strictObject({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }).optional(),
    /** What was found and what is allowed, with their units, to be shown side by side. */
    measured: z.string().optional(),
    limit: z.string().optional(),
    /** The words of the file themselves. */
    quote: z.string().optional(),
  })
  .meta({ id: 'Finding', description: 'One thing preflight noticed, with its evidence.' });
export type Finding = z.infer<typeof finding>;

/** Limits and severities an operator sets; a rule's own severity holds where none is given. */
export const profile = z.strictObject({
  name: z.string().min(1),
  /** Bytes a paid file may have; 200 MB unless said. */
  mostBytes: z.int().positive(),
  mostPages: z.int().positive(),
  /** Shorter side of a cover in pixels: below `least` an error, below `good` a warning. */
  coverPixels: z.strictObject({ least: z.int().positive(), good: z.int().positive() }),
  /** Width of a cover over its height; null where a shop takes any. */
  coverAspect: z.strictObject({ least: z.number().positive(), most: z.number().positive() }).nullable(),
  /** Of a placed picture: below `least` an error, below `good` a warning. */
  imageDpi: z.strictObject({ least: z.int().positive(), good: z.int().positive() }),
  /** How far test squares may be off in percent: above `good` a warning, above `most` an error. */
  scalePercent: z.strictObject({ good: z.number().positive(), most: z.number().positive() }),
  /** By rule id; `off` silences a rule. */
  severities: z.record(z.string(), z.union([severity, z.literal('off')])),
});
export type Profile = z.infer<typeof profile>;

export const defaultProfile: Profile = {
  name: 'default',
  mostBytes: 200 * 1024 * 1024,
  mostPages: 500,
  coverPixels: { least: 500, good: 1_000 },
  coverAspect: { least: 0.5, most: 2 },
  imageDpi: { least: 100, good: 150 },
  scalePercent: { good: 0.5, most: 1 },
  severities: {},
};

/** What the catalogue says of the pattern that a file belongs to. */
export interface PatternAbout {
  craft: string;
  /** As they are labelled, smallest first; empty where nobody entered them. */
  sizes: string[];
  /** Of other patterns, newest first; left out where nobody looked. */
  olderCovers?: OlderCover[];
}

/** A cover that the house has already. */
export interface OlderCover {
  patternId: string;
  /** As in the facts of images. */
  hash: string;
  /** Title of its pattern. */
  pattern: string;
  /** Label of its version. */
  version: string;
}

export const verdict = z.enum(['pass', 'warn', 'reject']);
export type Verdict = z.infer<typeof verdict>;

/** What preflight says of one file. */
export const report = z.object({
  /** `reject` where a finding is an error, `warn` where one is a warning. */
  verdict,
  findings: z.array(finding),
  /** Name of the profile it was judged by. */
  profile: z.string(),
  role: fileRole,
  format: sniffedFormat,
  /** The few facts a person wants to see beside the verdict. */
  facts: z.object({
    bytes: z.int().nonnegative(),
    pages: z.int().nonnegative().optional(),
    /** The format most pages have. */
    pageFormat: pageFormat.optional(),
    /** `210 × 297 mm` or `1600 × 1200 px`. */
    size: z.string().optional(),
    /** What a length of 1 on the sheet measures when it is printed at 100 %, by its test squares. */
    scale: z.number().positive().optional(),
  }),
});
export type Report = z.infer<typeof report>;

/** What the name and the facts of a file suggest; an editor may change all of it. */
export const roleGuess = z.object({
  role: fileRole,
  format: sniffedFormat,
  pageFormat: z.union([pageFormat.exclude(['custom']), z.enum(['projector', 'copyshop'])]).nullable(),
  /** ISO 639-1; null where the name does not say. */
  language: z.string().nullable(),
});
export type RoleGuess = z.infer<typeof roleGuess>;

/** An editor has looked at one finding and lets it pass, until it is taken back. */
export const acceptance = z.strictObject({
  reason: z.string(),
  /** `admin:<id>`, and their name where that admin still exists. */
  by: z.string(),
  name: z.string().nullable(),
  at: z.iso.datetime(),
});
export type Acceptance = z.infer<typeof acceptance>;

/** A finding with what a person makes of it. */
export const shownFinding = finding.extend({
  /** Stays the same as long as the same thing is found in the same bytes. */
  fingerprint: z.string(),
  /** Breaks delivery or safety: nobody may accept it. */
  isBinding: z.boolean(),
  accepted: acceptance.nullable(),
});
export type ShownFinding = z.infer<typeof shownFinding>;

/** A file of a version as its panel shows it; times in UTC. */
export const fileView = versionFileView
  .omit({ report: true })
  .extend({
    verdict,
    findings: z.array(shownFinding),
    today: z
      .strictObject({ findings: z.array(finding) })
      .nullable()
      .describe('Of a released file that would be rejected today: why. It never changes itself.'),
  })
  .meta({ id: 'VersionFile' });
export type FileView = z.infer<typeof fileView>;

/** What the Files panel shows of a version. */
export const versionFilesView = z
  .strictObject({
    files: z.array(fileView),
    versionState: z.enum(versionStates),
    editable: z.boolean(),
    problem: z.string().nullable(),
  })
  .meta({ id: 'VersionFiles' });
export type VersionFilesView = z.infer<typeof versionFilesView>;

/** What an editor says of a file; what is left out stays. */
export const fileChanges = z.strictObject({
  role: fileRole.optional(),
  pageFormat: z.string().max(40).optional(),
  language: z
    .string()
    .regex(/^([a-z]{2}(-[A-Z]{2})?)?$/)
    .optional(),
});

/** The limits or severities that files are judged by were changed. */
export const profileChanged = defineEvent({
  name: 'profile.changed',
  version: 1,
  schema: z.object({ setting: z.string() }),
});

/** One thing that speaks against sending a version to a channel. */
export const fitReason = z.strictObject({
  rule: z.enum(['files', 'fileBytes', 'fileFormats', 'crafts', 'finding', 'coverRatio', 'coverPixels']),
  level: z.enum(['refuses', 'warns']),
  /** The file it is about; null for the version as a whole. */
  file: z.string().nullable(),
  /** Measured, and what the channel takes. Bytes and counts are numbers. */
  value: z.union([z.string(), z.number()]).nullable(),
  limit: z.union([z.string(), z.number()]).nullable(),
});
export type FitReason = z.infer<typeof fitReason>;

/** Whether a version may go to a channel. */
export const channelFit = z
  .strictObject({
    /** Key of the channel's profile, for example `etsy`. */
    channel: z.string(),
    title: z.string(),
    verdict: z.enum(['fit', 'fit-with-warnings', 'unfit']),
    reasons: z.array(fitReason),
  })
  .meta({ id: 'ChannelFit' });
export type ChannelFit = z.infer<typeof channelFit>;

export interface ChannelFitness {
  /**
   * By the profiles in force now, a channel each, also of a released version. Empty where the version is gone or has no
   * file. `channels`: only these, by their profiles' keys.
   */
  ofVersion(versionId: string, channels?: readonly string[]): Promise<ChannelFit[]>;
}
export const channelFitnessKey = serviceKey<ChannelFitness>('plugin::preflight.channel-fitness');
/** A page that can be looked at, upright; null where nothing says how large it is on paper. */
const shownPage = z.strictObject({
  page: z.int().positive(),
  widthMm: z.number().nullable(),
  heightMm: z.number().nullable(),
});
export type ShownPage = z.infer<typeof shownPage>;

/** The pages of a file that can be looked at; the sizes of the first 1,000. */
export const shownPages = z
  .strictObject({ pageCount: z.int().positive(), pages: z.array(shownPage) })
  .meta({ id: 'ShownPages' });
export type ShownPages = z.infer<typeof shownPages>;

/** What may differ between a version and the one before it. */
const differenceRules = [
  'version-file-missing',
  'version-file-new',
  'version-pages-changed',
  'version-sizes-changed',
  'version-scale-changed',
  'version-table-changed',
  'version-allowance-changed',
] as const;

const versionDifference = z
  .strictObject({
    rule: z.enum(differenceRules),
    /** A warning where the changelog does not say so. */
    severity: severity.exclude(['error']),
    message: z.string(),
    /** Whether changelog or errata name it. */
    isMentioned: z.boolean(),
    /** The file of this version; of the one before where it is missing now. */
    fileName: z.string(),
    /** Null where the file is missing now. */
    fileId: z.string().nullable(),
    /** Of this version's file. */
    page: z.int().positive().optional(),
    /** The same thing in both, as it is written there or counted; null where it is not there. */
    was: z.string().nullable(),
    now: z.string().nullable(),
  })
  .meta({ id: 'VersionDifference', description: 'What is another thing than in the version before.' });
export type VersionDifference = z.infer<typeof versionDifference>;

/** A version beside the one its pattern released before it. */
export const versionComparison = z
  .strictObject({
    /** Null for a first version: there is nothing to compare it with. */
    before: z.strictObject({ versionId: z.string(), label: z.string() }).nullable(),
    differences: z.array(versionDifference),
    /** Names of files of which too little was read to be compared. */
    notCompared: z.array(z.string()),
  })
  .meta({ id: 'VersionComparison' });
export type VersionComparison = z.infer<typeof versionComparison>;
