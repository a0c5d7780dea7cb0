import type { z } from 'zod';
import type { ReadingLimits } from './limits';

/** What an operation's module is given in the child. */
export interface ReadingContext {
  /** The child's own read-only copy of the file; its name says nothing. */
  file: string;
  /** An empty folder this run may write into; it is deleted when the run ends. */
  scratch: string;
  limits: ReadingLimits;
}

/** What an operation's module exports, as `export const run: OperationRun<Input, Output>`. */
export type OperationRun<Input, Output> = (input: Input, context: ReadingContext) => Promise<Output>;

/** A typed name for work that runs in a reading child. */
export interface Operation<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> {
  /** For logs, for example `read-pdf`. */
  name: string;
  /** Absolute path of the compiled module that exports `run`; it must lie where the child may read. */
  module: string;
  input: Input;
  output: Output;
  /** True where the module needs a native addon (sharp): such children have weaker walls and are kept apart. */
  native: boolean;
  /** Wall time of one run where it is less than the pool's, in milliseconds. */
  wallMs?: number;
}

/**
 * Names work for the reading children. Rooms to the right of the kernel define their own operations this way.
 *
 * @example
 * const countLines = defineOperation({
 *   name: 'count-lines',
 *   module: require.resolve('./count-lines'),
 *   input: z.object({}),
 *   output: z.object({ lines: z.number() }),
 * });
 */
export function defineOperation<Input extends z.ZodType, Output extends z.ZodType>(definition: {
  name: string;
  module: string;
  input: Input;
  output: Output;
  native?: boolean;
  wallMs?: number;
}): Operation<Input, Output> {
  return { ...definition, native: definition.native ?? false };
}
