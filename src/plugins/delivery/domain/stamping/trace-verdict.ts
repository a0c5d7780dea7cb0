import { z } from 'zod';

/**
 * Where a sign stood: an id in the document's data, a printed line, dots of a page, dots in a page's picture, points
 * of the drawing, a comment or a layer's name of a DXF.
 */
export const markKinds = ['xmp', 'line', 'marks', 'raster', 'coordinates', 'comment', 'layer'] as const;

/** One sign found in a file. `token` is empty where something of ours was seen but could not be read. */
export const traceMarkSchema = z.strictObject({
  kind: z.enum(markKinds),
  /** Counts from 1; absent for what belongs to the whole document. */
  page: z.int().positive().optional(),
  token: z.string(),
  /** The check fits. */
  ok: z.boolean(),
  /** Independent blocks of the page, or halves of the drawing's points, that say the same. */
  blocks: z.int().nonnegative().optional(),
});

export const traceResultSchema = z.strictObject({
  verdict: z.enum(['match', 'foreign', 'unsure']),
  token: z.string().optional(),
  /** 0 to 1: for `match` 1 less the odds of a wrong name by chance; never 1 for `foreign`, marks can be removed. */
  confidence: z.number().min(0).max(1),
  marks: z.array(traceMarkSchema),
});

export type TraceMark = z.infer<typeof traceMarkSchema>;
export type TraceResult = z.infer<typeof traceResultSchema>;

/**
 * How far a file could be looked into: `content`, its text and drawing; `pictures`, pages that are images only,
 * where our marks would have to be sought by comparing pictures; `nothing`, not a file that can be read to the end.
 */
export type TraceSight = 'content' | 'pictures' | 'nothing';

/**
 * Names a token only if its check fits and two independent signs (XMP, line, comment, layer, blocks or pages of
 * marks, halves of a picture or of a drawing's points) agree, and no valid sign names another. A file without any sign of ours is `foreign` if its content
 * could be read, otherwise `unsure`.
 */
export function traceVerdict(marks: TraceMark[], sight: TraceSight): TraceResult {
  const valid = marks.filter(({ ok }) => ok);
  const tokens = new Set(valid.map(({ token }) => token));
  const [token] = tokens;
  if (token === undefined) {
    const foreign = marks.length === 0 && sight === 'content';
    return { verdict: foreign ? 'foreign' : 'unsure', confidence: foreign ? 0.95 : 0, marks };
  }
  const signs = independentSigns(valid);
  if (tokens.size > 1) return { verdict: 'unsure', confidence: 0, marks };
  if (signs < 2) return { verdict: 'unsure', confidence: 0.5, marks };
  return { verdict: 'match', token, confidence: Number((1 - 2 ** (-16 * (signs - 1))).toFixed(6)), marks };
}

const COUNTED_BY_BLOCKS = new Set<TraceMark['kind']>(['marks', 'raster', 'coordinates']);

/** The line is one form for all pages and so one sign, as is the XMP id; each block of marks is one of its own. */
function independentSigns(valid: TraceMark[]): number {
  const written = valid.filter(({ kind }) => !COUNTED_BY_BLOCKS.has(kind));
  return valid
    .filter(({ kind }) => COUNTED_BY_BLOCKS.has(kind))
    .reduce((total, { blocks }) => total + (blocks ?? 1), new Set(written.map(({ kind }) => kind)).size);
}
