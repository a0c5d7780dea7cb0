import { z } from 'zod';
import { dxfFacts } from './dxf-facts';
import { imageFacts } from './image-facts';
import { pdfFacts } from './pdf-facts';
import { svgFacts } from './svg-facts';

/** What the first bytes say a file is. */
export const sniffedFormat = z.enum([
  'pdf',
  'svg',
  'dxf',
  'png',
  'jpeg',
  'webp',
  'gif',
  'zip',
  'text',
  'executable',
  'unknown',
]);
export type SniffedFormat = z.infer<typeof sniffedFormat>;

const named = {
  /** As uploaded. */
  name: z.string(),
  /** Lower case without the dot; empty where there is none. */
  extension: z.string(),
  bytes: z.int().nonnegative(),
  sniffed: sniffedFormat,
};

/** All that is known of one file, by what it is; the name has no say in that. */
export const fileFacts = z.discriminatedUnion('format', [
  z.object({ ...named, format: z.literal('pdf'), pdf: pdfFacts }),
  z.object({ ...named, format: z.literal('svg'), svg: svgFacts }),
  z.object({ ...named, format: z.literal('dxf'), dxf: dxfFacts }),
  z.object({ ...named, format: z.literal('image'), image: imageFacts }),
  /** Nothing reads this format: text, archives, programs. */
  z.object({ ...named, format: z.literal('other') }),
  /** Its reader did not come back with facts. */
  z.object({
    ...named,
    format: z.literal('unreadable'),
    reason: z.enum(['timeout', 'memory', 'crash', 'refused']),
    message: z.string(),
  }),
]);
export type FileFacts = z.infer<typeof fileFacts>;
