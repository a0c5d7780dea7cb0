import { z } from 'zod';
import { versionFileView, versionStates } from '../../api/version/contract';
import { sniffedFormat } from '../../kernel/reading/facts/file-facts';
import { pageFormat } from '../../kernel/reading/page-format';

export { fileFacts } from '../../kernel/reading/facts/file-facts';
export type { FileFacts, SniffedFormat } from '../../kernel/reading/facts/file-facts';

/** What a file of a version is for. */
export const fileRole = z.enum(['instructions', 'template', 'chart', 'cut-file', 'cover']);
export type FileRole = z.infer<typeof fileRole>;

export const severity = z.enum(['error', 'warning', 'info']);
export type Severity = z.infer<typeof severity>;

/** One thing preflight noticed, with its evidence. */
const finding = z
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
  imageDpi: { least: 100, good: 150 },
  scalePercent: { good: 0.5, most: 1 },
  severities: {},
};

/** What the catalogue says of the pattern that a file belongs to. */
export interface PatternAbout {
  craft: string;
  /** As they are labelled, smallest first; empty where nobody entered them. */
  sizes: string[];
}

const verdict = z.enum(['pass', 'warn', 'reject']);
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

/** A file of a version as its panel shows it; times in UTC. */
export const fileView = versionFileView
  .omit({ report: true })
  .extend({ verdict, findings: z.array(finding) })
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
