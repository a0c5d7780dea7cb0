import type { z } from 'zod';
import { faultsOf, type Fault } from '../errors/faults';

/** Reads a body by a schema; else every fault of it, in words that follow the field's name. */
export function parseJsonBody<Value>(
  schema: z.ZodType<Value>,
  body: Buffer,
): { kind: 'read'; value: Value } | { kind: 'malformed'; faults: Fault[] } {
  const given = parseJson(body.toString('utf8'));
  if (given === undefined)
    return { kind: 'malformed', faults: [{ field: '', message: 'This is not JSON.' }] };
  const parsed = schema.safeParse(given.value);
  if (parsed.success) return { kind: 'read', value: parsed.data };
  return { kind: 'malformed', faults: faultsOf(parsed.error) };
}

/** One line of them for people. */
export function sayFaults(faults: readonly Fault[]): string {
  return faults.map(({ field, message }) => `${field}: ${message}`.replace(/^: /, '')).join('; ');
}

function parseJson(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}
