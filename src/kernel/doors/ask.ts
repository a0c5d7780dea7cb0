import type { z } from 'zod';
import { DomainError } from '../errors/domain-error';
import { faultsOf } from '../errors/faults';

/** Reads what a caller sent by a schema. @throws DomainError `kernel/bad-request` naming every fault */
export function ask<Value>(schema: z.ZodType<Value>, given: unknown): Value {
  if (holdsNul(given)) {
    throw new DomainError(
      'kernel/bad-request',
      'No text may hold the character U+0000: it cannot be stored.',
    );
  }
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const faults = faultsOf(parsed.error);
  const [first] = faults;
  throw new DomainError(
    'kernel/bad-request',
    [first?.field, first?.message].filter((part) => part).join(': ') || 'Not understood.',
    { details: { faults } },
  );
}

/** Looks through keys and texts without recursion: what is sent may be nested as deep as it likes. */
function holdsNul(given: unknown): boolean {
  const left: unknown[] = [given];
  while (left.length > 0) {
    const value = left.pop();
    if (typeof value === 'string' && value.includes('\0')) return true;
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, inner] of Object.entries(value)) {
      if (key.includes('\0')) return true;
      left.push(inner);
    }
  }
  return false;
}
