import { z } from 'zod';

/** Where the visible line stands: along the bottom, well readable; or small, light and along the edge. */
export const linePlace = z.enum(['bottom', 'discreet']);
export type LinePlace = z.infer<typeof linePlace>;
