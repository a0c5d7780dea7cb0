import { z } from 'zod';
import { pageFormat } from '../page-format';
import { pageScan } from './pdf-scan';

/** Left, bottom, right, top in points as written in the file, before UserUnit and Rotate. */
const pdfBox = z.tuple([z.number(), z.number(), z.number(), z.number()]);
export type PdfBox = z.infer<typeof pdfBox>;

const pdfPage = z.object({
  /** Counted from 1. */
  page: z.int().positive(),
  mediaBox: pdfBox,
  cropBox: pdfBox,
  /** What is left after trimming, where the page says it. */
  trimBox: pdfBox.optional(),
  userUnit: z.number(),
  rotate: z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)]),
  /** What a reader shows: the crop box within the media box, times UserUnit, turned by Rotate. */
  widthMm: z.number(),
  heightMm: z.number(),
  format: pageFormat,
});
export type PdfPage = z.infer<typeof pdfPage>;

/** What in a PDF can act by itself; the names follow ISO 32000-1 §12.6.4 and §13. */
const activeKind = z.enum(['javascript', 'launch', 'rich-media', 'submit-form', 'import-data', 'xfa']);
export type ActiveKind = z.infer<typeof activeKind>;

const pdfActive = z.object({
  kind: activeKind,
  /** The object that holds it, for example `12 0 R`. */
  object: z.string(),
});

const pdfAttachment = z.object({ name: z.string(), executable: z.boolean() });

const pdfFont = z.object({
  name: z.string(),
  /** `Type1`, `TrueType`, `Type0`, … as written. */
  kind: z.string(),
  embedded: z.boolean(),
  /** One of the 14 fonts every reader brings (ISO 32000-1 §9.6.2.2). */
  standard14: z.boolean(),
  /** The first page that uses it. */
  page: z.int().positive(),
});

const pdfBookmarks = z.object({
  count: z.int().nonnegative(),
  /** The first 200, in reading order. */
  titles: z.array(z.string()),
  /** Titles of those that lead to no page of this file; at most 50. */
  broken: z.array(z.string()),
});

export const pdfFacts = z.object({
  /** `clean`: the cross-references lead to every object. `repaired`: pages were found all the same. */
  opened: z.enum(['clean', 'repaired', 'failed']),
  /** What is wrong with the structure, in words for an editor; at most 20. */
  problems: z.array(z.string()),
  truncated: z.boolean(),
  /** `owner-only` opens without a password but forbids things; `unknown` is a scheme we cannot undo. */
  encryption: z.enum(['none', 'owner-only', 'password', 'unknown']),
  pageCount: z.int().nonnegative(),
  /** At most the first 1,000. */
  pages: z.array(pdfPage),
  active: z.array(pdfActive),
  attachments: z.array(pdfAttachment),
  fonts: z.array(pdfFont),
  /** Optional content groups; `isShown` when the file is opened. */
  layers: z.array(z.object({ name: z.string(), isShown: z.boolean() })).default([]),
  /** The outline a reader shows beside the pages; left out where the file could not be read. */
  bookmarks: pdfBookmarks.optional(),
  /** What the first 500 pages paint; empty where nothing could be read. */
  scans: z.array(pageScan).default([]),
  /** Says what its device colours are meant to look like (ISO 32000-2 §14.11.5). */
  hasOutputIntent: z.boolean().default(false),
  /** Of which kind the colours of its profile are; null where it only names a printing condition. */
  outputIntentColour: z.enum(['gray', 'rgb', 'cmyk']).nullable().default(null),
  /** Streams as they unfold; null where none was large enough to be measured. */
  largestStream: z
    .object({ object: z.string(), bytes: z.number(), ratio: z.number(), isOverLimit: z.boolean() })
    .nullable(),
});
export type PdfFacts = z.infer<typeof pdfFacts>;
