import { z } from 'zod';

/** Somebody's word or name for something: visible characters, nothing that could start a new line anywhere. */
export function wordOf(most: number) {
  return z
    .string()
    .trim()
    .min(1)
    .max(most)
    .regex(/^[^\p{Cc}]+$/u, 'must have no control characters');
}
