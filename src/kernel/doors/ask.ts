import type { z } from 'zod';
import { DomainError } from '../errors/domain-error';

/** Reads what a caller sent by a schema. @throws DomainError `kernel/bad-request` naming every fault */
export function ask<Value>(schema: z.ZodType<Value>, given: unknown): Value {
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => ({ field: path.join('.'), message }));
  const [first] = faults;
  throw new DomainError(
    'kernel/bad-request',
    [first?.field, first?.message].filter((part) => part).join(': ') || 'Not understood.',
    { details: { faults } },
  );
}
