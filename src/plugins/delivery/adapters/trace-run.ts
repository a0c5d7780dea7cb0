import { readFile } from 'node:fs/promises';
import type { OperationRun } from '../../../kernel/reading/operation';
import type { TraceResult } from '../domain/stamping/trace-verdict';
import { traceMarks } from './trace-reader';

/** In the reading child. */
export const run: OperationRun<Record<string, never>, TraceResult> = async (_input, { file }) =>
  traceMarks(await readFile(file));
