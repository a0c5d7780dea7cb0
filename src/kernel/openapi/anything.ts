import { z } from 'zod';

/** A JSON object whose form another standard says. */
export const anything = z.record(z.string(), z.unknown());
