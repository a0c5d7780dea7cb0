import { z } from 'zod';
import type { ReadingLimits } from './limits';

/** File descriptor on which the child answers; standard output stays free for chatty libraries. */
export const ANSWER_FD = 3;

/** Parent to child, one at a time. */
export interface ChildRequest {
  module: string;
  input: unknown;
  file: string;
  scratch: string;
  limits: ReadingLimits;
}

/** Child to parent. `ready` is sent once, before any file was opened, so its process id can be believed. */
export const childMessage = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ready'), pid: z.int().positive() }),
  z.object({ kind: z.literal('done'), output: z.unknown() }),
  z.object({ kind: z.literal('refused'), message: z.string() }),
]);

export type ChildMessage = z.infer<typeof childMessage>;

export type ChildAnswer = Exclude<ChildMessage, { kind: 'ready' }>;
