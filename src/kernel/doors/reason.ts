import { z } from 'zod';

/** Why somebody did something, as they typed it. Half a character or a NUL is nothing that Postgres could keep. */
export const reasonText = z
  .string()
  .trim()
  .min(1)
  .max(500)
  .regex(/^[^\p{Cs}\0]+$/u, 'must be made of whole characters');
